package org.bayan.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose list numbers in Arabic-Indic digits ({@code ١. بند}) are written so that CommonMark
 * sees them: digit for digit, so that every offset stays. What only looks like a list, as in code,
 * is shown as {@link #original} has it.
 *
 * @param source the text as its file has it
 * @param text the text to parse
 * @param items the offsets of what may be list items with Arabic-Indic numbers
 */
record ArabicLists(String source, String text, Set<Integer> items) {
  private static final Pattern ARABIC_INDIC = Pattern.compile("[٠-٩]");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?m)(?:^|\\G)(?:[ \\t]*+(?:>|[-+*](?=[ \\t])|[0-9]{1,9}[.)](?=[ \\t])))*+"
              + "[ \\t]*+([٠-٩]{1,9})[.)](?=[ \\t]|$)");

  static ArabicLists in(String source) {
    if (!ARABIC_INDIC.matcher(source).find()) {
      return new ArabicLists(source, source, Set.of());
    }
    StringBuilder result = new StringBuilder(source);
    Set<Integer> items = new HashSet<>();
    Matcher item = ITEM.matcher(source);
    while (item.find()) {
      items.add(item.start(1));
      for (int i = item.start(1); i < item.end(1); i++) {
        result.setCharAt(i, (char) (source.charAt(i) - '٠' + '0'));
      }
    }
    return new ArabicLists(source, result.toString(), items);
  }

  /** A part of the parsed text with the digits that its file has. */
  String original(BasedSequence part) {
    StringBuilder result = new StringBuilder(part);
    for (int i = 0; i < part.length() && !items.isEmpty(); i++) {
      char c = part.charAt(i);
      int at = c >= '0' && c <= '9' ? part.getIndexOffset(i) : -1;
      if (at >= 0) {
        result.setCharAt(i, source.charAt(at));
      }
    }
    return result.toString();
  }
}
