package org.bayan.content;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.problem.ProblemReport;

/** Checks what no file can show alone: that meetings exist, that addresses are unique. */
final class CrossChecks {
  private static final int YEARS_APART = 2;

  private final List<Parsed<Release>> releases;
  private final List<Parsed<Meeting>> meetings;
  private final Map<String, Meeting> meetingsById;
  private final ProblemReport report;

  CrossChecks(List<Parsed<Release>> releases, List<Parsed<Meeting>> meetings, ProblemReport report) {
    this.releases = releases;
    this.meetings = meetings;
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
    checkAddresses();
  }

  private void checkDays(Parsed<Meeting> parsed) {
    Meeting meeting = parsed.value();
    if (meeting.start() != null && meeting.end() != null && meeting.end().isBefore(meeting.start())) {
      parsed.complain(report, MeetingForm.END, 0, meeting.end() + " is before the start, " + meeting.start(), "write the last day, or remove the field for a meeting of one day");
    }
  }

  private void checkMeetings(Parsed<Release> parsed) {
    Release release = parsed.value();
    if (release.meeting() != null) {
      checkKnown(parsed, ReleaseForm.MEETING, 0, release.meeting());
      checkDistance(parsed, meetingsById.get(release.meeting()));
    }
    for (int i = 0; i < release.mentions().size(); i++) {
      String id = release.mentions().get(i);
      checkKnown(parsed, ReleaseForm.MENTIONS, i, id);
      if (id.equals(release.meeting())) {
        parsed.complain(report, ReleaseForm.MENTIONS, i, "\"" + id + "\" is the meeting that the release is about", "name it in one of the two fields");
      }
    }
  }

  private void checkKnown(Parsed<Release> parsed, Field<?> field, int item, String id) {
    if (!meetingsById.containsKey(id)) {
      String mend =
          Nearest.to(id, meetingsById.keySet())
              .map(near -> "did you mean " + near + "?")
              .orElse("add content/meetings/" + id + ".md or remove the name");
      parsed.complain(report, field, item, "no meeting has the id \"" + id + "\"", mend);
    }
  }

  private void checkDistance(Parsed<Release> parsed, Meeting meeting) {
    Release release = parsed.value();
    if (meeting == null || meeting.start() == null || release.date() == null) {
      return;
    }
    long years = Math.abs(ChronoUnit.YEARS.between(release.date(), meeting.start()));
    if (years >= YEARS_APART) {
      parsed.warn(report, ReleaseForm.MEETING, "the meeting of " + meeting.start() + " is " + years + " years from the release", "check both dates, or use mentions");
    }
  }

  private void checkStatus(Parsed<Release> parsed) {
    Release release = parsed.value();
    if (release.status() == Release.Status.WITHDRAWN && release.withdrawal() == null) {
      parsed.complain(report, ReleaseForm.STATUS, 0, "withdrawn without a date and a reason", "add withdrawn: { date: …, reason: … }");
    }
    if (release.status() != null && release.status() != Release.Status.WITHDRAWN && release.withdrawal() != null) {
      parsed.complain(report, ReleaseForm.WITHDRAWN, 0, "given, but the status is " + release.status().name().toLowerCase(Locale.ROOT), "write status: withdrawn");
    }
  }

  /** Servers and disks may not tell capital from small letters, so addresses must not either. */
  private void checkAddresses() {
    Map<String, String> owners = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Parsed<Release> release : releases) {
      claim(release, release.value().date() == null ? Optional.empty() : Optional.of(release.value().path()), owners);
    }
    for (Parsed<Meeting> meeting : meetings) {
      claim(meeting, Optional.of(meeting.value().path()), owners);
    }
    for (Parsed<Release> release : releases) {
      for (int i = 0; i < release.value().aliases().size(); i++) {
        String alias = release.value().aliases().get(i).toLowerCase(Locale.ROOT);
        String owner = owners.get(alias);
        if (owner != null) {
          release.complain(report, ReleaseForm.ALIASES, i, "the address " + alias + " is that of " + owner, "remove it");
        } else if (!taken.add(alias)) {
          release.complain(report, ReleaseForm.ALIASES, i, "another release has the address " + alias, "keep it in one of them");
        }
      }
    }
  }

  private void claim(Parsed<?> parsed, Optional<String> address, Map<String, String> owners) {
    String other =
        address
            .map(path -> owners.putIfAbsent(path.toLowerCase(Locale.ROOT), parsed.path()))
            .orElse(null);
    if (other != null) {
      report.error(parsed.path(), 0, 0, "its address is also that of " + other, "rename one of the two");
    }
  }
}
