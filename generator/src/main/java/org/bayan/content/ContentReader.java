package org.bayan.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;
import org.bayan.markdown.Markdown;
import org.bayan.problem.ProblemReport;
import org.bayan.progress.Progress;

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

  /** Reads every file; the texts are rendered only when they are asked for. */
  public Content read(Path base, Path folder, ProblemReport report) {
    return read(base, folder, KnownFiles.none(), report, Progress.unheard());
  }

  /**
   * Reads every file that is not known. The texts are rendered only when they are asked for; what is
   * wrong in them is reported then, or by {@link Content#checkTexts}.
   *
   * @param base the folder to which paths in messages are relative
   * @param folder the content folder
   * @param known what an earlier reading of the folder knew
   * @param report receives what is wrong
   * @param progress hears of each file
   */
  public Content read(Path base, Path folder, KnownFiles known, ProblemReport report, Progress progress) {
    long now = System.currentTimeMillis();
    List<ContentFiles.Found> files = ContentFiles.in(base, folder, report);
    progress.begin(Progress.Phase.READ, files.size());
    FileReader reader = new FileReader(markdown, known, report);
    List<Parsed<?>> parsed =
        files.parallelStream().map(reader::read).peek(each -> progress.step()).<Parsed<?>>flatMap(Optional::stream).toList();
    List<Parsed<Release>> releases = only(parsed, Release.class);
    List<Parsed<Meeting>> meetings = only(parsed, Meeting.class);
    List<Parsed<TextPage>> pages = only(parsed, TextPage.class);
    Set<String> meetingIds =
        files.stream().filter(file -> file.kind() == Kind.MEETING).map(ContentFiles.Found::id).collect(Collectors.toSet());
    new CrossChecks(releases, meetings, meetingIds, report).run();
    new Addresses(report).check(releases, meetings, pages);
    return new Content(releases, meetings, pages, now, reader.read() == 0, known.otherTexts(parsed));
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
