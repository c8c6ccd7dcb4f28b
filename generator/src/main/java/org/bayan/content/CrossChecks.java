package org.bayan.content;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.frontmatter.Field;
import org.bayan.frontmatter.MeetingFields;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.names.NameRegister;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.Suggestion;

/**
 * Checks what no file can show alone: that meetings exist, that fields agree, that kinds are named
 * alike.
 */
final class CrossChecks {
  private static final int YEARS_APART = 2;

  private final List<Parsed<Release>> releases;
  private final List<Parsed<Meeting>> meetings;
  private final Map<String, Meeting> meetingsById;
  private final Set<String> meetingIds;
  private final NameRegister register;
  private final ProblemReport report;

  /**
   * @param meetingIds the ids of all meetings, those whose files cannot be read among them
   * @param register the names that releases are held to
   */
  CrossChecks(
      List<Parsed<Release>> releases,
      List<Parsed<Meeting>> meetings,
      Set<String> meetingIds,
      NameRegister register,
      ProblemReport report) {
    this.register = register;
    this.releases = releases;
    this.meetings = meetings;
    this.meetingIds = meetingIds;
    this.meetingsById =
        meetings.stream().collect(Collectors.toMap(Parsed::id, Parsed::value, (a, b) -> a));
    this.report = report;
  }

  void run() {
    for (Parsed<Meeting> meeting : meetings) {
      checkDays(meeting);
    }
    for (Parsed<Release> release : releases) {
      checkMeetings(release);
      checkStatus(release);
    }
    new ReleaseKinds(releases).check(report);
    new Spellings(releases, meetings, register).check(report);
    new NameChecks(releases, register, report).run();
    SameTexts.check(releases, report);
  }

  private void checkDays(Parsed<Meeting> parsed) {
    Meeting meeting = parsed.value();
    if (meeting.start() == null || meeting.end() == null) {
      return;
    }
    if (!meeting.end().isAsExactAs(meeting.start())) {
      parsed.report(
          report,
          MeetingFields.END,
          meeting.end() + " is not as exact as the start, " + meeting.start(),
          "write both as days, both as months or both as years");
    } else if (meeting.end().compareTo(meeting.start()) < 0) {
      parsed.report(
          report,
          MeetingFields.END,
          meeting.end() + " is before the start, " + meeting.start(),
          "write the last day, or remove the field for a meeting of one day");
    } else if (meeting.end().first().isAfter(meeting.start().first().plusYears(1))) {
      parsed.report(
          report,
          MeetingFields.END,
          meeting.end() + " is more than a year after the start, " + meeting.start(),
          "write the last day of this meeting; one that came back is another meeting of its series");
    }
  }

  private void checkMeetings(Parsed<Release> parsed) {
    Release release = parsed.value();
    for (String id : release.meetings()) {
      checkKnown(parsed, ReleaseFields.MEETING, id);
      checkDistance(parsed, meetingsById.get(id));
    }
    for (String id : release.mentions()) {
      checkKnown(parsed, ReleaseFields.MENTIONS, id);
      if (release.meetings().contains(id)) {
        parsed.report(
            report,
            ReleaseFields.MENTIONS,
            id,
            "\"" + id + "\" is the meeting that the release is about",
            "name it in one of the two fields");
      }
    }
  }

  private void checkKnown(Parsed<Release> parsed, Field<?> field, String id) {
    if (!meetingIds.contains(id)) {
      List<String> near = nearMeetings(id);
      String fix =
          near.isEmpty()
              ? "add content/meetings/" + id + ".md or remove the name"
              : "did you mean " + String.join(" or ", near) + "?";
      parsed.report(report, field, id, "no meeting has the id \"" + id + "\"", fix);
    }
  }

  /** The meetings with the nearest id and those of the same day. */
  private List<String> nearMeetings(String id) {
    Set<String> near = new TreeSet<>();
    Suggestion.to(id, meetingIds).ifPresent(near::add);
    meetingIds.stream()
        .filter(other -> SiteAddresses.date(other).equals(SiteAddresses.date(id)))
        .forEach(near::add);
    return List.copyOf(near);
  }

  private void checkDistance(Parsed<Release> parsed, Meeting meeting) {
    Release release = parsed.value();
    if (meeting == null
        || meeting.start() == null
        || release.date() == null
        || Math.abs(release.date().getYear() - meeting.start().year()) < YEARS_APART) {
      return;
    }
    long years = Math.abs(ChronoUnit.YEARS.between(release.date(), meeting.start().first()));
    if (years >= YEARS_APART) {
      parsed.warn(
          report,
          ReleaseFields.MEETING,
          "the meeting of " + meeting.start() + " is " + years + " years from the release",
          "check both dates, or use mentions");
    }
  }

  private void checkStatus(Parsed<Release> parsed) {
    Release release = parsed.value();
    if (release.status() == Release.Status.WITHDRAWN && release.withdrawal() == null) {
      parsed.report(
          report,
          ReleaseFields.STATUS,
          "withdrawn without a date and a reason",
          "add withdrawn: { date: …, reason: … }");
    }
    if (release.status() != null
        && release.status() != Release.Status.WITHDRAWN
        && release.withdrawal() != null) {
      parsed.report(
          report,
          ReleaseFields.WITHDRAWN,
          "given, but the status is " + release.status().name().toLowerCase(Locale.ROOT),
          "write status: withdrawn");
    }
  }
}
