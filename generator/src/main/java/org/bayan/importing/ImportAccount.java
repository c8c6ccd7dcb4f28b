package org.bayan.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.importing.header.Closing;
import org.bayan.importing.header.Header;
import org.bayan.importing.page.Line;
import org.bayan.importing.page.SourcePage;
import org.bayan.importing.page.StyledText.Style;

/**
 * Says where every line of a page went, so that nothing is lost in silence: into the text, into a
 * field, or out; and of lines that are neither whole in the file nor left out, which words are in
 * it nowhere.
 */
final class ImportAccount {
  private static final int PARAGRAPH = 100;
  private static final Pattern SENTENCE_END = Pattern.compile("[.؟!…]['\"»”)]*$");
  private static final int SHORT_PARAGRAPH = 45;

  private final List<Line> body;
  private final List<Line> leftOut;
  private final List<Line> inFields;

  ImportAccount(SourcePage page, Header header, Closing closing) {
    this.body = closing.text();
    Stream<Line> aside = page.lines().stream().filter(Line::aside);
    this.leftOut =
        Stream.of(aside, header.leftOut().stream(), closing.leftOut().stream())
            .flatMap(lines -> lines)
            .sorted(Comparator.comparingInt(Line::number))
            .toList();
    Map<String, Integer> elsewhere = new HashMap<>();
    Stream.concat(body.stream(), leftOut.stream())
        .forEach(line -> elsewhere.merge(key(line), 1, Integer::sum));
    this.inFields =
        page.lines().stream()
            .filter(line -> elsewhere.merge(key(line), -1, Integer::sum) < 0)
            .toList();
  }

  private static String key(Line line) {
    return line.number() + ":" + line.text();
  }

  /** The lines that are in no field and not in the text. */
  List<String> leftOut() {
    return leftOut.stream().map(Line::shown).toList();
  }

  /**
   * The short lines of the text above its first paragraph and below its last: they may be of the
   * page.
   */
  List<String> kept() {
    int first = 0;
    while (first < body.size() && !isParagraph(body.get(first))) {
      first++;
    }
    int last = body.size();
    while (last > first && !isParagraph(body.get(last - 1))) {
      last--;
    }
    return Stream.concat(body.subList(0, first).stream(), body.subList(last, body.size()).stream())
        .map(Line::shown)
        .toList();
  }

  private static boolean isParagraph(Line line) {
    int length = line.text().length();
    return length > PARAGRAPH
        || length > SHORT_PARAGRAPH && SENTENCE_END.matcher(line.text()).find();
  }

  /**
   * The words of lines that are in no field and not in the text, and the addresses that are lost.
   *
   * @param fields what was taken from lines
   * @param shown the text as a page shows it (HTML)
   */
  List<String> changes(List<String> fields, String shown) {
    List<String> changes =
        new ArrayList<>(new WordAccount(fields).missing(inFields, "in no field"));
    changes.addAll(
        new WordAccount(List.of(WordAccount.words(shown))).missing(body, "not in the text"));
    inFields.stream()
        .filter(
            line ->
                line.link() != null
                    && fields.stream().noneMatch(value -> value.contains(line.link())))
        .forEach(
            line ->
                changes.add(
                    "line " + line.number() + ": the link is not kept: <" + line.link() + ">"));
    inFields.stream()
        .filter(ImportAccount::isEmphasisLost)
        .forEach(
            line ->
                changes.add(
                    "line " + line.number() + ": a field keeps no emphasis: " + line.text()));
    return changes;
  }

  /** Whether a part of a line is stronger than the rest. */
  private static boolean isEmphasisLost(Line line) {
    return Stream.of(Style.STRONG, Style.EMPHASIS)
        .anyMatch(
            style ->
                !line.styled().isAll(style)
                    && line.styled().spans().stream().anyMatch(span -> span.style() == style));
  }
}
