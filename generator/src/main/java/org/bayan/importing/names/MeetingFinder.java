package org.bayan.importing.names;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.arabic.WrittenDate;
import org.bayan.arabic.WrittenDates;
import org.bayan.archive.Level;
import org.bayan.archive.Meeting;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;

/**
 * Finds the meetings of the register that a text is about or mentions, by date, place and level.
 * What all three show is found; what only two show is a guess; of several meetings that fit alike
 * none is taken.
 */
public final class MeetingFinder {
  private static final int DAYS_BEFORE = 1;
  private static final int DAYS_AFTER = 7;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[^\\s.]{2}[.؟!؛])\\s+|\\n+");
  private static final Pattern PARTS = Pattern.compile("\\s*[،,()]\\s*");

  private final List<Meeting> register;
  private final Lexicon lexicon;
  private final WrittenDates dates;
  private final Map<Level, List<List<String>>> levels = new HashMap<>(); // with their words, folded

  /**
   * A meeting that a text names.
   *
   * @param why what in the text shows it
   * @param guessed whether somebody must check it
   */
  public record Named(Meeting meeting, String why, boolean guessed) {}

  /**
   * @param register meetings with a start
   */
  public MeetingFinder(List<Meeting> register, Lexicon lexicon, WrittenDates dates) {
    this.register = register;
    for (Meeting meeting : register) {
      if (meeting.level() != null) {
        levels.computeIfAbsent(
            meeting.level(),
            level -> level.words().stream().map(word -> FoldedWords.of(word).words()).toList());
      }
    }
    this.lexicon = lexicon;
    this.dates = dates;
  }

  /** The meeting that somebody named by its id. */
  public Optional<Named> named(String id, String why) {
    return register.stream()
        .filter(meeting -> meeting.id().equals(id))
        .findFirst()
        .map(meeting -> new Named(meeting, why, false));
  }

  /**
   * The meeting that a release is about: by its title, its first paragraph and its day of issue.
   */
  public Optional<Named> about(String title, String first, LocalDate issued) {
    String subject = title + "\n" + first;
    FoldedWords words = FoldedWords.of(subject);
    if (!lexicon.isIn(WordList.MEETING_WORDS, words)) {
      return Optional.empty();
    }
    List<WrittenDate> days = dates.in(subject).stream().filter(date -> date.day() > 0).toList();
    List<Named> findings = new ArrayList<>();
    for (Meeting meeting : register) {
      boolean named = days.stream().anyMatch(date -> means(date, meeting, issued, false));
      boolean near =
          !issued.isBefore(meeting.start().first().minusDays(DAYS_BEFORE))
              && !issued.isAfter(meeting.end().last().plusDays(DAYS_AFTER));
      if (named || near) {
        finding(meeting, words, !named ? "the day of issue" : days(meeting))
            .ifPresent(findings::add);
      }
    }
    return best(findings);
  }

  /** The meetings that a text mentions, in its order: each by one sentence that names a date. */
  public List<Named> mentioned(List<String> paragraphs, LocalDate issued, Meeting about) {
    List<Named> mentioned = new ArrayList<>();
    for (String paragraph : paragraphs) {
      for (String sentence : SENTENCE.split(paragraph)) {
        FoldedWords words = FoldedWords.of(sentence);
        boolean future = lexicon.isIn(WordList.NEXT_WORDS, words);
        for (WrittenDate date : dates.in(sentence)) {
          List<Named> fitting =
              register.stream()
                  .filter(meeting -> means(date, meeting, issued, future))
                  .flatMap(meeting -> mention(meeting, date, words).stream())
                  .toList();
          best(fitting)
              .filter(
                  found ->
                      found.meeting() != about
                          && mentioned.stream()
                              .noneMatch(other -> other.meeting() == found.meeting()))
              .ifPresent(mentioned::add);
        }
      }
    }
    return mentioned;
  }

  private static String days(Meeting meeting) {
    return meeting.start().isDay() ? "its day" : "its month";
  }

  private Optional<Named> mention(Meeting meeting, WrittenDate date, FoldedWords words) {
    boolean meets =
        lexicon.isIn(WordList.MEETING_WORDS, words) || holdsLevel(words, meeting.level());
    boolean day = date.day() > 0 && meeting.start().isDay();
    return meets
        ? finding(meeting, words, day ? "its day" : "its month")
            .filter(found -> day || !found.guessed())
        : Optional.empty();
  }

  /**
   * Weighs place and level, given that the date fits. Another level that the words name speaks
   * against it.
   */
  private Optional<Named> finding(Meeting meeting, FoldedWords words, String date) {
    Optional<String> place = places(meeting).filter(name -> holds(words, name)).findFirst();
    boolean level = holdsLevel(words, meeting.level());
    boolean otherLevel =
        !level
            && meeting.level() != null
            && levels.keySet().stream().anyMatch(other -> holdsLevel(words, other));
    boolean series = meeting.series() != null && holds(words, meeting.series());
    if (otherLevel || place.isEmpty() && !series) {
      return Optional.empty();
    }
    String why =
        date
            + place.map(name -> ", its place (" + name + ")").orElse("")
            + (level ? ", its level" : "")
            + (series ? ", its series" : "");
    boolean sure = date.equals("its day") || date.equals("its month") || level && series;
    return Optional.of(new Named(meeting, why, !(sure && place.isPresent() && (level || series))));
  }

  /** The only one that is found; else the only guess. */
  private static Optional<Named> best(List<Named> findings) {
    List<Named> sure = findings.stream().filter(finding -> !finding.guessed()).toList();
    List<Named> best = sure.isEmpty() ? findings : sure;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /**
   * Whether a date may mean a meeting's days; without a year, the last such day up to the day of
   * issue, or the next.
   */
  private static boolean means(
      WrittenDate date, Meeting meeting, LocalDate issued, boolean future) {
    if (date.months().size() != 1 || !meeting.start().hasMonth()) {
      return false;
    }
    LocalDate start = meeting.start().first();
    int year = date.year() > 0 ? date.year() : start.getYear();
    boolean near =
        date.year() > 0
            || (future
                ? !start.isBefore(issued) && start.isBefore(issued.plusYears(1))
                : !start.isAfter(issued) && start.isAfter(issued.minusYears(1)));
    if (date.day() == 0) {
      int month = date.months().iterator().next();
      return near && month <= 12 && YearMonth.of(year, month).equals(YearMonth.from(start));
    }
    return near
        && date.days(year).stream()
            .anyMatch(day -> !day.isBefore(start) && !day.isAfter(meeting.end().last()));
  }

  /** How texts may name a meeting's place: any part of it, its building, its country. */
  private static Stream<String> places(Meeting meeting) {
    Stream<String> places =
        Stream.concat(
            Stream.ofNullable(meeting.place()).flatMap(PARTS::splitAsStream),
            Stream.ofNullable(meeting.venue()));
    return Stream.concat(places, Stream.ofNullable(meeting.country()).map(KnownNames::country))
        .filter(name -> !name.isBlank());
  }

  private static boolean holds(FoldedWords text, String name) {
    return holds(text, FoldedWords.of(name).words());
  }

  private static boolean holds(FoldedWords text, List<String> words) {
    for (int i = 0; i < text.size() && !words.isEmpty(); i++) {
      if (FoldedWords.bare(text.words().get(i)).contains(words.get(0)) && text.holdAt(i, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsLevel(FoldedWords text, Level level) {
    return levels.getOrDefault(level, List.of()).stream().anyMatch(words -> holds(text, words));
  }
}
