package org.bayan.arabic;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The order of an Arabic index: CLDR's collation for {@code ar} of keys, which are names without
 * articles, so that العراق stands under ع. Safe for use by many threads.
 */
public final class ArabicOrder implements Comparator<String> {
  private static final Pattern ARTICLE = Pattern.compile("(^|\\s)ال(?=\\p{IsArabic}{2})");

  private final Collator collator = Collator.getInstance(ULocale.forLanguageTag("ar")).freeze();

  /**
   * What a name is sorted by: its words without the article. A word with an ال of its own, such as
   * الياس, cannot be told from others; who knows it gives the name itself as its key.
   */
  public static String key(String name) {
    return ARTICLE.matcher(name).replaceAll("$1");
  }

  /** Compares two keys. */
  @Override
  public int compare(String a, String b) {
    int order = collator.compare(a, b);
    return order != 0 ? order : a.compareTo(b);
  }
}
