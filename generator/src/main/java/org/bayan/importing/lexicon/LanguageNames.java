package org.bayan.importing.lexicon;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of languages: their own, and those in Arabic and in English (CLDR). Immutable. */
public final class LanguageNames {
  private static final ULocale ARABIC = ULocale.forLanguageTag("ar");
  private static final int SHORTEST_STEM = 4;

  private final Set<String> words = new TreeSet<>();

  public LanguageNames() {
    for (String code : Locale.getISOLanguages()) {
      for (ULocale in : List.of(ULocale.forLanguageTag(code), ARABIC, ULocale.ENGLISH)) {
        words.addAll(Arrays.asList(Lexicon.fold(name(code, in)).split(" ")));
      }
    }
  }

  /** Whether a folded line is nothing but languages: several, or one by one name or two. */
  public boolean are(String folded) {
    String[] all = folded.split(" ");
    long different = Arrays.stream(all).distinct().count();
    return words.containsAll(List.of(all)) && (different > 1 || all.length <= 2);
  }

  /** The language, but Arabic, that a folded line names: الإنجليزية, الإنجليزي, English. */
  public static Optional<String> in(String folded) {
    return Stream.of(Locale.getISOLanguages())
        .filter(code -> !code.equals(ARABIC.getLanguage()))
        .filter(
            code -> holds(folded, name(code, ARABIC)) || holds(folded, name(code, ULocale.ENGLISH)))
        .max(Comparator.comparing(code -> name(code, ARABIC).length()));
  }

  private static boolean holds(String folded, String language) {
    String name = Lexicon.fold(language);
    String stem =
        name.startsWith("ال") && name.endsWith("يه") ? name.substring(2, name.length() - 1) : name;
    return stem.length() >= SHORTEST_STEM && folded.contains(stem);
  }

  private static String name(String code, ULocale in) {
    return ULocale.forLanguageTag(code).getDisplayLanguage(in);
  }
}
