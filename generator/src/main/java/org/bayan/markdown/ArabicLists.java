package org.bayan.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose list numbers in Arabic-Indic digits ({@code ١. بند}) are written so that CommonMark
 * sees them: digit for digit, so that every offset stays. Code keeps its digits.
 *
 * @param text the text to parse
 * @param items the offsets of the list items that had Arabic-Indic numbers
 */
record ArabicLists(String text, Set<Integer> items) {
  private static final Pattern ARABIC_INDIC = Pattern.compile("[٠-٩]");
  private static final Pattern LINE = Pattern.compile("(?m)^.*$");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
  private static final Pattern ITEM = Pattern.compile("( {0,9})([٠-٩]{1,9})[.)] .*");

  static ArabicLists in(String text) {
    if (!ARABIC_INDIC.matcher(text).find()) {
      return new ArabicLists(text, Set.of());
    }
    StringBuilder result = new StringBuilder(text);
    Set<Integer> items = new HashSet<>();
    boolean code = false;
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      code ^= FENCE.matcher(line.group()).matches();
      Matcher item = ITEM.matcher(line.group());
      if (!code && item.matches()) {
        int start = line.start() + item.start(2);
        items.add(start);
        for (int i = start; i < line.start() + item.end(2); i++) {
          result.setCharAt(i, (char) (text.charAt(i) - '٠' + '0'));
        }
      }
    }
    return new ArabicLists(result.toString(), items);
  }
}
