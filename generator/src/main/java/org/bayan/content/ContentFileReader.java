package org.bayan.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.archive.Attachment;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.archive.TextPage;
import org.bayan.frontmatter.FieldContext;
import org.bayan.frontmatter.FieldSet;
import org.bayan.frontmatter.Forms;
import org.bayan.frontmatter.FrontMatter;
import org.bayan.frontmatter.MeetingFields;
import org.bayan.frontmatter.Node;
import org.bayan.frontmatter.PageFields;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.Pictures;
import org.bayan.markdown.Rendered;
import org.bayan.problem.ProblemReport;
import org.bayan.source.ContentFiles;
import org.bayan.source.ContentKind;
import org.bayan.source.InvisibleCharacters;
import org.bayan.source.SourceFile;

/** Reads one file at a time, text and all. Safe for use by many threads. */
final class ContentFileReader {
  private final Markdown markdown;
  private final Forms forms;
  private final FieldSet meetings;

  ContentFileReader(Markdown markdown, Forms forms) {
    this.markdown = markdown;
    this.forms = forms;
    this.meetings = forms.of(ContentKind.MEETING);
  }

  /**
   * Reads a file. An error that nobody expected is a problem of the file, so that those of the
   * other files are told as well.
   */
  ReadFile read(ContentFiles.Found found) {
    ProblemReport own = new ProblemReport();
    Optional<Parsed<?>> parsed = Optional.empty();
    try {
      parsed =
          SourceFile.read(found.file(), found.path(), own).flatMap(file -> parse(found, file, own));
    } catch (RuntimeException | StackOverflowError e) {
      own.error(
          found.path(),
          0,
          0,
          "reading it failed (" + e + ")",
          "please report this with the file; it is a fault of the program");
    }
    return new ReadFile(found, parsed, own.sorted());
  }

  private Optional<Parsed<?>> parse(ContentFiles.Found found, SourceFile file, ProblemReport own) {
    InvisibleCharacters.report(file, own);
    return FrontMatter.of(file, own).map(header -> record(found, file, header, own));
  }

  private Parsed<?> record(
      ContentFiles.Found found, SourceFile file, FrontMatter header, ProblemReport own) {
    Node.Mapping fields =
        header.plain() ? withoutType(found, header.fields(), own) : header.fields();
    FieldContext reading = new FieldContext(file.path(), "", header.plain(), own);
    List<ContentLink> links = new ArrayList<>();
    ReleaseFiles files = new ReleaseFiles(found, own);
    Body body = body(found, file, header.bodyOffset(), links, files, own);
    Object value =
        switch (found.kind()) {
          case RELEASE -> release(found, fields, reading, files, body);
          case MEETING -> meeting(found, fields, reading, body);
          case PAGE -> page(found, PageFields.FORM.read(fields, reading), body);
        };
    boolean removed = value instanceof Release release && release.isTextRemoved();
    if (!removed) {
      checkText(found, file, header.bodyOffset(), own);
    }
    files.warnOfUnused();
    String text = file.text();
    int offset = header.bodyOffset();
    return new Parsed<>(
        value,
        found,
        fields,
        removed ? List.of() : links,
        removed ? List.of() : files.used(),
        removed ? 0 : SameTexts.fingerprint(text, offset),
        firstLine(text, offset));
  }

  /** The line of a text's first word. */
  private static int firstLine(String text, int offset) {
    int line = 1;
    for (int i = 0; i < text.length() && (i < offset || text.charAt(i) <= ' '); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private Body body(
      ContentFiles.Found found,
      SourceFile file,
      int offset,
      List<ContentLink> links,
      Pictures pictures,
      ProblemReport own) {
    Markdown.Numbering numbering =
        found.kind() == ContentKind.RELEASE
            ? Markdown.Numbering.NUMBERED
            : Markdown.Numbering.PLAIN;
    Rendered rendered =
        markdown.render(
            file.text().substring(offset),
            numbering,
            (at, what, fix) ->
                own.error(file.path(), file.line(offset + at), file.column(offset + at), what, fix),
            (at, url) ->
                links.add(
                    new ContentLink(
                        found.page(),
                        url,
                        file.path(),
                        file.line(offset + at),
                        file.column(offset + at))),
            found.kind() == ContentKind.RELEASE ? pictures : Pictures.NONE);
    return new Body(rendered.html(), rendered.summary());
  }

  private static Release release(
      ContentFiles.Found found,
      Node.Mapping fields,
      FieldContext reading,
      ReleaseFiles files,
      Body body) {
    FieldSet.Values values = ReleaseFields.FORM.read(fields, reading);
    LocalDate date = values.get(ReleaseFields.DATE);
    checkDate(found, fields, reading.of(ReleaseFields.DATE.name()), date);
    String year = found.file().getParent().getFileName().toString();
    if (date != null && !year.equals(found.id().substring(0, 4))) {
      reading
          .of(ReleaseFields.DATE.name())
          .report(
              fields.value(ReleaseFields.DATE.name()),
              date + ", but the file is in the folder " + year,
              "move it to releases/" + found.id().substring(0, 4) + "/");
    }
    List<String> review = values.get(ReleaseFields.REVIEW, List.of());
    if (!review.isEmpty()) {
      Node at = fields.value(ReleaseFields.REVIEW.name());
      reading
          .report()
          .warning(
              found.path(),
              at.line(),
              at.column(),
              "review: guessed by an import: " + String.join(", ", review),
              "check each, put it right, then remove its name here");
    }
    List<Attachment> attachments =
        attachments(
            values.get(ReleaseFields.ATTACHMENTS, List.of()),
            fields.value(ReleaseFields.ATTACHMENTS.name()),
            reading.of(ReleaseFields.ATTACHMENTS.name()),
            files);
    return ReleaseFields.release(found.id(), values, attachments, body);
  }

  private static List<Attachment> attachments(
      List<ReleaseFields.Listed> listed, Node at, FieldContext reading, ReleaseFiles files) {
    return listed.stream()
        .flatMap(each -> files.listed(each, (what, fix) -> reading.report(at, what, fix)).stream())
        .toList();
  }

  private Meeting meeting(
      ContentFiles.Found found, Node.Mapping fields, FieldContext reading, Body body) {
    FieldSet.Values values = meetings.read(fields, reading);
    checkDate(
        found, fields, reading.of(MeetingFields.START.name()), values.get(MeetingFields.START));
    return MeetingFields.meeting(found.id(), values, body);
  }

  private static TextPage page(ContentFiles.Found found, FieldSet.Values values, Body body) {
    return new TextPage(
        found.id(),
        values.get(PageFields.TITLE),
        values.get(PageFields.DESCRIPTION),
        values.get(PageFields.MENU),
        values.get(PageFields.ORDER, TextPage.LAST),
        values.get(PageFields.ALIASES, List.of()),
        body);
  }

  private void checkText(ContentFiles.Found found, SourceFile file, int offset, ProblemReport own) {
    if (IntStream.range(offset, file.text().length())
        .allMatch(at -> Character.isWhitespace(file.text().charAt(at)))) {
      if (!forms.allowsNoText(found.kind())) {
        own.error(
            file.path(), file.line(offset), 1, "no text after the front matter", "add the text");
      }
    } else if (found.kind() == ContentKind.RELEASE) {
      TypographyWarnings.warn(file, offset, own);
    }
  }

  /** JBake's own header says the document's type; here the folder does. */
  private static Node.Mapping withoutType(
      ContentFiles.Found found, Node.Mapping fields, ProblemReport own) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : fields.entries()) {
      boolean type = entry.key().text().equals("type");
      if (!type) {
        entries.add(entry);
      } else if (!(entry.value() instanceof Node.Scalar value
          && value.text().equals(found.kind().type()))) {
        own.error(
            found.path(),
            entry.value().line(),
            entry.value().column(),
            "type: not the type of files in this folder",
            "write type=" + found.kind().type() + " or remove the line");
      }
    }
    return new Node.Mapping(entries, fields.line(), fields.column());
  }

  private static void checkDate(
      ContentFiles.Found found, Node.Mapping fields, FieldContext reading, Object date) {
    String named = SiteAddresses.date(found.id());
    if (date != null && !named.equals(date.toString())) {
      reading.report(
          fields.value(reading.field()),
          date + ", but the file's name begins with " + named,
          "make both the same day");
    }
  }
}
