package org.bayan.importing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Reads a saved web page: its lines, without the parts that are boilerplate by their markup, and
 * what its head says.
 */
public final class HtmlPage {
  private static final char LOST = '\uFFFD';
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\s*(<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->).)*+-->\\s*+)*+"
              + "<(!doctype\\s+html|html|head|body|main|article|section|header|div|p|h[1-6]|meta|title|table|span)\\b.*");
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
  private static final String PUBLISHED =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=dcterms.created], meta[name=dcterms.date],"
          + " meta[name=DC.date], meta[name=DC.date.issued], meta[name=date], meta[name=publish-date], meta[name=pubdate]";
  private static final Pattern BEFORE_SITE = Pattern.compile("\\s+(?:[|»«:–—-]|::)\\s+");
  private static final int LONGEST_BODY = 3;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_START = 10_000;
  private static final int LONGEST_TITLE = 400;
  private static final int FIRST_YEAR = 1990;
  private static final int MOST = 200;
  private static final int MOST_MARKS = 40_000;

  private final Document document;
  private final SourcePage.Visible visible;

  private HtmlPage(Document document, SourcePage.Visible visible) {
    this.document = document;
    this.visible = visible;
  }

  /** Whether a text is HTML, by the name of its file or its first mark. */
  public static boolean is(String fileName, String text) {
    return fileName.matches("(?i).*\\.x?html?")
        || MARKUP.matcher(text.substring(0, Math.min(text.length(), LONGEST_START))).matches();
  }

  /**
   * Whether a page has more marks than any that people write, so that reading it could take long.
   */
  public static boolean isTooLarge(String html) {
    return html.chars().filter(c -> c == '<').count() > MOST_MARKS;
  }

  /** Reads a page. */
  public static SourcePage read(String html, Lexicon lexicon, SourcePage.Visible visible) {
    Document document = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    return new HtmlPage(document, visible).page(lexicon);
  }

  private SourcePage page(Lexicon lexicon) {
    String title = title();
    Element heading = heading(title, lexicon).orElse(null);
    Set<Element> round = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element each = heading; each != null; each = each.parent()) {
      round.add(each);
    }
    HtmlBoilerplate boilerplate = new HtmlBoilerplate(document.body(), round, lexicon);

    HtmlLines lines =
        new HtmlLines(
            boilerplate, main(round, boilerplate), heading, new HtmlAddresses(address()), visible);
    List<Line> all = lines.of(document.body());
    return new SourcePage(
        all,
        shown(withoutSite(title)),
        address(),
        site(title, all),
        published(),
        true,
        lines.changes());
  }

  private String shown(String words) {
    String shown = words == null ? "" : Line.strip(visible.of(words, 1));
    return shown.isEmpty() ? null : shown;
  }

  private String title() {
    String title = meta("meta[property=og:title], meta[name=twitter:title]");
    String shown = title != null ? title : document.title();
    return shown.isBlank() || shown.length() > LONGEST_TITLE ? null : shown;
  }

  /**
   * The site's name: as its head says, behind the title there, or where its logo and its footer
   * stand.
   */
  private List<String> site(String title, List<Line> lines) {
    Stream<String> said = Stream.ofNullable(meta("meta[property=og:site_name]"));
    Stream<String> behind =
        Stream.of(document.title())
            .filter(words -> words.length() <= LONGEST_TITLE)
            .flatMap(words -> Stream.of(BEFORE_SITE.split(words)).skip(1));
    Stream<String> shown =
        lines.stream()
            .filter(line -> line.aside() && line.text().length() <= LONGEST_NAME)
            .map(Line::text);
    return Stream.of(said, behind, shown)
        .flatMap(names -> names)
        .map(this::shown)
        .filter(name -> name != null)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** The title in the head without the site's name, which stands behind a sign. */
  private static String withoutSite(String title) {
    String[] parts = title == null ? new String[0] : BEFORE_SITE.split(title);
    return Stream.of(parts).max(Comparator.comparingInt(String::length)).orElse(title);
  }

  /** The heading that the page's head names; else its first one. */
  private Optional<Element> heading(String title, Lexicon lexicon) {
    String folded = title == null ? "" : Lexicon.fold(title);
    List<Element> headings =
        document.body().select("h1, h2, h3, [itemprop=headline]").stream()
            .limit(MOST)
            .filter(Element::hasText)
            .filter(each -> each.text().length() <= LONGEST_TITLE)
            .toList();
    List<Element> telling =
        headings.stream().filter(each -> !isName(each.text(), lexicon)).toList();
    return (telling.isEmpty() ? headings : telling)
        .stream()
            .filter(
                each ->
                    !Lexicon.fold(each.text()).isEmpty()
                        && folded.contains(Lexicon.fold(each.text())))
            .max(Comparator.comparingInt(each -> each.text().length()))
            .or(
                () ->
                    (telling.isEmpty() ? headings : telling)
                        .stream().filter(each -> each.normalName().equals("h1")).findFirst());
  }

  /** Whether a heading is the name of a body, as a page's head has it. */
  private static boolean isName(String heading, Lexicon lexicon) {
    boolean body = lexicon.beginning(WordList.ISSUER_BEGINNINGS, Lexicon.fold(heading)).isPresent();
    return body
        && heading.split("\\s+").length <= LONGEST_BODY
        && !lexicon.isIn(WordList.SENTENCE_WORDS, FoldedWords.of(heading));
  }

  /**
   * The smallest article, or main part, that holds the heading and most of the text; else all of
   * the page.
   */
  private Element main(Set<Element> round, HtmlBoilerplate boilerplate) {
    Element body = document.body();
    return body.select("main, [role=main], article").stream()
        .filter(each -> round.isEmpty() || round.contains(each))
        .filter(each -> boilerplate.length(each) * 2L > boilerplate.length(body))
        .min(Comparator.comparingInt(boilerplate::length))
        .orElse(body);
  }

  private LocalDate published() {
    String time = meta(PUBLISHED);
    if (time == null) {
      Element element = document.selectFirst("main time[datetime], article time[datetime]");
      time = element == null ? null : element.attr("datetime");
    }
    if (time == null || time.length() < 10) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(time.substring(0, 10));
      return day.getYear() < FIRST_YEAR ? null : day;
    } catch (DateTimeException e) {
      return null; // no day that a program could read: then the page says none
    }
  }

  private String address() {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    String address =
        canonical == null ? meta("meta[property=og:url]") : canonical.attr("href").strip();
    if (address == null || !address.startsWith("http")) {
      address = savedFrom();
    }
    return address == null || address.matches("https?://[^/]*/?") ? null : address;
  }

  private String savedFrom() {
    for (Node node : document.childNodes()) {
      Matcher matcher =
          SAVED_FROM.matcher(node instanceof Comment comment ? comment.getData() : "");
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  private String meta(String selector) {
    return document.select(selector).stream()
        .map(each -> each.attr("content").strip())
        .filter(content -> !content.isEmpty() && content.indexOf(LOST) < 0)
        .findFirst()
        .orElse(null);
  }
}
