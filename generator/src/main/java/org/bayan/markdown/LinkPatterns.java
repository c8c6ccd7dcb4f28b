package org.bayan.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the labels, addresses and titles of links in time and depth that do not grow with their
 * backslashes and letters. flexmark's own patterns can read a backslash alone or with the sign
 * after it and try all combinations before they give up, which takes exponential time in a label,
 * and they recurse once for each letter of a title. These read an escape in the one way that
 * CommonMark 0.31 (§6.3, "Links") gives it.
 */
final class LinkPatterns extends CommonmarkInlineParser {
  private static final String ESCAPE = "\\\\[!-/:-@\\[-`{-~]";
  private static final Pattern LABEL =
      Pattern.compile("^\\[(?:[^\\\\\\[\\]]|" + ESCAPE + "|\\\\){0,999}+\\]");
  private static final Pattern ADDRESS =
      Pattern.compile("^<(?:[^<> \\t\\n\\\\\\x00]|" + ESCAPE + "|\\\\)*+>");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:" + title("\"", "\"") + "|" + title("'", "'") + "|" + title("\\(", "\\)") + ")");

  LinkPatterns(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  private static String title(String open, String close) {
    return open + "(?:" + ESCAPE + "|[^" + close + "\\x00])*+" + close;
  }

  @Override
  public BasedSequence match(Pattern pattern) {
    if (pattern == myParsing.LINK_LABEL) {
      return super.match(LABEL);
    }
    if (pattern == myParsing.LINK_DESTINATION_ANGLES) {
      return super.match(ADDRESS);
    }
    return super.match(pattern == myParsing.LINK_TITLE ? TITLE : pattern);
  }
}
