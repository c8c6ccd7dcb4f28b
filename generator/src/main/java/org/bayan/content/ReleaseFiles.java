package org.bayan.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.archive.Attachment;
import org.bayan.archive.FileFacts;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.markdown.Pictures;
import org.bayan.media.MediaReader;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.Suggestion;
import org.bayan.source.AttachedFile;
import org.bayan.source.ContentFiles;
import org.bayan.source.InvisibleCharacters;

/**
 * The files in a release's folder, and which of them it uses. Used for one release, by one thread.
 */
final class ReleaseFiles implements Pictures {
  private static final long MOST_BYTES_OF_A_PICTURE = 400_000;
  private static final int MOST_PIXELS_OF_A_SIDE = 2_400;

  private final ContentFiles.Found release;
  private final ProblemReport report;
  private final Map<String, AttachedFile> files;
  private final Map<String, Optional<FileFacts>> used = new HashMap<>();

  ReleaseFiles(ContentFiles.Found release, ProblemReport report) {
    this.release = release;
    this.report = report;
    this.files =
        release.attached().stream()
            .collect(Collectors.toMap(AttachedFile::name, Function.identity()));
  }

  /** A picture in the text, which every reader of the page loads. */
  @Override
  public Optional<Picture> find(String url, Objections objections) {
    String name =
        url.startsWith(release.id() + "/") ? url.substring(release.id().length() + 1) : url;
    if (!files.containsKey(name)) {
      objections.of(
          "no picture "
              + InvisibleCharacters.shown(name)
              + " is in the folder "
              + release.id()
              + "/",
          near(name)
              .map(other -> "did you mean " + other + "?")
              .orElse("put it there with mvn bayan:attach, or remove it here"));
      return Optional.empty();
    }
    Optional<FileFacts> facts = facts(name);
    if (facts.isPresent() && facts.get().type() == FileFacts.Type.PDF) {
      objections.of(name + " is no picture", "list it under attachments: instead");
      return Optional.empty();
    }
    facts
        .filter(
            each ->
                each.size() > MOST_BYTES_OF_A_PICTURE
                    || Math.max(each.width(), each.height()) > MOST_PIXELS_OF_A_SIDE)
        .ifPresent(
            each ->
                objections.of(
                    name
                        + " has "
                        + each.width()
                        + " × "
                        + each.height()
                        + " pixels and "
                        + each.size() / 1000
                        + " KB, which is slow on phones",
                    "write it anew with mvn bayan:attach -Dfrom=FILE, which makes it smaller"));
    return facts.map(each -> new Picture(release.id() + "/" + name, each.width(), each.height()));
  }

  /** A file that the release lists. */
  Optional<Attachment> listed(ReleaseFields.Listed listed, Objections objections) {
    if (!files.containsKey(listed.file())) {
      objections.of(
          "no file " + listed.file() + " is in the folder " + release.id() + "/",
          near(listed.file())
              .map(other -> "did you mean " + other + "?")
              .orElse("put it there with mvn bayan:attach, or remove it here"));
      return Optional.empty();
    }
    return facts(listed.file())
        .map(
            facts ->
                new Attachment(listed.file(), listed.kind(), listed.title(), listed.lang(), facts));
  }

  /** Warns of files that nothing in the release names; they are not published. */
  void warnOfUnused() {
    files.values().stream()
        .filter(file -> !used.containsKey(file.name()))
        .forEach(
            file ->
                report.warning(
                    file.path(),
                    0,
                    0,
                    "nothing in the release names this file, so it is not published",
                    "list it under attachments:, show it in the text, or remove it"));
  }

  /** The files that are published with the release. */
  List<AttachedFile> used() {
    return files.values().stream().filter(file -> used.containsKey(file.name())).toList();
  }

  private Optional<FileFacts> facts(String name) {
    return used.computeIfAbsent(name, each -> MediaReader.read(files.get(each), report));
  }

  private Optional<String> near(String name) {
    return Suggestion.to(name, files.keySet());
  }
}
