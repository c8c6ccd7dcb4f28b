package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.ABOUT;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.LEDGER;
import static org.bayan.badinput.Site.MINISTERS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 15 to 17: bytes that are no text, and characters that cannot be seen. */
class EncodingsIT extends BadInput {
  private static final String COPY_AGAIN =
      " stands for a character that was lost; copy the text again from its source and save it as UTF-8";

  @Test
  void row15TakesNoHeedOfAByteOrderMark() {
    givesTheSameBytes(text -> "\uFEFF" + text);
  }

  @Test
  void row15TakesNoHeedOfHowLinesEnd() {
    givesTheSameBytes(text -> text.replace("\n", "\r\n"));
    givesTheSameBytes(text -> text.replace("\r\n", "\r"));
  }

  @Test
  void row15TakesNoHeedOfTheUnicodeForm() {
    site.text(MINISTERS, "أُؤكِّد أنّ الجمعيّة في القرن الثامن عشر: Élysée، إلى آخره.").bake();
    assertThat(Normalizer.isNormalized(site.read(MINISTERS), Normalizer.Form.NFD)).isFalse();

    givesTheSameBytes(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  private void givesTheSameBytes(UnaryOperator<String> edit) {
    Map<String, String> before = pages();
    for (String path : new String[] {MINISTERS, EXPERTS, KUWAIT, ABOUT}) {
      site.write(path, edit.apply(site.read(path)));
    }
    site.accepted();
    assertThat(pages()).isEqualTo(before);
  }

  /** The site without the sources that it offers byte for byte, and their checksums. */
  private Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>(Snapshot.bytes(site.output()));
    pages.keySet().removeIf(path -> path.endsWith(".md") || path.endsWith("SHA256SUMS"));
    assertThat(pages).isNotEmpty();
    return pages;
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1256, 2:8, 12 (0xC7), Windows-1256",
    "ISO-8859-6, 2:8, 12 (0xC7), ISO-8859-6",
    "UTF-16LE, 1:2, 2 (0x00), UTF-16",
    "UTF-16BE, 1:1, 1 (0x00), UTF-16",
    "UTF-16, 1:1, 1 (0xFE), UTF-16"
  })
  void row16NamesTheFirstByteAndTheLikelyEncoding(
      String encoding, String position, String bytes, String likely) {
    site.write(MINISTERS, site.read(MINISTERS).getBytes(Charset.forName(encoding)));

    site.rejected(
        MINISTERS
            + ":"
            + position
            + ": byte "
            + bytes
            + " is not UTF-8; save the file as UTF-8; it looks like "
            + likely);
  }

  @Test
  void row16NamesAByteThatIsInvalid() {
    byte[] bytes = site.read(MINISTERS).getBytes(StandardCharsets.UTF_8);
    int at =
        site.read(MINISTERS)
            .substring(0, site.read(MINISTERS).indexOf("المقر"))
            .getBytes(StandardCharsets.UTF_8)
            .length;
    bytes[at] = (byte) 0xFF;
    site.write(MINISTERS, bytes);

    site.rejected(
        MINISTERS
            + ":11:44: byte "
            + (at + 1)
            + " (0xFF) is not UTF-8; type the character again; the rest of the file looks like UTF-8");
  }

  @Test
  void row16NamesALostCharacter() {
    site.replace(MINISTERS, "المقر", "الم\uFFFDر").line(KUWAIT, 4, "place: الكو\uFFFDت");

    site.rejected(
        KUWAIT + ":4:12: U+FFFD (REPLACEMENT CHARACTER)" + COPY_AGAIN,
        MINISTERS + ":11:47: U+FFFD (REPLACEMENT CHARACTER)" + COPY_AGAIN);
  }

  @Test
  void row16NamesANullCharacter() {
    site.replace(MINISTERS, "المقر", "الم\0قر").line(KUWAIT, 4, "place: الكو\0يت");

    site.rejected(
        KUWAIT + ":4:12: U+0000 (NULL) cannot be seen; remove it from \"الكويت\"",
        MINISTERS + ":11:47: U+0000 (NULL) cannot be seen; remove it from \"المقر\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jbake.properties",
        "templates/strings.properties",
        "templates/page.ftl",
        "assets/css/base.css",
        LEDGER
      })
  void row16NamesTheFirstByteOfAnyOtherTextFile(String path) {
    String before = site.read(path);
    String comment =
        path.endsWith("ftl") ? "<#-- المقر -->" : path.endsWith("css") ? "/* المقر */" : "# المقر";
    site.write(path, (comment + "\n" + before).getBytes(Charset.forName("windows-1256")));

    int index = comment.indexOf("المقر");
    site.rejected(
        path
            + ":1:"
            + (index + 1)
            + ": byte "
            + (index + 1)
            + " (0xC7) is not UTF-8; save the file as UTF-8; it looks like Windows-1256");
  }

  @ParameterizedTest
  @CsvSource({
    "202A, LEFT-TO-RIGHT EMBEDDING",
    "202B, RIGHT-TO-LEFT EMBEDDING",
    "202C, POP DIRECTIONAL FORMATTING",
    "202D, LEFT-TO-RIGHT OVERRIDE",
    "202E, RIGHT-TO-LEFT OVERRIDE",
    "200B, ZERO WIDTH SPACE",
    "200E, LEFT-TO-RIGHT MARK",
    "200F, RIGHT-TO-LEFT MARK",
    "061C, ARABIC LETTER MARK",
    "2060, WORD JOINER",
    "FEFF, ZERO WIDTH NO-BREAK SPACE",
    "00AD, SOFT HYPHEN",
    "0007, BEL",
    "001B, ESCAPE",
    "007F, DELETE",
    "0085, NEXT LINE (NEL)",
    "2028, LINE SEPARATOR",
    "E0041, TAG LATIN CAPITAL LETTER A",
    "2069, POP DIRECTIONAL ISOLATE"
  })
  void row17NamesTheCodePointAndColumnOfWhatCannotBeSeen(String codePoint, String name) {
    String unseen = Character.toString(Integer.parseInt(codePoint, 16));
    site.replace(MINISTERS, "المقر", "الم" + unseen + "قر")
        .line(KUWAIT, 4, "place: الكو" + unseen + "يت");

    site.rejected(
        KUWAIT
            + ":4:12: U+"
            + codePoint
            + " ("
            + name
            + ") cannot be seen; remove it from \"الكويت\"",
        MINISTERS
            + ":11:47: U+"
            + codePoint
            + " ("
            + name
            + ") cannot be seen; remove it from \"المقر\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2066, LEFT-TO-RIGHT ISOLATE",
    "2067, RIGHT-TO-LEFT ISOLATE",
    "2068, FIRST STRONG ISOLATE"
  })
  void row17NamesAnIsolateThatIsNotClosed(String codePoint, String name) {
    site.replace(MINISTERS, "المقر", Character.toString(Integer.parseInt(codePoint, 16)) + "المقر");

    site.rejected(
        MINISTERS
            + ":11:44: U+"
            + codePoint
            + " ("
            + name
            + ") is not closed on its line; close it with U+2069 or remove it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#x202E;", "&#8238;", "&rlm;"})
  void row17NamesAnEntityOfWhatCannotBeSeen(String entity) {
    site.replace(MINISTERS, "المقر", "الم" + entity + "قر");

    site.rejected(
        MINISTERS
            + ":11:47: the entity "
            + entity
            + " stands for a character that cannot be seen; remove it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الم\u200Cقر",
        "الم\u200Dقر",
        "\u2068المقر\u2069",
        "\u2067الم \u2066x\u2069 قر\u2069"
      })
  void row17AllowsJoinersAndPairedIsolates(String text) {
    site.replace(MINISTERS, "المقر", text).accepted();

    assertThat(site.document("releases/2018/2018-07-12-ministers.html").selectFirst("#p1").text())
        .contains(text);
  }
}
