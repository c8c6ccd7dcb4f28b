package org.bayan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page shows beside plain paragraphs, and how the file shows it. */
class HtmlStructureTest {
  private static final String FIRST =
      "قدمت الدول المشاركة تسعين مليون دولار لبرامج إرساء الاستقرار، وهذه فقرة أولى من نص اصطناعي طويلة بما يكفي.";
  private static final String LAST =
      "وهذه فقرة أخيرة من نص اصطناعي طويل، كُتبت لينتهي بها النص بنقطة كما تنتهي فقرات البيانات كلها.";
  @TempDir Path folder;
  private Importer importer;

  @BeforeEach
  void prepare() throws IOException {
    importer = Archives.withMeetings(folder);
  }

  @Test
  void keepsEmphasisAndLinks() {
    assertBody(
        "<p>قدمت <strong>90 مليون دولار</strong> بحسب <a href='/r.pdf'>التقرير <em>السنوي</em></a> ل<b>«داعش»</b>.</p>",
        "قدمت **90 مليون دولار** بحسب [التقرير *السنوي*](https://mofa.example.org/r.pdf) ل**«داعش»**.");
  }

  @Test
  void keepsNestedAndOrderedLists() {
    assertBody(
        "<ul><li>الأردن</li><li>العراق<ul><li>بغداد</li><li>أربيل</li></ul></li><li>لبنان</li></ul><ol start=3><li>ثالثا<li><p>رابعا</p><p>تتمة</p></ol>",
        "- الأردن\n- العراق\n  - بغداد\n  - أربيل\n- لبنان\n\n3. ثالثا\n4. رابعا\n\n   تتمة");
  }

  @Test
  void keepsQuotations() {
    assertBody(
        "<blockquote><p>قول أول.</p><p>قول ثان.</p></blockquote><p>قال <q>قولا</q>.</p>",
        "> قول أول.\n>\n> قول ثان.\n\nقال «قولا».");
  }

  @Test
  void keepsTables() {
    assertBody(
        "<table><tr><th>الدولة<th>المبلغ | بالدولار<tr><td>الأردن<td><b>10</b><tr><td>العراق<td>20</table>",
        "| الدولة | المبلغ \\| بالدولار |\n| --- | --- |\n| الأردن | **10** |\n| العراق | 20 |");
  }

  @Test
  void writesRaisedAndLoweredNumbersWithTheirSigns() {
    assertBody(
        "<p>مساحتها 9×10<sup>6</sup> م<sup>٢</sup> وفيها H<sub>2</sub>O.</p>",
        "مساحتها 9×10⁶ م² وفيها H₂O.");
  }

  @Test
  void keepsLineBreaksAndHeadings() {
    assertBody("<h2>أولا</h2><p>سطر<br>وسطر<br><br>وفقرة.</p>", "## أولا\n\nسطر\\\nوسطر\n\nوفقرة.");
  }

  @Test
  void goesOnAfterAButtonInAParagraph() {
    assertBody("<p>نص قبل الزر <button>شارك</button>ونص بعده.</p>", "نص قبل الزر ونص بعده.");
  }

  @Test
  void keepsAListBelowTheFirstParagraph() {
    assertBody("<ul><li>الأردن</li></ul>", "- الأردن");
  }

  @Test
  void tellsWhatItCannotKeep() {
    ImportedRelease imported =
        read(
            "<img src='/a.jpg' alt='صورة الاجتماع'><p><u>خط</u> و<s>شطب</s> وحاشية<sup>أ</sup> <a href='#f'>[1]</a></p><iframe src='https://example.org/v'></iframe><table><tr><td>أ<td>ب<tr><td colspan=2>ج</table>");

    assertThat(imported.changes())
        .contains(
            "line 3: picture left out: صورة الاجتماع <https://mofa.example.org/a.jpg>",
            "line 3: the line under “خط” is not kept",
            "line 3: the line through “شطب” is not kept",
            "line 3: “أ” is written on the line, not above it",
            "line 3: the address of the link “[1]” is not kept: #f",
            "line 3: iframe left out: <https://example.org/v>");
  }

  @Test
  void keepsNoAddressWithALostCharacter() {
    ImportedRelease imported =
        read("<p>انظر <a href='https://example.org/\u0000a'>الرابط</a> هنا.</p>");

    assertThat(imported.text()).contains("\nانظر الرابط هنا.\n").doesNotContain("\uFFFD");
    assertThat(imported.changes())
        .anyMatch(
            change -> change.startsWith("line 3: the address of the link “الرابط” is not kept"));
  }

  @Test
  void tellsWhatBelongsToThePage() {
    assertThat(read("<button>شارك</button>").leftOut())
        .contains(
            "line 1: الرئيسية <https://mofa.example.org/>",
            "line 3: شارك",
            "line 5: جميع الحقوق محفوظة");
  }

  private void assertBody(String html, String markdown) {
    assertThat(read(html).text()).contains("\n" + FIRST + "\n\n" + markdown + "\n\n" + LAST + "\n");
  }

  private ImportedRelease read(String html) {
    String page =
        "<html><head><title>افتتاح معرض</title><link rel=canonical href='https://mofa.example.org/n/7'></head><body><nav><a href='/'>الرئيسية</a></nav>"
            + "<main><h1>افتتاح معرض اصطناعي</h1><p>وزارة الثقافة العراقية</p><p>12 تموز/يوليو 2018</p>\n<p>"
            + FIRST
            + "</p>\n"
            + html
            + "\n<p>"
            + LAST
            + "</p></main>\n<footer>جميع الحقوق محفوظة</footer></body></html>";
    return importer.read(page.getBytes(StandardCharsets.UTF_8), "x.html", ImportOptions.NOTHING);
  }
}
