package org.bayan.pages;

import java.util.List;
import org.bayan.archive.Body;

/**
 * The model of a release's page. A component that may be null says so.
 *
 * @param office the issuer's office, or null
 * @param notice the release's own line on its distribution ({@code للنشر الفوري}), or null
 * @param meetings those that the release is about
 * @param source where the text was taken from, or null
 * @param original the text that this one translates, or null
 * @param withdrawn why the release was taken back, or null
 * @param unpublished why no published site may show it; null when it is published
 * @param embargo the end of the embargo, or null unless that is why it is unpublished
 * @param textRemoved whether the text was taken down with the release; the body is empty then
 * @param body its HTML is sound, to be shown unescaped
 * @param earlier the release before this one in time, or null
 * @param later the release after this one in time, or null
 */
public record ReleaseView(
    String id,
    String path,
    String title,
    DateText date,
    String kind,
    String issuer,
    String office,
    String notice,
    List<MeetingCard> meetings,
    List<MeetingCard> mentions,
    List<String> people,
    List<String> places,
    List<String> organizations,
    SourceView source,
    OriginalView original,
    List<AttachmentView> attachments,
    List<NoteView> corrections,
    NoteView withdrawn,
    Unpublished unpublished,
    MomentText embargo,
    boolean textRemoved,
    Body body,
    ReleaseCard earlier,
    ReleaseCard later,
    List<ReleaseCard> related) {

  /**
   * An address and the day on which it was read.
   *
   * @param retrieved null if it is not known
   */
  public record SourceView(String url, String host, DateText retrieved) {}

  /**
   * The text that a release translates.
   *
   * @param lang its BCP 47 tag
   * @param language its name in Arabic
   * @param title null if it is not known
   * @param url null if it is not known
   */
  public record OriginalView(String lang, String language, String title, String url) {}

  /**
   * A file that belongs to the release.
   *
   * @param path its address from the site's root
   * @param kind {@code original}, {@code annex} or {@code translation}
   * @param lang the BCP 47 tag of its language, or null
   * @param language its language's name in Arabic, or null
   * @param type {@code PDF}, {@code JPEG} or {@code PNG}
   * @param size with its unit, in words
   * @param pages how many a document has; 0 for a picture
   * @param sha256 64 hexadecimal digits
   */
  public record AttachmentView(
      String path,
      String title,
      String kind,
      String lang,
      String language,
      String type,
      String size,
      int pages,
      String sha256) {}

  /** A dated note: a correction, or the reason for a withdrawal. */
  public record NoteView(DateText date, String note) {}
}
