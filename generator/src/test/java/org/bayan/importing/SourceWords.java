package org.bayan.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words of a source and those of its import, counted without any of the importer's own code.
 */
public final class SourceWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern FIELD =
      Pattern.compile("(?m)^(title|kind|issuer|office|notice): (.*)$");

  private SourceWords() {}

  /**
   * The words of a source that are neither in the file nor in what is said of it, with how many are
   * missing.
   */
  public static Map<String, Integer> unaccounted(
      String source, boolean html, ImportedRelease imported) {
    Map<String, Integer> missing = count(Stream.of(html ? shown(source) : source));
    count(Stream.concat(file(imported.text()), said(imported)))
        .forEach((word, count) -> missing.merge(word, -count, Integer::sum));
    missing.values().removeIf(count -> count <= 0);
    return missing.isEmpty() || hasAllLetters(source, html, imported)
        ? Map.of()
        : new TreeMap<>(missing);
  }

  /** Whether every letter is there: a button inside a word parts it in two. */
  private static boolean hasAllLetters(String source, boolean html, ImportedRelease imported) {
    Map<String, Integer> letters = letters(count(Stream.of(html ? shown(source) : source)));
    letters(count(Stream.concat(file(imported.text()), said(imported))))
        .forEach((letter, count) -> letters.merge(letter, -count, Integer::sum));
    return letters.values().stream().allMatch(count -> count <= 0);
  }

  private static Map<String, Integer> letters(Map<String, Integer> words) {
    Map<String, Integer> letters = new HashMap<>();
    words.forEach(
        (word, count) ->
            word.codePoints()
                .forEach(c -> letters.merge(Character.toString(c), count, Integer::sum)));
    return letters;
  }

  private static Stream<String> said(ImportedRelease imported) {
    Stream<String> findings =
        imported.findings().stream()
            .filter(finding -> finding.why().startsWith("line "))
            .map(finding -> finding.why().replaceFirst("line \\d+", ""));
    return Stream.concat(
        findings,
        Stream.of(imported.leftOut(), imported.changes())
            .flatMap(List::stream)
            .map(line -> line.replaceFirst("line \\d+", "")));
  }

  private static Stream<String> file(String file) {
    Matcher field = FIELD.matcher(file.substring(0, file.indexOf("\n---\n")));
    Stream<String> fields =
        field.results().map(result -> result.group(2).replace("\\\"", "\"")).toList().stream();
    Document page = Jsoup.parseBodyFragment(Visible.html(file));
    page.select("ol").forEach(SourceWords::number);
    return Stream.concat(fields, Stream.of(shown(page)));
  }

  private static void number(Element list) {
    int number = list.attr("start").isEmpty() ? 1 : Integer.parseInt(list.attr("start"));
    for (Element item : list.children()) {
      item.prependText(number++ + " ");
    }
  }

  private static String shown(String html) {
    return shown(Jsoup.parse(html));
  }

  private static String shown(Document page) {
    page.select("script, style, template, head, title, canvas, math").remove();
    page.select("br").before(" ");
    page.getAllElements().stream()
        .filter(Element::isBlock)
        .forEach(block -> block.prependText(" ").appendText(" "));
    return page.wholeText();
  }

  private static Map<String, Integer> count(Stream<String> texts) {
    Map<String, Integer> words = new HashMap<>();
    texts.forEach(
        text -> {
          Matcher matcher =
              WORD.matcher(
                  Normalizer.normalize(text, Normalizer.Form.NFKC)
                      .replaceAll("[\\p{M}\\p{Cf}\u0640]", ""));
          while (matcher.find()) {
            words.merge(digits(matcher.group()), 1, Integer::sum);
          }
        });
    return words;
  }

  private static String digits(String word) {
    StringBuilder western = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> western.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return western.toString();
  }
}
