package org.bayan.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.arabic.WrittenDates;
import org.bayan.archive.Meeting;
import org.bayan.authoring.NewRelease;
import org.bayan.importing.body.InlineMarkdown;
import org.bayan.importing.body.MarkdownBody;
import org.bayan.importing.dates.DatelineSplitter;
import org.bayan.importing.dates.IssueDate;
import org.bayan.importing.dates.IssueDateFinder;
import org.bayan.importing.dates.IssueDateProblems;
import org.bayan.importing.header.Closing;
import org.bayan.importing.header.ClosingReader;
import org.bayan.importing.header.Header;
import org.bayan.importing.header.HeaderLineParser;
import org.bayan.importing.header.HeaderPart;
import org.bayan.importing.header.HeaderReader;
import org.bayan.importing.header.NameClassifier;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.names.KnownNames;
import org.bayan.importing.names.MeetingFinder;
import org.bayan.importing.page.Boilerplate;
import org.bayan.importing.page.Line;
import org.bayan.importing.page.SourcePage;
import org.bayan.markdown.Markdown;
import org.bayan.problem.ProblemReport;

/** Makes a release of one page. Used once. */
final class PageImport {
  private static final int SHORT = 60;
  private static final Pattern SENTENCE_END = Pattern.compile("[.؟!…]$");

  private final Lexicon lexicon;
  private final KnownNames names;
  private final List<Meeting> register;
  private final WrittenDates dates;
  private final Markdown markdown;
  private final String path;
  private final ProblemReport report;
  private final FieldFindings fields = new FieldFindings();

  PageImport(
      Lexicon lexicon,
      KnownNames names,
      List<Meeting> register,
      WrittenDates dates,
      Markdown markdown,
      String path,
      ProblemReport report) {
    this.lexicon = lexicon;
    this.names = names;
    this.register = register;
    this.dates = dates;
    this.markdown = markdown;
    this.path = path;
    this.report = report;
  }

  /** Reads a page; empty after a report. */
  Optional<ImportedRelease> read(
      SourcePage page, ImportOptions given, Map<String, Integer> removed) {
    Stream<String> meetingPlaces =
        register.stream()
            .filter(meeting -> meeting.place() != null)
            .flatMap(meeting -> Stream.of(meeting.place().split("[،,]")));
    NameClassifier headerNames = new NameClassifier(lexicon, names.datelinePlaces(meetingPlaces));
    HeaderLineParser words =
        new HeaderLineParser(lexicon, headerNames, new DatelineSplitter(dates));
    Boilerplate boilerplate = new Boilerplate(lexicon);
    HeaderReader reader = new HeaderReader(lexicon, boilerplate, words, headerNames);
    Header header = reader.read(page.textLines());
    if (header.text().isEmpty()) {
      report.error(
          path,
          0,
          0,
          "there is no text" + (page.lines().isEmpty() ? "" : " below the header"),
          "copy the whole of it");
      return Optional.empty();
    }
    boolean dated = given.date() != null || header.isDated();
    Closing closing =
        new ClosingReader(lexicon, boilerplate, words)
            .read(
                header.text(),
                !dated || header.of(HeaderPart.Field.ISSUER).findAny().isEmpty(),
                dated);
    boolean titleAlone =
        header.title() == null
            && closing.text().size() == 1
            && closing.text().get(0).text().length() < SHORT
            && !SENTENCE_END.matcher(closing.text().get(0).text()).find();
    if (titleAlone && !header.parts().isEmpty()
        || closing.text().stream().allMatch(line -> !words.parts(line.text()).isEmpty())) {
      report.error(path, 0, 0, "there is no text below the header", "copy the whole of it");
      return Optional.empty();
    }
    Optional<IssueDate> date =
        given.date() != null
            ? Optional.of(new IssueDate(given.date(), "-Ddate", false))
            : new IssueDateFinder(
                    dates,
                    words::isDateline,
                    new IssueDateProblems(path, report, dates, page.lines()))
                .find(
                    Header.dates(header.parts()),
                    Header.dates(
                        Stream.concat(
                                closing.signature().stream(),
                                reader.dateOfTitle().stream()
                                    .filter(part -> isInText(part, closing)))
                            .toList()),
                    header.hijri(),
                    closing.text().stream()
                        .filter(line -> line.text().length() > SHORT)
                        .findFirst()
                        .orElse(closing.text().get(0)),
                    page.published());
    MarkdownBody writer = new MarkdownBody(new InlineMarkdown(markdown));
    String body = writer.of(closing.text(), page.web());
    String shown =
        markdown
            .render(
                body,
                Markdown.Numbering.PLAIN,
                (offset, what, fix) -> report.error(path, 0, 0, what, fix))
            .html();
    if (date.isEmpty() || report.hasErrors()) {
      return Optional.empty();
    }
    String slug = fill(header, closing, date.get(), page, given, headerNames);
    ImportAccount account = new ImportAccount(page, header, closing);
    List<String> changes =
        Stream.of(page.changes(), writer.changes(), account.changes(fields.valuesOfLines(), shown))
            .flatMap(List::stream)
            .toList();
    return Optional.of(
        new ImportedRelease(
            date.get().date(),
            slug,
            fields.text(body),
            fields.findings(),
            account.leftOut(),
            account.kept(),
            changes,
            removed));
  }

  /**
   * Whether the day with which the title ends is also in the text, or has its day of the week
   * beside it.
   */
  private boolean isInText(Header.Part date, Closing closing) {
    List<LocalDate> days = date.what().date().days();
    return date.what().weekday() != null
        || closing.text().stream()
            .flatMap(line -> dates.in(line.text()).stream())
            .anyMatch(written -> written.days().stream().anyMatch(days::contains));
  }

  /** Fills all fields; returns the end of the file's name. */
  private String fill(
      Header header,
      Closing closing,
      IssueDate dateline,
      SourcePage page,
      ImportOptions given,
      NameClassifier headerNames) {
    List<Header.Part> said =
        Stream.concat(header.parts().stream(), closing.signature().stream()).toList();
    Optional<String> title =
        new HeaderFields(lexicon, headerNames, fields).fill(said, header, dateline, page);
    List<String> paragraphs = closing.text().stream().map(Line::text).toList();
    String places =
        header
            .of(HeaderPart.Field.PLACE)
            .map(part -> part.what().text())
            .collect(Collectors.joining("، "));
    SubjectFields subject =
        new SubjectFields(lexicon, names, new MeetingFinder(register, lexicon, dates), fields);
    Optional<Meeting> about =
        subject.meetings(
            given.meeting(), title.orElse("") + "\n" + places, paragraphs, dateline.date());
    subject.names(said, title.orElse(""), paragraphs);
    source(closing, page, given);
    original(closing);
    return Optional.ofNullable(given.slug())
        .or(() -> about.map(PageImport::slug))
        .orElseGet(() -> NewRelease.slug(title.orElse(paragraphs.get(0))));
  }

  private void source(Closing closing, SourcePage page, ImportOptions given) {
    String address = address(page.address());
    String url =
        given.source() != null
            ? given.source()
            : address != null ? address : address(closing.source());
    if (url == null) {
      fields.missing("source", "give the address with -Dsource=https://… -Dretrieved=yyyy-mm-dd");
      return;
    }
    Map<String, String> source = new LinkedHashMap<>(Map.of("url", url));
    Optional.ofNullable(given.retrieved())
        .ifPresent(day -> source.put("retrieved", day.toString()));
    boolean below = given.source() == null && address == null;
    fields.set(
        "source",
        source,
        below
            ? "a line below the text"
            : given.source() != null ? "-Dsource" : "the head of the page",
        below && !closing.sourceNamed());
  }

  private void original(Closing closing) {
    String address = address(closing.original());
    if (closing.language() != null) {
      Map<String, String> original = new LinkedHashMap<>(Map.of("lang", closing.language()));
      Optional.ofNullable(address).ifPresent(url -> original.put("url", url));
      fields.set("original", original, "a line below the text", false);
    } else if (address != null) {
      fields.missing(
          "original",
          "its address is "
              + address
              + "; write original: { lang: …, url: … }, since the text does not say its language");
    }
  }

  private static String address(String url) {
    return url != null && NewRelease.isAddress(url) ? url : null;
  }

  /** {@code nato-hq-ministers}: the meeting's place and who met. */
  private static String slug(Meeting meeting) {
    String place = meeting.id().substring(LocalDate.EPOCH.toString().length() + 1);
    return meeting.level() == null ? place : place + "-" + meeting.level().slug();
  }
}
