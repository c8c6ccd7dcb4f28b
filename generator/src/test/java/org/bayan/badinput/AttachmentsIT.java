package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.ABOUT;
import static org.bayan.badinput.Site.MINISTERS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.media.SampleFiles;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Files beside a release: originals, annexes, pictures. */
class AttachmentsIT extends BadInput {
  private static final String FOLDER = "content/releases/2018/2018-07-12-ministers/";
  private static final String PAGE = "releases/2018/2018-07-12-ministers.html";
  private static final String OUT = "releases/2018/2018-07-12-ministers/";
  private static final String LISTED =
      "attachments: [{ file: signed.pdf, kind: original, title: النص الموقّع, lang: en }]";

  @Test
  void publishesWhatAReleaseListsAndShows() throws Exception {
    byte[] pdf = SampleFiles.pdf(12);
    byte[] picture = SampleFiles.picture("jpg", 640, 400);
    site.write(FOLDER + "signed.pdf", pdf).write(FOLDER + "hall.jpg", picture);
    site.line(MINISTERS, 8, LISTED);
    site.text(MINISTERS, "نص.\n\n![قاعة فيها وزراء](hall.jpg \"قاعة NATO في بروكسل\")\n\nنص آخر.");

    assertThat(site.accepted().warnings()).noneMatch(line -> line.contains(FOLDER));

    assertThat(site.output().resolve(OUT + "signed.pdf")).hasBinaryContent(pdf);
    assertThat(site.output().resolve(OUT + "hall.jpg")).hasBinaryContent(picture);
    Element figure = site.document(PAGE).selectFirst("figure#p2");
    Element img = figure.selectFirst("img");
    assertThat(img.attr("src")).isEqualTo("2018-07-12-ministers/hall.jpg");
    assertThat(img.attr("alt")).isEqualTo("قاعة فيها وزراء");
    assertThat(img.attr("width")).isEqualTo("640");
    assertThat(img.attr("height")).isEqualTo("400");
    assertThat(img.attr("loading")).isEqualTo("lazy");
    assertThat(figure.selectFirst("figcaption bdi").text()).isEqualTo("NATO");
    Element listed = site.document(PAGE).selectFirst(".attachments li");
    assertThat(listed.selectFirst("a").attr("href")).isEqualTo("../../" + OUT + "signed.pdf");
    assertThat(listed.text()).contains("النص الموقّع").contains("PDF").contains("12 صفحة");
    assertThat(listed.selectFirst("code").text()).matches("[0-9a-f]{64}");
  }

  @Test
  void publishesNoFileOfADraftNorOfATextThatWasRemoved() {
    site.write(FOLDER + "signed.pdf", SampleFiles.pdf(1));
    site.line(
        MINISTERS,
        6,
        "status: withdrawn\nwithdrawn: { date: 2018-08-01, reason: خطأ, text: removed }\n"
            + LISTED);
    site.bake();

    assertThat(site.output().resolve(OUT)).doesNotExist();
    assertThat(site.page(PAGE)).doesNotContain("signed.pdf");
  }

  @Test
  void namesFilesThatAreNotThereOrThatNothingNames() {
    site.write(FOLDER + "signd.pdf", SampleFiles.pdf(1));
    site.line(MINISTERS, 8, LISTED);

    site.rejected(
        MINISTERS
            + ":8:14: attachments: no file signed.pdf is in the folder 2018-07-12-ministers/; did you mean signd.pdf?");

    site.line(MINISTERS, 8, "people: [وزير]");
    assertThat(site.accepted().warnings())
        .contains(
            FOLDER
                + "signd.pdf: warning: nothing in the release names this file, so it is not published; list it under attachments:, show it in the text, or remove it");
    assertThat(site.output().resolve(OUT)).doesNotExist();
  }

  @Test
  void namesFilesWhoseNamesOrFoldersCannotBe() {
    site.write(FOLDER + "النص.PDF", SampleFiles.pdf(1))
        .write(FOLDER + "deep/a.pdf", SampleFiles.pdf(1))
        .write("content/releases/2018/2018-07-13-nothing/a.pdf", SampleFiles.pdf(1));

    site.rejected(
        FOLDER + "deep: not a regular file; put the files of a release into its folder itself",
        FOLDER
            + "النص.PDF: the name cannot be an address; name it in small Latin letters, digits and hyphens, with .pdf, .jpg or .png at its end, such as alns.pdf",
        "content/releases/2018/2018-07-13-nothing: a folder that belongs to no release; give it the name of a release beside it, without .md, or remove it");
  }

  @Test
  void asksForWordsAndACaptionForEveryPicture() {
    site.write(FOLDER + "hall.jpg", SampleFiles.picture("jpg", 64, 40));
    site.text(MINISTERS, "![](hall.jpg)");

    site.rejected(
        MINISTERS
            + ":11:1: a picture without a caption; write it after the address: ![what it shows](hall.jpg \"caption\")",
        MINISTERS
            + ":11:1: a picture without words for those who cannot see it; write what it shows in the brackets: ![what it shows](hall.jpg \"caption\")");
  }

  @Test
  void wantsAPictureByItselfAndOfASizeForPhones() {
    site.write(FOLDER + "hall.jpg", SampleFiles.picture("jpg", 2600, 40));
    site.text(MINISTERS, "نص ![قاعة](hall.jpg \"القاعة\") نص.");

    site.rejectedAs(
        ".*:11:4: a picture among words; put it on a line of its own, .*",
        ".*:11:4: hall.jpg has 2600 × 40 pixels and \\d+ KB, which is slow on phones; write it anew with mvn bayan:attach .*");
  }

  @Test
  void showsPicturesInReleasesAlone() {
    site.text(ABOUT, "![قاعة](hall.jpg \"القاعة\")");

    site.rejected(ABOUT + ":7:1: an image: hall.jpg; remove it: only releases show pictures");
  }

  @Test
  void attachCopiesAFileAndSaysWhatToWrite() throws Exception {
    Path photograph =
        Files.write(site.input().resolve("IMG 1.JPG"), SampleFiles.photograph(3000, 2000, true));

    Outcome outcome =
        Goal.ATTACH.run(
            site.input(),
            site.output(),
            Map.of("from", photograph.toString(), "release", "2018-07-12-ministers"));

    assertThat(outcome.failure()).isNull();
    assertThat(outcome.infos())
        .anySatisfy(line -> assertThat(line).endsWith("![what it shows](img-1.jpg \"caption\")"));
    site.text(MINISTERS, "![قاعة](img-1.jpg \"القاعة\")");
    site.accepted();
    assertThat(site.document(PAGE).selectFirst("figure img").attr("height")).isEqualTo("1600");
  }

  @Test
  void attachNamesAReleaseThatIsNotThere() {
    Outcome outcome =
        Goal.ATTACH.run(
            site.input(),
            site.output(),
            Map.of(
                "from",
                site.input().resolve("jbake.properties").toString(),
                "release",
                "2018-07-12-minister"));

    assertThat(outcome.failure()).isEqualTo("1 problem; nothing was written");
    assertThat(outcome.errors())
        .containsExactly(
            "command line: release: there is no release 2018-07-12-minister; write its file's name without .md, such as 2018-07-12-name");
  }
}
