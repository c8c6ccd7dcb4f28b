package org.bayan.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Releases and meetings for tests. */
public final class Samples {
  /** The level of the sample meetings. */
  public static final Level MINISTERIAL =
      new Level("ministerial", "اجتماع وزاري", List.of("وزراء", "وزاري", "الوزاري"), "ministers");

  private Samples() {}

  /** A published release without a meeting. */
  public static Release release(String id) {
    return release(id, null, List.of(), List.of());
  }

  /**
   * A published release.
   *
   * @param meeting the ids of those that it is about, with a space between two; null for none
   */
  public static Release release(
      String id, String meeting, List<String> mentions, List<String> people) {
    return new Release(
        id,
        "عنوان " + id,
        LocalDate.parse(id.substring(0, 10)),
        "مذكرة",
        "جهة",
        null,
        null,
        Release.Status.PUBLISHED,
        meeting == null ? List.of() : List.of(meeting.split(" ")),
        mentions,
        people,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        new Body("<p>نص</p>", "نص"));
  }

  /** A release that is not published yet. */
  public static Release release(String id, Release.Status status, Instant embargo) {
    return new Release(
        id,
        "عنوان " + id,
        LocalDate.parse(id.substring(0, 10)),
        "مذكرة",
        "جهة",
        null,
        null,
        status,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        embargo,
        List.of(),
        List.of(),
        null,
        List.of(),
        new Body("<p>نص</p>", "نص"));
  }

  /** A release that its issuer took back, with an old address. */
  public static Release withdrawn(String id, boolean textRemoved) {
    return new Release(
        id,
        "عنوان " + id,
        LocalDate.parse(id.substring(0, 10)),
        "مذكرة",
        "جهة",
        null,
        null,
        Release.Status.WITHDRAWN,
        List.of(),
        List.of(),
        List.of("شخص سري"),
        List.of("مكان سري"),
        List.of("جهة سرية"),
        null,
        null,
        null,
        List.of(),
        List.of(),
        new Release.Withdrawal(LocalDate.of(2020, 1, 2), "صدر خطأ", textRemoved),
        List.of("releases/old.html"),
        new Body("<p>نص سري</p>", "نص سري"));
  }

  /** A meeting of one day, or of a month or a year of which no more is known. */
  public static Meeting meeting(String id, String series) {
    return meeting(id, PartialDate.parse(SiteAddresses.date(id)), series);
  }

  /** A meeting until a day. */
  public static Meeting meeting(String id, LocalDate end, String series) {
    return meeting(id, PartialDate.of(end), series);
  }

  private static Meeting meeting(String id, PartialDate end, String series) {
    return new Meeting(
        id,
        "اجتماع " + id,
        PartialDate.parse(SiteAddresses.date(id)),
        end,
        "الكويت",
        "KW",
        null,
        MINISTERIAL,
        false,
        List.of(),
        series,
        new Source("https://example.org/", null),
        List.of(),
        new Body("<p>نص</p>", "نص"));
  }
}
