package org.bayan.content;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;
import org.bayan.frontmatter.Forms;
import org.bayan.markdown.Markdown;
import org.bayan.names.NameRegister;
import org.bayan.problem.ProblemReport;
import org.bayan.progress.Progress;
import org.bayan.source.ContentFiles;
import org.bayan.source.ContentKind;

/**
 * Reads a content folder: each file once, many at a time, text and all. Everything that is wrong in
 * any file goes to the report; the order of files in their folder never matters. Begin with {@link
 * #read(Path, Path, ProblemReport)}, then see whether the report has errors. Safe for use by many
 * threads.
 */
public final class ContentReader {
  private final Markdown markdown;
  private final NameRegister register;

  /**
   * @param markdown renders the bodies
   */
  public ContentReader(Markdown markdown) {
    this(markdown, NameRegister.empty());
  }

  /**
   * @param markdown renders the bodies
   * @param register the names that releases are held to
   */
  public ContentReader(Markdown markdown, NameRegister register) {
    this.markdown = markdown;
    this.register = register;
  }

  /** Reads every file. */
  public Content read(Path base, Path folder, ProblemReport report) {
    return read(base, folder, Content.none(), report, Progress.unheard());
  }

  /**
   * Reads every file that has changed since an earlier reading, and takes the others as they were.
   *
   * @param base the folder to which paths in messages are relative
   * @param folder the content folder
   * @param earlier what an earlier reading of the folder found
   * @param report receives what is wrong, in files that have not changed as well
   * @param progress hears of each file
   */
  public Content read(
      Path base, Path folder, Content earlier, ProblemReport report, Progress progress) {
    Instant now = Instant.now();
    Forms forms = Forms.read(base, folder, report);
    List<ContentFiles.Found> found = ContentFiles.in(base, folder, report);
    progress.begin(Progress.Phase.READ, found.size());
    ContentFileReader reader = new ContentFileReader(markdown, forms);
    List<ReadFile> files =
        found.parallelStream()
            .map(
                each ->
                    Optional.ofNullable(earlier.unchanged(each, forms))
                        .orElseGet(() -> reader.read(each)))
            .peek(each -> progress.step())
            .toList();
    files.forEach(file -> file.problems().forEach(report::add));
    List<Parsed<?>> parsed =
        files.stream().map(ReadFile::parsed).<Parsed<?>>flatMap(Optional::stream).toList();
    List<Parsed<Release>> releases = only(parsed, Release.class);
    List<Parsed<Meeting>> meetings = only(parsed, Meeting.class);
    List<Parsed<TextPage>> pages = only(parsed, TextPage.class);
    Set<String> meetingIds =
        found.stream()
            .filter(file -> file.kind() == ContentKind.MEETING)
            .map(ContentFiles.Found::id)
            .collect(Collectors.toSet());
    new CrossChecks(releases, meetings, meetingIds, register, report).run();
    new Addresses(report).check(releases, meetings, pages);
    return new Content(
        forms,
        values(releases),
        values(meetings),
        values(pages),
        parsed.stream().flatMap(each -> each.links().stream()).toList(),
        files.stream().collect(Collectors.toMap(file -> file.found().path(), Function.identity())),
        now);
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
}
