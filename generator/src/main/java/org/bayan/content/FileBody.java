package org.bayan.content;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bayan.archive.Body;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.Rendered;
import org.bayan.problem.ProblemReport;

/**
 * A text that is rendered from its file when it is asked for, and is not held longer than to the
 * first time. What is wrong in it is reported each time, and counts once.
 */
final class FileBody implements Body {
  private final ContentFiles.Found found;
  private final int offset;
  private final String digest;
  private final Markdown markdown;
  private final ProblemReport report;
  private SourceFile held;
  private CompletableFuture<Begun> begun;
  private String summary;
  private String waiting;

  /**
   * @param offset the index in the file's text at which the body begins
   * @param digest the digest of the file that was checked
   * @param held the file's text if it is at hand, else null: it is read again
   * @param summary the summary if it is known, else null
   */
  FileBody(
      ContentFiles.Found found,
      int offset,
      String digest,
      SourceFile held,
      String summary,
      Markdown markdown,
      ProblemReport report) {
    this.found = found;
    this.offset = offset;
    this.digest = digest;
    this.held = held;
    this.summary = summary;
    this.markdown = markdown;
    this.report = report;
  }

  /** Renders the text, unless that was just done for its summary. */
  @Override
  public synchronized String html() {
    String html = waiting;
    waiting = null;
    return html == null ? render().html() : html;
  }

  /** The summary; the HTML that comes with it waits for the next one who asks. */
  @Override
  public synchronized String summary() {
    if (summary == null) {
      waiting = render().html();
    }
    return summary;
  }

  @Override
  public String version() {
    return digest;
  }

  /** The summary if it was ever asked for, else null. */
  synchronized String knownSummary() {
    return summary;
  }

  /** Where the body begins in its file's text. */
  int offset() {
    return offset;
  }

  private record Begun(Rendered rendered, ProblemReport report) {}

  /** Begins to render the text in another thread, for those who will ask for it soon. */
  synchronized void begin() {
    ProblemReport own = new ProblemReport();
    Optional<SourceFile> source = source(own);
    begun = CompletableFuture.supplyAsync(() -> new Begun(render(source, own, (url, line, column) -> {}), own));
  }

  private Rendered render() {
    Rendered rendered;
    if (begun == null) {
      rendered = render((url, line, column) -> {});
    } else {
      Begun ended = begun.join();
      begun = null;
      ended.report().sorted().forEach(report::add);
      rendered = ended.rendered();
    }
    summary = rendered.summary();
    return rendered;
  }

  /** Receives a link and where it was written. */
  @FunctionalInterface
  interface Links {
    void at(String url, int line, int column);
  }

  /** Renders the text for its links. */
  synchronized Rendered render(Links links) {
    return render(source(report), report, links);
  }

  private Optional<SourceFile> source(ProblemReport report) {
    Optional<SourceFile> source =
        held == null ? SourceFile.read(found.file(), found.path(), report) : Optional.of(held);
    held = null;
    return source;
  }

  private Rendered render(Optional<SourceFile> source, ProblemReport report, Links links) {
    if (source.isEmpty()) {
      return new Rendered("", "");
    }
    SourceFile file = source.get();
    if (!file.digest().equals(digest)) {
      report.error(found.path(), 0, 0, "the file was changed while it was read", "bake again");
      return new Rendered("", "");
    }
    Markdown.Numbering numbering =
        found.kind() == Kind.RELEASE ? Markdown.Numbering.NUMBERED : Markdown.Numbering.PLAIN;
    return markdown.render(
        file.text().substring(offset),
        numbering,
        (at, what, mend) -> report.error(file.path(), file.line(offset + at), file.column(offset + at), what, mend),
        (at, url) -> links.at(url, file.line(offset + at), file.column(offset + at)));
  }
}
