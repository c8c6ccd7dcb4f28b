package org.bayan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;
import org.bayan.authoring.NewArchive;
import org.bayan.media.SampleFiles;

/** Archives as other bodies would keep them, made for tests alone. */
enum ExampleArchive {
  /** Its own texts, with photographs and documents, and no meeting at all. */
  MINISTRY("وزارة الزراعة") {
    @Override
    void fill(Path content) throws IOException {
      for (int i = 0; i < 24; i++) {
        LocalDate day = LocalDate.of(2023, 1, 9).plusDays(i * 23L);
        write(
            content,
            "releases/" + day.getYear() + "/" + day + "-news-" + i,
            """
            title: الوزير يفتتح الموسم الزراعي رقم %d
            date: %s
            kind: %s
            issuer: وزارة الزراعة
            status: published
            places: [البصرة]
            """
                .formatted(i, day, i % 3 == 0 ? "كلمة" : "خبر"));
      }
      LocalDate day = LocalDate.of(2024, 7, 1);
      String name = "releases/2024/" + day + "-season";
      Path files = Files.createDirectories(content.resolve(name));
      Files.write(files.resolve("decision.pdf"), SampleFiles.pdf(7));
      Files.write(files.resolve("field.jpg"), SampleFiles.picture("jpg", 1600, 900));
      write(
          content,
          name,
          """
          title: قرار بشأن موسم القمح
          date: %s
          kind: قرار
          issuer: وزارة الزراعة
          office: مكتب الوزير
          status: published
          attachments: [{ file: decision.pdf, kind: original, title: القرار الموقّع }]
          """
              .formatted(day),
          "![حقل قمح عند الغروب](field.jpg \"حقل في المحافظة\")\n\n" + TEXT);
    }
  },

  /** Summits of several days, sessions in a series, dates by month alone, originals in English. */
  COUNCIL("الأمانة العامة للمجلس") {
    @Override
    void fill(Path content) throws IOException {
      for (int i = 0; i < 4; i++) {
        write(
            content,
            "meetings/202%d-05-12-session".formatted(i),
            """
            title: الدورة %d للمجلس
            start: 202%d-05-12
            end: 202%d-05-16
            place: المنامة
            country: BH
            level: ordinary-session
            series: دورات المجلس
            source: { url: https://council.example/%d }
            """
                .formatted(30 + i, i, i, i));
      }
      write(
          content,
          "meetings/2023-12-30-summit",
          """
          title: القمة الاستثنائية
          start: 2023-12-30
          end: 2024-01-02
          place: مسقط
          country: OM
          level: summit
          hosts: [سلطنة عُمان]
          source: { url: https://council.example/summit }
          """);
      write(
          content,
          "meetings/2024-09-experts",
          """
          title: اجتماع الخبراء
          start: 2024-09
          place: الرباط
          country: MA
          level: experts
          source: { url: https://council.example/experts }
          """);
      write(
          content,
          "releases/2024/2024-01-02-final-statement",
          """
          title: البيان الختامي للقمة
          date: 2024-01-02
          kind: بيان ختامي
          issuer: الأمانة العامة
          status: published
          meeting: 2023-12-30-summit
          mentions: [2023-05-12-session, 2024-09-experts]
          original: { lang: en, title: "Final statement", url: https://council.example/en/1 }
          """);
    }
  },

  /** Thousands of releases of eight issuers in seven kinds. */
  AGENCY("وكالة الأنباء الرسمية") {
    @Override
    void fill(Path content) throws IOException {
      List<String> kinds = List.of("بيان", "خبر", "تصريح", "تقرير", "كلمة", "رسالة", "مرسوم");
      for (int i = 0; i < 3_000; i++) {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(i * 37L % 3_650);
        write(
            content,
            "releases/" + day.getYear() + "/" + day + "-item-" + i,
            """
            title: مادة رقم %d عن شؤون البلاد
            date: %s
            kind: %s
            issuer: الجهة %s
            status: published
            """
                .formatted(i, day, kinds.get(i % 7), "أ ب ج د هـ و ز ح".split(" ")[i % 8]));
      }
    }
  };

  private static final String TEXT =
      "قال المتحدث إن العمل مستمر، وإن اللجنة ستنظر في ما بقي من الطلبات خلال الأسبوع المقبل، وإن الأرقام النهائية تُعلن في حينها.\n\n"
          + "وأضاف أن 25% من المشاريع اكتملت، وأن الهاتف 0780 123 4567 مفتوح للمراجعين.\n";

  private final String title;

  ExampleArchive(String title) {
    this.title = title;
  }

  /** The archive's name. */
  String title() {
    return title;
  }

  abstract void fill(Path content) throws IOException;

  /** Writes the archive into a folder, which is emptied before, and returns that. */
  Path writtenTo(Path folder) {
    try {
      FileUtils.deleteDirectory(folder.toFile());
      Files.createDirectories(folder);
      NewArchive.of(title, "1.0.0", LocalDate.of(2024, 1, 15)).write(folder);
      FileUtils.deleteDirectory(folder.resolve("content/releases").toFile());
      FileUtils.deleteDirectory(folder.resolve("content/meetings").toFile());
      fill(folder.resolve("content"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder's name for it. */
  String folder() {
    return "example-" + name().toLowerCase(Locale.ROOT);
  }

  static void write(Path content, String file, String fields) throws IOException {
    write(content, file, fields, TEXT);
  }

  static void write(Path content, String file, String fields, String text) throws IOException {
    Path path = content.resolve(file + ".md");
    Files.createDirectories(path.getParent());
    Files.writeString(path, "---\n" + fields + "---\n\n" + text);
  }
}
