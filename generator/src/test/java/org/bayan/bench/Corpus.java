package org.bayan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/**
 * A synthetic archive for tests and benchmarks, never for the site: the same size always gives the
 * same files. A release has 6 to 8 KB and mentions up to three meetings; there is a meeting for
 * every 25 releases; both are spread over twelve years.
 */
public final class Corpus {
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 12 * 365;
  private static final String[] WORDS =
      ("اجتماع وزراء خارجية الدول الأعضاء في المنظمة ناقش المشاركون سبل تعزيز التعاون الإقليمي والدولي"
              + " وأكد البيان أهمية مواصلة الجهود المشتركة لدعم الاستقرار وإعادة الإعمار وتقديم المساعدات"
              + " الإنسانية للسكان المتضررين من النزاع ورحب الوزراء بالتقدم الذي أحرزته اللجنة خلال الفترة"
              + " الماضية وتعهدت الحكومات بتمويل برامج التنمية والصحة والتعليم وفق المبادئ المتفق عليها وشدد"
              + " المجلس على ضرورة احترام القانون الدولي وحماية المدنيين كما أشار التقرير إلى نتائج العمل"
              + " الميداني وتوصيات الخبراء بشأن الخطوات المقبلة في إطار خطة مرحلية واضحة المعالم")
          .split(" ");
  private static final String[] PLACES = {
    "المدينة الأولى", "المدينة الثانية", "المدينة الثالثة", "المدينة الرابعة"
  };
  private static final String[] LEVELS = {"ministerial", "political-directors", "working-group"};

  private final int size;
  private final SplittableRandom random = new SplittableRandom(20180712);

  private Corpus(int size) {
    this.size = size;
  }

  /** How a release's header is written. */
  public enum Header {
    /** YAML between hyphens, as the content contract has it. */
    YAML,
    /** {@code key=value} up to six tildes, as stock JBake wants it. */
    JBAKE
  }

  /** A synthetic meeting. */
  public record Meeting(String id, LocalDate start, String title, String place, String level) {}

  /** A synthetic release. */
  public record Release(
      String id,
      LocalDate date,
      String title,
      Meeting meeting,
      List<Meeting> mentions,
      String body) {}

  /** Writes {@code releases/} and {@code meetings/} of a synthetic archive under a folder. */
  public static void write(int size, Header header, Path folder) throws IOException {
    Corpus corpus = new Corpus(size);
    List<Meeting> meetings = corpus.meetings();
    for (Meeting meeting : meetings) {
      save(folder.resolve("meetings/" + meeting.id() + ".md"), text(meeting, header));
    }
    for (int i = 0; i < size; i++) {
      Release release = corpus.release(i, meetings);
      String year = Integer.toString(release.date().getYear());
      save(folder.resolve("releases/" + year + "/" + release.id() + ".md"), text(release, header));
    }
  }

  /** {@code java … Corpus <size> <yaml|jbake> <folder>}. */
  public static void main(String[] arguments) throws IOException {
    write(
        Integer.parseInt(arguments[0]),
        Header.valueOf(arguments[1].toUpperCase(Locale.ROOT)),
        Path.of(arguments[2]));
  }

  private List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < Math.max(1, size / 25); i++) {
      LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
      String id = String.format(Locale.ROOT, "%s-synthetic-%05d", start, i);
      meetings.add(new Meeting(id, start, "اجتماع اصطناعي رقم " + i, pick(PLACES), pick(LEVELS)));
    }
    return meetings;
  }

  private Release release(int number, List<Meeting> meetings) {
    LocalDate date = FIRST.plusDays(random.nextInt(DAYS));
    Meeting meeting = near(date, meetings);
    List<Meeting> mentions = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Meeting mentioned = meetings.get(random.nextInt(meetings.size()));
      if (mentioned != meeting && !mentions.contains(mentioned)) {
        mentions.add(mentioned);
      }
    }
    String id = String.format(Locale.ROOT, "%s-synthetic-%06d", date, number);
    String title = "بيان اصطناعي رقم " + number + " " + words(6);
    return new Release(id, date, title, meeting, mentions, body());
  }

  /** The nearest of a few, so that a release is not years away from its meeting. */
  private Meeting near(LocalDate date, List<Meeting> meetings) {
    Meeting best = meetings.get(0);
    for (int i = 0; i < 40; i++) {
      Meeting other = meetings.get(random.nextInt(meetings.size()));
      if (distance(other, date) < distance(best, date)) {
        best = other;
      }
    }
    return best;
  }

  private static long distance(Meeting meeting, LocalDate date) {
    return Math.abs(meeting.start().toEpochDay() - date.toEpochDay());
  }

  private String body() {
    StringJoiner paragraphs = new StringJoiner("\n\n");
    int length = 0;
    int wanted = 3100 + random.nextInt(600);
    while (length < wanted) {
      String paragraph =
          words(30 + random.nextInt(40)) + (random.nextInt(4) == 0 ? " (S/RES/2254)" : "") + ".";
      paragraphs.add(paragraph);
      length += paragraph.length();
    }
    return paragraphs.toString();
  }

  private String words(int count) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      words.add(pick(WORDS));
    }
    return words.toString();
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String text(Meeting meeting, Header header) {
    String body = "اجتماع اصطناعي لاختبار السرعة.\n";
    if (header == Header.JBAKE) {
      return "title="
          + meeting.title()
          + "\ntype=meeting\nstatus=published\ndate="
          + meeting.start()
          + "\nmid="
          + meeting.id()
          + "\nplace="
          + meeting.place()
          + "\nlevel="
          + meeting.level()
          + "\n~~~~~~\n"
          + body;
    }
    return "---\ntitle: "
        + meeting.title()
        + "\nstart: "
        + meeting.start()
        + "\nplace: "
        + meeting.place()
        + "\nlevel: "
        + meeting.level()
        + "\nseries: سلسلة اصطناعية\nsource: { url: https://example.org/"
        + meeting.id()
        + " }\n---\n\n"
        + body;
  }

  private static String text(Release release, Header header) {
    String mentions = String.join(", ", release.mentions().stream().map(Meeting::id).toList());
    if (header == Header.JBAKE) {
      return "title="
          + release.title()
          + "\ntype=post\nstatus=published\ndate="
          + release.date()
          + "\ntags="
          + tags(release)
          + "\nkind=مذكرة إعلامية\nissuer=جهة اصطناعية\nmeeting="
          + release.meeting().id()
          + "\nmentions="
          + mentions
          + "\n~~~~~~\n"
          + release.body()
          + "\n";
    }
    return "---\ntitle: "
        + release.title()
        + "\ndate: "
        + release.date()
        + "\nkind: مذكرة إعلامية\nissuer: جهة اصطناعية\nstatus: published\nmeeting: "
        + release.meeting().id()
        + "\nmentions: ["
        + mentions
        + "]\n---\n\n"
        + release.body()
        + "\n";
  }

  /** What stock JBake finds releases by: the year, the month, and the meetings. */
  private static String tags(Release release) {
    String date = release.date().toString();
    StringJoiner tags = new StringJoiner(",");
    tags.add(date.substring(0, 4)).add(date.substring(0, 7)).add("about-" + release.meeting().id());
    release.mentions().forEach(meeting -> tags.add("mention-" + meeting.id()));
    return tags.toString();
  }

  private static void save(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
