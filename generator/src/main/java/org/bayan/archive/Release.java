package org.bayan.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official release. Components that may be null say so; lists are immutable.
 *
 * @param id {@code yyyy-mm-dd-ascii-slug}, unique in the archive
 * @param kind what the issuer calls it: statement, fact sheet, media note …
 * @param office the issuer's office, or null
 * @param notice the release's own line on its distribution, or null
 * @param meetings the ids of the meetings that it is about, each once
 * @param mentions the ids of the meetings that it mentions, none of {@code meetings} among them
 * @param source where the text was taken from, or null
 * @param original the text that it translates, or null
 * @param embargo the instant before which no part of it may be published, or null
 * @param attachments its files, in the order in which it lists them
 * @param withdrawal why and when the issuer took it back, or null
 * @param aliases old addresses, from the site's root
 * @param body its text; empty, like the names that the text was searched for, once the text was
 *     taken down, so that no page, feed, index or file of data can hold any of it
 */
public record Release(
    String id,
    String title,
    LocalDate date,
    String kind,
    String issuer,
    @Nullable String office,
    @Nullable String notice,
    Status status,
    List<String> meetings,
    List<String> mentions,
    List<String> people,
    List<String> places,
    List<String> organizations,
    @Nullable Source source,
    @Nullable Original original,
    @Nullable Instant embargo,
    List<Attachment> attachments,
    List<Correction> corrections,
    @Nullable Withdrawal withdrawal,
    List<String> aliases,
    Body body) {

  /** What may be done with a release. */
  public enum Status {
    PUBLISHED,
    DRAFT,
    WITHDRAWN
  }

  /**
   * The text that a release translates.
   *
   * @param lang a BCP 47 language tag
   * @param title null if it is not known
   * @param url null if it is not known
   */
  public record Original(String lang, @Nullable String title, @Nullable String url) {}

  /** What was put right in a release after it was published, and when. */
  public record Correction(LocalDate date, String note) {}

  /**
   * Why a release was taken back, and when.
   *
   * @param textRemoved whether its text is taken down as well: its address stays
   */
  public record Withdrawal(LocalDate date, String reason, boolean textRemoved) {}

  public Release {
    boolean removed = withdrawal != null && withdrawal.textRemoved();
    meetings = List.copyOf(meetings);
    mentions = List.copyOf(mentions);
    people = removed ? List.of() : List.copyOf(people);
    places = removed ? List.of() : List.copyOf(places);
    organizations = removed ? List.of() : List.copyOf(organizations);
    attachments = removed ? List.of() : List.copyOf(attachments);
    body = removed ? Body.EMPTY : body;
    corrections = List.copyOf(corrections);
    aliases = List.copyOf(aliases);
  }

  /** The same release with another text. */
  public Release with(Body text) {
    return new Release(
        id,
        title,
        date,
        kind,
        issuer,
        office,
        notice,
        status,
        meetings,
        mentions,
        people,
        places,
        organizations,
        source,
        original,
        embargo,
        attachments,
        corrections,
        withdrawal,
        aliases,
        text);
  }

  /** The release's address from the site's root. It never changes. */
  public String path() {
    return SiteAddresses.release(id);
  }

  /** The day of the last change that readers were told of. */
  public LocalDate updated() {
    LocalDate last = date;
    for (Correction correction : corrections) {
      last = correction.date().isAfter(last) ? correction.date() : last;
    }
    return withdrawal != null && withdrawal.date().isAfter(last) ? withdrawal.date() : last;
  }

  /** Whether its issuer took it back. */
  public boolean isWithdrawn() {
    return withdrawal != null;
  }

  /** Whether its text was taken down; {@link #body} is empty then. */
  public boolean isTextRemoved() {
    return withdrawal != null && withdrawal.textRemoved();
  }

  /** Whether a bake at the given instant may publish any part of it. */
  public boolean isPublicAt(Instant now) {
    return status != Status.DRAFT && (embargo == null || !embargo.isAfter(now));
  }
}
