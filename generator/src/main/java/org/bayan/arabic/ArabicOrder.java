package org.bayan.arabic;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Sorts names as an Arabic index does: by CLDR's collation for {@code ar}, without the article at
 * the beginning of each word, so that العراق stands under ع. Safe for use by many threads.
 */
public final class ArabicOrder implements Comparator<String> {
  private static final Pattern ARTICLE = Pattern.compile("(^|\\s)ال(?=\\p{IsArabic}{2})");

  private final Collator collator =
      Collator.getInstance(ULocale.forLanguageTag("ar")).freeze();

  @Override
  public int compare(String a, String b) {
    int order = collator.compare(key(a), key(b));
    return order != 0 ? order : a.compareTo(b);
  }

  private static String key(String name) {
    return ARTICLE.matcher(name).replaceAll("$1");
  }
}
