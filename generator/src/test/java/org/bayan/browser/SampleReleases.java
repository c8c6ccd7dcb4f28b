package org.bayan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.fixture.FixtureArchive;
import org.bayan.media.SampleFiles;

/**
 * Releases for tests alone, in a copy of the archive of the tests: every field, every kind of
 * paragraph, hard words.
 */
final class SampleReleases {
  static final String FULL = "releases/2018/2018-07-20-full.html";
  static final String OLD_ADDRESS = "releases/2018/old-full.html";
  static final String WITHDRAWN = "releases/2018/2018-07-21-withdrawn.html";

  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.of(
              "2018-07-20-full",
              """
              ---
              title: بيان تجريبي عن قرار مجلس الأمن S/RES/2254 لفترة 2017-2018
              date: 2018-07-20
              kind: بيان صحفي
              issuer: هيئة تجريبية
              office: مكتب تجريبي
              notice: للنشر الفوري
              status: published
              meeting: 2018-07-12-nato-hq
              mentions: [2018-02-13-kuwait]
              people: [John Q. Public, فلان]
              places: [مدينة تجريبية]
              organizations: [حلف شمال الأطلسي, U.N. Office]
              source: { url: https://source.example/2018/07/a-very-long-address-without-any-place-to-break-it-0123456789, retrieved: 2018-08-01 }
              original: { lang: en, title: "A sample statement, 2017-2018", url: https://source.example/original }
              attachments:
                - { file: signed.pdf, kind: original, title: "A sample statement, signed", lang: en }
                - { file: hall.jpg, kind: annex, title: صورة جماعية }
              corrections: [{ date: 2018-07-22, note: "صُحّح الرقم S/RES/2253 إلى S/RES/2254" }]
              aliases: [releases/2018/old-full.html]
              ---

              ## عنوان مشكول: قَرَارُ مَجْلِسِ الأَمْنِ رَقْمُ 2254

              اعتمد المجلس القرار S/RES/2254 للفترة 2017-2018، ورقم الهاتف +1 (202) 555-0100، والنسبة 25%، والموقع https://www.example.org/path/to/page.

              - بند أول عن **الاستقرار** و*الإعمار*
              - بند ثان عن ISIS و"داعش"

              1. أولا
              2. ثانيا

              > اقتباس من كلمة الوزير.

              | البلد | المبلغ | العام |
              |:------|-------:|:-----:|
              | الكويت | 90 | 2018 |
              | المغرب | 500 | 2017-2018 |

              نص فيه حاشية.[^1] ونص `code` في سطر.

              ```
              a-line-of-code-that-is-much-longer-than-a-telephone-is-wide-and-must-scroll-in-its-own-box
              ```

              والكلمةالطويلةجداالتيلاتنكسرفيأيموضعمنهالأنهاكلمةواحدةلافراغفيهاوهيأطولمنالشاشة هنا.

              ![قاعة فيها وزراء جلوس](hall.jpg "وزراء في قاعة الاجتماع. صورة: NATO")

              [^1]: نص الحاشية S/RES/2254.
              """,
              "2018-07-21-withdrawn",
              """
              ---
              title: بيان تجريبي سُحب
              date: 2018-07-21
              kind: بيان صحفي
              issuer: هيئة تجريبية
              status: withdrawn
              meeting: 2018-07-12-nato-hq
              withdrawn: { date: 2018-07-25, reason: نُشر خطأ }
              ---

              نص بيان سُحب بعد نشره.
              """));

  private SampleReleases() {}

  /** Copies the archive of the tests to a folder and adds the releases; returns the folder. */
  static Path addedTo(Path folder) {
    try {
      FixtureArchive.copyTo(folder);
      for (Map.Entry<String, String> text : TEXTS.entrySet()) {
        Files.writeString(
            folder.resolve("content/releases/2018/" + text.getKey() + ".md"), text.getValue());
      }
      Path files = Files.createDirectories(folder.resolve("content/releases/2018/2018-07-20-full"));
      Files.write(files.resolve("signed.pdf"), SampleFiles.pdf(3));
      Files.write(files.resolve("hall.jpg"), SampleFiles.picture("jpg", 900, 600));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
