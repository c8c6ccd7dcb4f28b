package org.bayan.importing.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.arabic.DayNames;
import org.bayan.arabic.FoldedText;
import org.bayan.arabic.WrittenDate;
import org.bayan.arabic.WrittenDates;

/** Parts the dates on a line from the words beside them. */
public final class DatelineSplitter {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(?:(?:ال)?ساعه )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?!\\d)(?: ?(?:صباحا|مساء|ظهرا|ص|م|am|pm)(?!\\p{L}))?");
  private static final Pattern SIGNS =
      Pattern.compile("\\s*[|•·؛()\\[\\]/\\\\،,:.]\\s*|\\s+[-–—]\\s*|\\s*[–—]\\s*|^[-–—]+|[-–—]+$");

  private final WrittenDates dates;
  private final DayNames days = new DayNames();

  public DatelineSplitter(WrittenDates dates) {
    this.dates = dates;
  }

  /**
   * A line in parts.
   *
   * @param dates the dates on it, with at least a day and a month
   * @param hijri whether a date of the Islamic calendar is on it
   * @param weekday the day of the week on it, or null
   * @param words the other parts between signs, without the weekday
   */
  public record Split(
      List<WrittenDate> dates, boolean hijri, DayOfWeek weekday, List<String> words) {}

  public Split split(String line) {
    List<WrittenDate> found = dates.in(line).stream().filter(date -> date.day() > 0).toList();
    List<WrittenDates.Span> spans = new ArrayList<>(dates.hijri(line));
    boolean hijri = !spans.isEmpty();
    found.forEach(date -> spans.add(new WrittenDates.Span(date.start(), date.end())));
    FoldedText folded = FoldedText.of(line);
    Matcher time = TIME.matcher(folded.text());
    while (time.find()) {
      spans.add(new WrittenDates.Span(folded.start(time.start()), folded.end(time.end())));
    }
    DayOfWeek weekday = null;
    List<String> words = new ArrayList<>();
    for (String part : SIGNS.split(without(line, spans))) {
      Optional<DayOfWeek> day =
          Arrays.stream(part.strip().split("\\s+"))
              .map(days::of)
              .flatMap(Optional::stream)
              .findFirst();
      weekday = day.orElse(weekday);
      words.add(
          String.join(
              " ",
              Arrays.stream(part.strip().split("\\s+"))
                  .filter(word -> days.of(word).isEmpty())
                  .toList()));
    }
    return new Split(
        found, hijri, weekday, words.stream().filter(part -> !part.isBlank()).toList());
  }

  private static String without(String line, List<WrittenDates.Span> spans) {
    StringBuilder rest = new StringBuilder();
    int done = 0;
    for (WrittenDates.Span span :
        spans.stream().sorted(Comparator.comparingInt(WrittenDates.Span::start)).toList()) {
      if (span.start() >= done) {
        rest.append(line, done, span.start()).append('|');
        done = span.end();
      }
    }
    return rest.append(line.substring(done)).toString();
  }
}
