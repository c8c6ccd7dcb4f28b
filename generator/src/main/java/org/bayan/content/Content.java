package org.bayan.content;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;
import org.bayan.frontmatter.Forms;
import org.bayan.source.AttachedFile;
import org.bayan.source.ContentFiles;
import org.bayan.source.FileStamp;

/**
 * What the files under {@code content/} say, drafts and embargoed releases included. Sound only if
 * the report that it was read with has no errors. Immutable.
 */
public final class Content {
  private static final Content NONE =
      new Content(
          new Forms(List.of(), Set.of()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Instant.MIN);

  private final Forms forms;
  private final List<Release> releases;
  private final List<Meeting> meetings;
  private final List<TextPage> pages;
  private final List<ContentLink> links;
  private final Map<String, ReadFile> files;
  private final Map<String, ReadFile> byPage;
  private final Instant read;

  Content(
      Forms forms,
      List<Release> releases,
      List<Meeting> meetings,
      List<TextPage> pages,
      List<ContentLink> links,
      Map<String, ReadFile> files,
      Instant read) {
    this.forms = forms;
    this.releases = List.copyOf(releases);
    this.meetings = List.copyOf(meetings);
    this.pages = List.copyOf(pages);
    this.links = List.copyOf(links);
    this.files = Map.copyOf(files);
    this.byPage =
        files.values().stream()
            .collect(
                Collectors.toMap(
                    file -> file.found().page(), Function.identity(), (first, second) -> first));
    this.read = read;
  }

  /** What is known before anything was read. */
  public static Content none() {
    return NONE;
  }

  /** All releases, in no order. */
  public List<Release> releases() {
    return releases;
  }

  /** All meetings, in no order. */
  public List<Meeting> meetings() {
    return meetings;
  }

  /** All pages of plain text, in no order. */
  public List<TextPage> pages() {
    return pages;
  }

  /** All links in the texts to pages of the site, in no order. */
  public List<ContentLink> links() {
    return links;
  }

  /**
   * The source of a page: the bytes of its file. They are not held in memory.
   *
   * @param page its address from the site's root
   * @throws IOException if the file is no longer what was read and checked
   */
  public byte[] source(String page) throws IOException {
    ContentFiles.Found found = file(page).found();
    byte[] bytes = Files.readAllBytes(found.file());
    if (!FileStamp.of(found.file()).equals(found.stamp())) {
      throw new IOException(found.path() + " was changed while the site was baked; bake again");
    }
    return bytes;
  }

  /** The files that are published with a release, by the address of its page. */
  public List<AttachedFile> attached(String page) {
    return file(page).parsed().map(Parsed::files).orElse(List.of());
  }

  private ReadFile file(String page) {
    return Objects.requireNonNull(byPage.get(page), "a page that was read");
  }

  /** What became of a file, if it surely is as it was when it was read by these forms. */
  ReadFile unchanged(ContentFiles.Found found, Forms readBy) {
    ReadFile file = files.get(found.path());
    boolean same =
        file != null
            && forms.equals(readBy)
            && file.found().equals(found)
            && found.isSettledBefore(read);
    return same ? file : null;
  }
}
