package org.bayan.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;
import org.bayan.markdown.Markdown;
import org.bayan.problem.ProblemReport;

/**
 * Reads a content folder: each file once, many at a time. Everything that is wrong in any file goes
 * to the report; the order of files in their folder never matters. Safe for use by many threads.
 */
public final class ContentReader {
  private final Markdown markdown;

  /**
   * @param markdown renders the bodies
   */
  public ContentReader(Markdown markdown) {
    this.markdown = markdown;
  }

  /**
   * Reads every file.
   *
   * @param base the folder to which paths in messages are relative
   * @param folder the content folder
   * @param report receives what is wrong
   */
  public Content read(Path base, Path folder, ProblemReport report) {
    List<ContentFiles.Found> files = ContentFiles.in(base, folder, report);
    List<Parsed<?>> parsed =
        files.parallelStream()
            .<Parsed<?>>map(found -> parse(found, report).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    List<Parsed<Release>> releases = only(parsed, Release.class);
    List<Parsed<Meeting>> meetings = only(parsed, Meeting.class);
    List<Parsed<TextPage>> pages = only(parsed, TextPage.class);
    Set<String> meetingIds =
        files.stream().filter(file -> file.kind() == Kind.MEETING).map(ContentFiles.Found::id).collect(Collectors.toSet());
    new CrossChecks(releases, meetings, meetingIds, report).run();
    new Addresses(report).check(releases, meetings, pages);
    List<ContentLink> links = parsed.stream().flatMap(each -> each.links().stream()).toList();
    return new Content(values(releases), values(meetings), values(pages), links);
  }

  private static <T> List<T> values(List<Parsed<T>> parsed) {
    return parsed.stream().map(Parsed::value).toList();
  }

  @SuppressWarnings("unchecked") // the value was just tested
  private static <T> List<Parsed<T>> only(List<Parsed<?>> parsed, Class<T> type) {
    List<Parsed<T>> result = new ArrayList<>();
    for (Parsed<?> each : parsed) {
      if (type.isInstance(each.value())) {
        result.add((Parsed<T>) each);
      }
    }
    return result;
  }

  private Optional<Parsed<?>> parse(ContentFiles.Found found, ProblemReport report) {
    Optional<SourceFile> source = SourceFile.read(found.file(), found.path(), report);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    SourceFile file = source.get();
    InvisibleCharacters.report(file, report);
    return FrontMatter.of(file, report).map(header -> record(found, file, header, report));
  }

  private Parsed<?> record(
      ContentFiles.Found found, SourceFile file, FrontMatter header, ProblemReport report) {
    Node.Mapping fields = header.plain() ? withoutType(found, header.fields(), report) : header.fields();
    Reading reading = new Reading(file.path(), "", header.plain(), report);
    List<ContentLink> links = new ArrayList<>();
    Body body = body(found, file, header, links, report);
    switch (found.kind()) {
      case RELEASE -> {
        Form.Values values = ReleaseForm.FORM.read(fields, reading);
        Parsed<Release> release =
            new Parsed<>(ReleaseForm.release(found.id(), values, body), found.id(), file.path(), fields, links);
        checkDate(release, ReleaseForm.DATE, release.value().date(), report);
        checkFolder(found, release, report);
        return release;
      }
      case MEETING -> {
        Form.Values values = MeetingForm.FORM.read(fields, reading);
        Parsed<Meeting> meeting =
            new Parsed<>(MeetingForm.meeting(found.id(), values, body), found.id(), file.path(), fields, links);
        checkDate(meeting, MeetingForm.START, meeting.value().start(), report);
        return meeting;
      }
      default -> {
        Form.Values values = PageForm.FORM.read(fields, reading);
        String description = values.get(PageForm.DESCRIPTION, body.summary());
        TextPage page = new TextPage(found.id(), values.get(PageForm.TITLE), description, body);
        return new Parsed<>(page, found.id(), file.path(), fields, links);
      }
    }
  }

  private Body body(
      ContentFiles.Found found,
      SourceFile file,
      FrontMatter header,
      List<ContentLink> links,
      ProblemReport report) {
    String text = file.text().substring(header.bodyOffset());
    if (text.isBlank()) {
      report.error(file.path(), file.line(header.bodyOffset()), 1, "no text after the front matter", "add the text");
      return Body.EMPTY;
    }
    if (found.kind() == Kind.RELEASE) {
      Doubts.warn(file, header.bodyOffset(), report);
    }
    Markdown.Numbering numbering =
        found.kind() == Kind.RELEASE ? Markdown.Numbering.NUMBERED : Markdown.Numbering.PLAIN;
    return markdown.render(
        text,
        numbering,
        (offset, what, mend) -> {
          int at = header.bodyOffset() + offset;
          report.error(file.path(), file.line(at), file.column(at), what, mend);
        },
        (offset, url) -> {
          int at = header.bodyOffset() + offset;
          links.add(new ContentLink(found.page(), url, file.path(), file.line(at), file.column(at)));
        });
  }

  /** JBake's own header says the document's type; here the folder does. */
  private static Node.Mapping withoutType(
      ContentFiles.Found found, Node.Mapping fields, ProblemReport report) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : fields.entries()) {
      boolean type = entry.key().text().equals("type");
      if (!type) {
        entries.add(entry);
      } else if (!(entry.value() instanceof Node.Scalar value && value.text().equals(found.kind().type()))) {
        report.error(found.path(), entry.value().line(), entry.value().column(), "type: not the type of files in this folder", "write type=" + found.kind().type() + " or remove the line");
      }
    }
    return new Node.Mapping(entries, fields.line(), fields.column());
  }

  private static void checkDate(
      Parsed<?> parsed, Field<?> field, LocalDate date, ProblemReport report) {
    if (date != null && !parsed.id().startsWith(date.toString())) {
      parsed.complain(report, field, date + ", but the file's name begins with " + parsed.id().substring(0, 10), "make both the same day");
    }
  }

  private static void checkFolder(
      ContentFiles.Found found, Parsed<Release> release, ProblemReport report) {
    String year = found.file().getParent().getFileName().toString();
    if (release.value().date() != null && !year.equals(release.id().substring(0, 4))) {
      release.complain(report, ReleaseForm.DATE, release.value().date() + ", but the file is in the folder " + year, "move it to releases/" + release.id().substring(0, 4) + "/");
    }
  }
}
