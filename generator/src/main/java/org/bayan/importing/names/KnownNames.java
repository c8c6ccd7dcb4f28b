package org.bayan.importing.names;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.lexicon.LexiconEntry;

/**
 * The people, places and organizations that can be known in a text: those of the lexicon, of the
 * releases and meetings that are in the archive, and the countries and cities of CLDR.
 */
public final class KnownNames {
  private static final ULocale ARABIC = ULocale.forLanguageTag("ar");
  private static final int SHORTEST_CITY = 4;

  private final Lexicon lexicon;
  private final Map<String, List<Known>> byFirstWord = new HashMap<>();
  private final Set<String> taken = new TreeSet<>();

  /**
   * A form of a name.
   *
   * @param kind people, places or organizations
   * @param words its words, folded
   */
  public record Known(WordList kind, LexiconEntry entry, String form, List<String> words) {}

  /**
   * Knows the names.
   *
   * @param archive the archive's own names, by kind
   */
  public KnownNames(Lexicon lexicon, Map<WordList, List<String>> archive) {
    this.lexicon = lexicon;
    for (WordList kind : List.of(WordList.PEOPLE, WordList.ORGANIZATIONS, WordList.PLACES)) {
      lexicon.entries(kind).forEach(entry -> add(kind, entry));
      archive
          .getOrDefault(kind, List.of())
          .forEach(name -> add(kind, new LexiconEntry(name, List.of())));
    }
    Stream.concat(countries(), cities())
        .filter(name -> !lexicon.has(WordList.NOT_PLACES, name))
        .forEach(name -> add(WordList.PLACES, new LexiconEntry(name, List.of())));
  }

  private void add(WordList kind, LexiconEntry entry) {
    for (String form : entry.forms()) {
      List<String> words = FoldedWords.of(form).words();
      if (!words.isEmpty() && taken.add(String.join(" ", words))) {
        byFirstWord
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new Known(kind, entry, form, words));
      }
    }
  }

  /**
   * The names of a kind in some texts, each once, in the order in which they stand there. A name is
   * given in the preferred one of the forms that the texts have. A longer name hides those in it.
   */
  public List<String> in(WordList kind, List<String> texts) {
    Map<LexiconEntry, Set<String>> found = new LinkedHashMap<>();
    for (String text : texts) {
      FoldedWords words = FoldedWords.of(text);
      for (int i = 0; i < words.size(); i++) {
        Known known = at(words, i);
        if (known != null) {
          if (known.kind() == kind) {
            found.computeIfAbsent(known.entry(), entry -> new TreeSet<>()).add(known.form());
          }
          i += known.words().size() - 1;
        }
      }
    }
    return found.entrySet().stream()
        .map(
            each ->
                each.getKey().forms().stream()
                    .filter(each.getValue()::contains)
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  /** The longest name that begins at a word, or null. */
  public Known at(FoldedWords words, int index) {
    Known best = null;
    for (String word : FoldedWords.bare(words.words().get(index))) {
      for (Known known : byFirstWord.getOrDefault(word, List.of())) {
        if ((best == null || known.words().size() > best.words().size())
            && words.holdAt(index, known.words())) {
          best = known;
        }
      }
    }
    return best;
  }

  /** The places that a dateline may name, as {@link Lexicon#fold} writes them. */
  public Set<String> datelinePlaces(Stream<String> meetingPlaces) {
    Set<String> places = new TreeSet<>();
    Stream<String> listed =
        Stream.of(WordList.DATELINE_PLACES, WordList.PLACES)
            .flatMap(section -> lexicon.entries(section).stream())
            .flatMap(entry -> entry.forms().stream());
    Stream.of(countries(), cities(), listed, meetingPlaces)
        .flatMap(names -> names)
        .forEach(name -> places.add(Lexicon.fold(name)));
    return places;
  }

  /** The name of a country. */
  public static String country(String code) {
    return ULocale.forLanguageTag("und-" + code).getDisplayCountry(ARABIC);
  }

  private static Stream<String> countries() {
    return Stream.of(Locale.getISOCountries()).map(KnownNames::country);
  }

  private static Stream<String> cities() {
    TimeZoneNames names = TimeZoneNames.getInstance(ARABIC);
    return TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)
        .stream()
        .map(names::getExemplarLocationName)
        .filter(name -> name != null && Lexicon.fold(name).length() >= SHORTEST_CITY);
  }
}
