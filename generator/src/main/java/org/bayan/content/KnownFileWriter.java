package org.bayan.content;

import java.time.Instant;
import java.time.LocalDate;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.Source;
import org.bayan.archive.TextPage;
import org.bayan.cache.CacheWriter;
import org.bayan.problem.Problem;

/** Writes what is known of files, in the order in which {@link KnownFileReader} reads it. */
final class KnownFileWriter {
  private final CacheWriter out;

  KnownFileWriter(CacheWriter out) {
    this.out = out;
  }

  void write(String path, KnownFile known) {
    out.text(path);
    known.stamp().save(out);
    out.text(known.digest());
    out.count(known.offset());
    out.text(known.summary());
    out.list(known.warnings(), this::warning);
    if (known.value() instanceof Release release) {
      out.count(Kind.RELEASE.ordinal());
      release(release);
    } else if (known.value() instanceof Meeting meeting) {
      out.count(Kind.MEETING.ordinal());
      meeting(meeting);
    } else {
      out.count(Kind.PAGE.ordinal());
      page((TextPage) known.value());
    }
  }

  private void warning(Problem warning) {
    out.text(warning.path());
    out.count(warning.line());
    out.count(warning.column());
    out.text(warning.what());
    out.text(warning.mend());
  }

  private void release(Release release) {
    out.text(release.id());
    out.text(release.title());
    date(release.date());
    out.word(release.kind());
    out.word(release.issuer());
    out.word(release.office());
    out.word(release.notice());
    out.count(release.status().ordinal());
    out.word(release.meeting());
    out.words(release.mentions());
    out.words(release.people());
    out.words(release.places());
    out.words(release.organizations());
    out.optional(release.source(), this::source);
    out.optional(
        release.original(),
        original -> {
          out.word(original.lang());
          out.text(original.title());
          out.text(original.url());
        });
    out.optional(release.embargo(), this::instant);
    out.list(
        release.corrections(),
        correction -> {
          date(correction.date());
          out.text(correction.note());
        });
    out.optional(
        release.withdrawal(),
        withdrawal -> {
          date(withdrawal.date());
          out.text(withdrawal.reason());
        });
    out.words(release.aliases());
  }

  private void meeting(Meeting meeting) {
    out.text(meeting.id());
    out.text(meeting.title());
    date(meeting.start());
    date(meeting.end());
    out.word(meeting.place());
    out.word(meeting.country());
    out.word(meeting.venue());
    out.count(meeting.level().ordinal());
    out.count(meeting.small() ? 1 : 0);
    out.words(meeting.hosts());
    out.word(meeting.series());
    out.optional(meeting.source(), this::source);
  }

  private void page(TextPage page) {
    out.text(page.id());
    out.text(page.title());
    out.text(page.description());
  }

  private void source(Source source) {
    out.text(source.url());
    out.optional(source.retrieved(), this::date);
  }

  private void date(LocalDate date) {
    out.number(date.toEpochDay());
  }

  private void instant(Instant instant) {
    out.number(instant.getEpochSecond());
    out.count(instant.getNano());
  }
}
