package org.bayan.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.Source;
import org.bayan.archive.TextPage;
import org.bayan.cache.CacheReader;
import org.bayan.problem.Problem;

/** Reads what is known of files, in the order in which {@link KnownFileWriter} writes it. */
final class KnownFileReader {
  private final CacheReader in;

  KnownFileReader(CacheReader in) {
    this.in = in;
  }

  KnownFile read() {
    Stamp stamp = Stamp.load(in);
    String digest = in.text();
    int offset = in.count();
    String summary = in.text();
    List<Problem> warnings = in.list(this::warning);
    Object value =
        switch (Kind.values()[in.count()]) {
          case RELEASE -> release();
          case MEETING -> meeting();
          case PAGE -> new TextPage(in.text(), in.text(), in.text(), Body.EMPTY);
        };
    return new KnownFile(stamp, digest, offset, value, summary, warnings);
  }

  private Problem warning() {
    String path = in.text();
    int line = in.count();
    int column = in.count();
    return new Problem(path, line, column, Problem.Severity.WARNING, in.text(), in.text());
  }

  private Release release() {
    return new Release(
        in.text(),
        in.text(),
        date(),
        in.word(),
        in.word(),
        in.word(),
        in.word(),
        Release.Status.values()[in.count()],
        in.word(),
        in.words(),
        in.words(),
        in.words(),
        in.words(),
        in.optional(this::source),
        in.optional(() -> new Release.Original(in.word(), in.text(), in.text())),
        in.optional(() -> Instant.ofEpochSecond(in.number(), in.count())),
        in.list(() -> new Release.Correction(date(), in.text())),
        in.optional(() -> new Release.Withdrawal(date(), in.text())),
        in.words(),
        Body.EMPTY);
  }

  private Meeting meeting() {
    return new Meeting(
        in.text(),
        in.text(),
        date(),
        date(),
        in.word(),
        in.word(),
        in.word(),
        Meeting.Level.values()[in.count()],
        in.count() == 1,
        in.words(),
        in.word(),
        in.optional(this::source),
        Body.EMPTY);
  }

  private Source source() {
    return new Source(in.text(), in.optional(this::date));
  }

  private LocalDate date() {
    return LocalDate.ofEpochDay(in.number());
  }
}
