package org.bayan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.problem.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are documents and no text. */
class DocumentsTest {
  private static final String LONG =
      "هذا نص اصطناعي طويل كُتب في برنامج لمعالجة النصوص، لتُقرأ فقراته وقوائمه وجداوله كما هي، وينتهي بنقطة.";
  @TempDir Path folder;
  private Importer importer;

  @BeforeEach
  void prepare() throws IOException {
    importer = Archives.withMeetings(folder);
  }

  @Test
  void readsADocumentOfWord() throws IOException {
    String body =
        paragraph("", run("", "وزارة الثقافة العراقية"))
            + paragraph("<w:pPr><w:pStyle w:val='Title'/></w:pPr>", run("", "افتتاح معرض اصطناعي"))
            + paragraph("", run("", "12 تموز/يوليو 2018"))
            + paragraph(
                "",
                run("", LONG)
                    + run("<w:rPr><w:b/></w:rPr>", " قول مهم")
                    + run("", " بمساحة 5 م")
                    + run("<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>", "2")
                    + run("", "."))
            + "<w:tbl>"
            + row("الدولة", "المبلغ")
            + row("الأردن", "10")
            + "</w:tbl>"
            + paragraph("", run("", LONG));

    ImportedRelease imported =
        read(
            zip(
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                    + body
                    + "</w:body></w:document>"));

    assertThat(imported.text())
        .contains(
            "\ntitle: افتتاح معرض اصطناعي\n",
            "\ndate: 2018-07-12\n",
            "\nissuer: وزارة الثقافة العراقية\n")
        .contains(
            "\n"
                + LONG
                + " **قول مهم** بمساحة 5 م².\n\n| الدولة | المبلغ |\n| --- | --- |\n| الأردن | 10 |\n\n"
                + LONG
                + "\n");
  }

  @Test
  void refusesOtherDocumentsByNameAndSaysWhatToDo() throws IOException {
    assertRefused(
        "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1),
        "x.docx: this is a PDF; open it, copy its text into a plain file (.txt)");
    assertRefused(
        "{\\rtf1 }".getBytes(StandardCharsets.ISO_8859_1),
        "x.docx: this is a document of an old word processor; open it, save it as .docx");
    assertRefused(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
        "x.docx: this is a document of an old word processor");
    assertRefused(
        zip("content.xml", "<office/>"),
        "x.docx: this is an OpenDocument text; open it, save it as .docx");
    assertRefused(zip("a.txt", "نص"), "x.docx: this is an archive (zip)");
    assertRefused(new byte[] {'P', 'K', 3, 4, 9, 9}, "x.docx: this is ");
    assertRefused(
        zip("word/document.xml", "<w:document"), "x.docx: this is a document that cannot be read");
  }

  @Test
  void refusesADocumentThatGrowsBeyondAllTexts() throws IOException {
    assertRefused(
        zip("word/document.xml", " ".repeat(45_000_000)),
        "x.docx: this is a document that cannot be read");
  }

  @Test
  void readsNoOtherFileThatADocumentNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "كلمة السر");
    String entity =
        "<!DOCTYPE d [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + paragraph("", run("", "وزارة الثقافة العراقية"))
            + paragraph("", run("", "12 تموز/يوليو 2018"))
            + paragraph("", run("", LONG + "&e;"))
            + "</w:body></w:document>";
    assertThat(readOrRefused(zip("word/document.xml", entity))).doesNotContain("كلمة السر");

    String laughs =
        entity.replaceFirst(
            "\\[.*]",
            "[<!ENTITY a 'نص نص نص نص نص نص نص نص نص نص '>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY f '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>"
                + "<!ENTITY e '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'>]");
    assertThat(readOrRefused(zip("word/document.xml", laughs)).length()).isLessThan(1_000_000);

    String picture =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'><w:body>"
            + paragraph("", run("", "12 تموز/يوليو 2018"))
            + paragraph("", run("", LONG))
            + "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link='x'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
            + "</w:body></w:document>";
    byte[] linked =
        zip(
            "word/document.xml",
            picture,
            "word/_rels/document.xml.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='x' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' TargetMode='External' Target='"
                + secret.toUri()
                + "'/></Relationships>");
    assertThat(readOrRefused(linked))
        .doesNotContain("كلمة السر")
        .doesNotContain(
            Base64.getEncoder().encodeToString("كلمة".getBytes(StandardCharsets.UTF_8)));
  }

  private String readOrRefused(byte[] bytes) {
    try {
      return read(bytes).text();
    } catch (ProblemsException e) {
      return e.getMessage();
    }
  }

  private ImportedRelease read(byte[] bytes) {
    return importer.read(bytes, "x.docx", ImportOptions.NOTHING);
  }

  private void assertRefused(byte[] bytes, String problem) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(ProblemsException.class)
        .hasMessageStartingWith(problem);
  }

  private static String paragraph(String style, String runs) {
    return "<w:p>" + style + runs + "</w:p>";
  }

  private static String run(String style, String text) {
    return "<w:r>" + style + "<w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  private static String row(String first, String second) {
    return "<w:tr><w:tc>"
        + paragraph("", run("", first))
        + "</w:tc><w:tc>"
        + paragraph("", run("", second))
        + "</w:tc></w:tr>";
  }

  private static byte[] zip(String name, String text, String... more) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (name.startsWith("word/")) {
        entry(
            zip,
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
        entry(
            zip,
            "_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
        entry(
            zip,
            "word/styles.xml",
            "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style></w:styles>");
      }
      entry(zip, name, text);
      for (int i = 0; i < more.length; i += 2) {
        entry(zip, more[i], more[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
