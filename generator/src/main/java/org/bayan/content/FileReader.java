package org.bayan.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;
import org.bayan.markdown.Markdown;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;

/** Reads one file at a time, unless it is known from before. Safe for use by many threads. */
final class FileReader {
  /** How many characters of texts wait in memory to be rendered; the texts of ten thousand releases. */
  private static final long MOST_HELD = 40_000_000;

  /** How many files are taken for single edits, whose texts will be asked for at once. */
  private static final int FEW = 8;

  private final Markdown markdown;
  private final KnownFiles known;
  private final ProblemReport report;
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicLong room = new AtomicLong(MOST_HELD);

  /**
   * @param known files that need not be read again if they have not changed
   * @param report receives what is wrong
   */
  FileReader(Markdown markdown, KnownFiles known, ProblemReport report) {
    this.markdown = markdown;
    this.known = known;
    this.report = report;
  }

  /** The file's record; none if it has no front matter that can be read. */
  Optional<Parsed<?>> read(ContentFiles.Found found) {
    Optional<KnownFile> unchanged = known.unchanged(found);
    if (unchanged.isPresent()) {
      return Optional.of(remembered(found, unchanged.get()));
    }
    boolean edit = read.incrementAndGet() <= FEW && !known.isEmpty();
    return SourceFile.read(found.file(), found.path(), report)
        .flatMap(
            file ->
                known.same(found, file)
                    .<Parsed<?>>map(same -> remembered(found, same))
                    .or(() -> parse(found, file, edit)));
  }

  /** How many files had to be read. */
  int read() {
    return read.get();
  }

  private Parsed<?> remembered(ContentFiles.Found found, KnownFile file) {
    file.warnings().forEach(report::add);
    FileBody body = new FileBody(found, file.offset(), file.digest(), null, file.summary(), markdown, report);
    Object value =
        file.value() instanceof Release release ? release.with(body)
            : file.value() instanceof Meeting meeting ? meeting.with(body)
            : ((TextPage) file.value()).with(body);
    return new Parsed<>(value, found, () -> fields(found), body, file.warnings(), true);
  }

  /** The front matter of a file that was not read this time. */
  private static Node.Mapping fields(ContentFiles.Found found) {
    ProblemReport unheard = new ProblemReport(); // nothing was wrong with it
    return SourceFile.read(found.file(), found.path(), unheard)
        .flatMap(file -> FrontMatter.of(file, unheard))
        .map(FrontMatter::fields)
        .orElse(new Node.Mapping(List.of(), 1, 1));
  }

  private Optional<Parsed<?>> parse(ContentFiles.Found found, SourceFile file, boolean edit) {
    ProblemReport own = new ProblemReport();
    InvisibleCharacters.report(file, own);
    Optional<Parsed<?>> parsed = FrontMatter.of(file, own).map(header -> record(found, file, header, own));
    own.sorted().forEach(report::add);
    parsed.filter(each -> edit).ifPresent(each -> each.body().begin());
    return parsed;
  }

  private Parsed<?> record(
      ContentFiles.Found found, SourceFile file, FrontMatter header, ProblemReport own) {
    Node.Mapping fields = header.plain() ? withoutType(found, header.fields(), own) : header.fields();
    Reading reading = new Reading(file.path(), "", header.plain(), own);
    SourceFile held = room.addAndGet(-file.text().length()) > 0 ? file : null;
    FileBody body = new FileBody(found, header.bodyOffset(), file.digest(), held, null, markdown, report);
    Object value =
        switch (found.kind()) {
          case RELEASE -> release(found, fields, reading, body);
          case MEETING -> meeting(found, fields, reading, body);
          case PAGE -> page(found, PageForm.FORM.read(fields, reading), body);
        };
    checkText(found, file, header.bodyOffset(), own);
    List<Problem> warnings =
        own.sorted().stream().filter(problem -> problem.severity() == Problem.Severity.WARNING).toList();
    return new Parsed<>(value, found, () -> fields, body, warnings, false);
  }

  private static Release release(ContentFiles.Found found, Node.Mapping fields, Reading reading, Body body) {
    Form.Values values = ReleaseForm.FORM.read(fields, reading);
    LocalDate date = values.get(ReleaseForm.DATE);
    checkDate(found, fields, reading.of(ReleaseForm.DATE.name()), date);
    String year = found.file().getParent().getFileName().toString();
    if (date != null && !year.equals(found.id().substring(0, 4))) {
      reading.of(ReleaseForm.DATE.name()).complain(fields.value(ReleaseForm.DATE.name()), date + ", but the file is in the folder " + year, "move it to releases/" + found.id().substring(0, 4) + "/");
    }
    return ReleaseForm.release(found.id(), values, body);
  }

  private static Meeting meeting(ContentFiles.Found found, Node.Mapping fields, Reading reading, Body body) {
    Form.Values values = MeetingForm.FORM.read(fields, reading);
    checkDate(found, fields, reading.of(MeetingForm.START.name()), values.get(MeetingForm.START));
    return MeetingForm.meeting(found.id(), values, body);
  }

  private static TextPage page(ContentFiles.Found found, Form.Values values, Body body) {
    return new TextPage(found.id(), values.get(PageForm.TITLE), values.get(PageForm.DESCRIPTION), body);
  }

  private static void checkText(
      ContentFiles.Found found, SourceFile file, int offset, ProblemReport own) {
    if (IntStream.range(offset, file.text().length()).allMatch(at -> Character.isWhitespace(file.text().charAt(at)))) {
      own.error(file.path(), file.line(offset), 1, "no text after the front matter", "add the text");
    } else if (found.kind() == Kind.RELEASE) {
      Doubts.warn(file, offset, own);
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
      } else if (!(entry.value() instanceof Node.Scalar value && value.text().equals(found.kind().type()))) {
        own.error(found.path(), entry.value().line(), entry.value().column(), "type: not the type of files in this folder", "write type=" + found.kind().type() + " or remove the line");
      }
    }
    return new Node.Mapping(entries, fields.line(), fields.column());
  }

  private static void checkDate(
      ContentFiles.Found found, Node.Mapping fields, Reading reading, LocalDate date) {
    if (date != null && !found.id().startsWith(date.toString())) {
      reading.complain(fields.value(reading.field()), date + ", but the file's name begins with " + found.id().substring(0, 10), "make both the same day");
    }
  }
}
