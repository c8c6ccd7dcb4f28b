package org.bayan.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as those write them who know no YAML: what is said to them, where. */
class BrokenHeadersTest {
  private static final Pattern JARGON =
      Pattern.compile(
          "(?i)yaml|scalar|mapping|token|block|flow|sequence|anchor|alias|\\btags?\\b|stream|document|simple key|node|indicator|unicode|exception");

  private static List<String> problems(String header) {
    ProblemReport report = new ProblemReport();
    FrontMatter.of(
        new SourceFile("a.md", "---\n" + header + "\ndate: 2018-07-12\n---\n\nنص.\n"), report);
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '~',
      textBlock =
          """
          title: زيارة: اليوم           ^ 2:13 ^ a colon inside a value  ^ write title: "زيارة: اليوم"
          title:زيارة                   ^ 2:1 ^ no space after the colon ^ write title: زيارة
          title زيارة                   ^ 2:1 ^ not a field              ^ write field: value
          title = زيارة                 ^ 2:1 ^ = in the place of a colon ^ write title: زيارة
          title：زيارة                   ^ 2:1 ^ ： in the place of a colon ^ write title: زيارة
          title؛ زيارة                  ^ 2:1 ^ ؛ in the place of a colon ^ write title: زيارة
          العنوان زيارة                  ^ 2:1 ^ not a field              ^ write field: value
          title: "زيارة                 ^ 2:8 ^ a quotation mark that is not closed ^ write title: "زيارة"
          title: 'زيارة                 ^ 2:8 ^ a quotation mark that is not closed ^ write title: "زيارة"
          title: "زيارة⏎kind: "نص"       ^ 2:8 ^ a quotation mark that is not closed ^ write title: "زيارة"
          title: "زيارة" ونص            ^ 2:16 ^ text after the closing quotation mark ^ write title: '"زيارة" ونص'
          title: 'قال 'نعم' أمس'        ^ 2:14 ^ text after the closing quotation mark ^ write title: "'قال 'نعم' أمس'"
          ~ title: زيارة~               ^ 2:1 ^ spaces before a field    ^ begin the line with title: زيارة
          title: زيارة⏎ kind: بيان       ^ 3:1 ^ spaces before a field    ^ begin the line with kind: بيان
          title: زيارة⏎نص آخر            ^ 3:1 ^ not a field              ^ write field: value
          title: زيارة⏎- نص              ^ 3:1 ^ not a field              ^ write a list on one line, such as people: ["one", "two"]
          people: [أ, ب                 ^ 2:9 ^ brackets that are not closed ^ write [one, two]
          places: ["أ" "ب"]             ^ 2:9 ^ brackets that are not closed, or a comma that is missing ^ write [one, two]
          title: [عاجل] زيارة           ^ 2:15 ^ text after the closing bracket ^ write title: "[عاجل] زيارة"
          source: { url: https://a.test ^ 2:9 ^ brackets that are not closed ^ write [one, two]
          people: - أ                   ^ 2:9 ^ a value that begins with - ^ write people: "- أ", or a list on one line
          title: @زيارة                 ^ 2:8 ^ a value that begins with @ ^ write title: "@زيارة"
          title: `زيارة`                ^ 2:8 ^ a value that begins with ` ^ write title: "`زيارة`"
          title: %زيارة                 ^ 2:8 ^ a value that begins with % ^ write title: "%زيارة"
          %زيارة                        ^ 2:1 ^ a line that begins with % ^ write field: value
          title: *زيارة                 ^ 2:8 ^ a value that begins with * ^ write title: "*زيارة"
          title: &زيارة نص              ^ 2:8 ^ a value that begins with & ^ write title: "&زيارة نص"
          title: !زيارة                 ^ 2:8 ^ a value that begins with ! ^ write title: "!زيارة"
          title: |زيارة                 ^ 2:9 ^ a value that begins with | ^ write title: "|زيارة"
          title: > زيارة                ^ 2:10 ^ a value that begins with > ^ write title: "> زيارة"
          title: ? زيارة                ^ 2:8 ^ a value that begins with ? ^ write title: "? زيارة"
          : زيارة                       ^ 2:1 ^ a line that begins with : ^ write field: value
          title: "C:\\زيارة"            ^ 2:12 ^ a \\ inside "quotes"     ^ write \\\\ for each \\
          title: "\\UFFFFFFFF"          ^ 2:9 ^ there is no character U+FFFFFFFF ^ write the character itself
          title: ]                      ^ 2:8 ^ a value that begins with ] ^ write title: "]"
          ...                           ^ 2:1 ^ a line that begins with . ^ write field: value
          <<: { a: b }                  ^ 2:1 ^ << is no field           ^ write the fields themselves
          """)
  void saysInPlainWordsWhatToWrite(String header, String position, String what, String fix) {
    assertThat(problems(header.replace("⏎", "\n")))
        .hasSize(1)
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("a.md:" + position + ": " + what)
                    .contains("; " + fix))
        .allSatisfy(problem -> assertThat(problem).doesNotContainPattern(JARGON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '~',
      textBlock =
          """
          title: وسم #لا_للحرب في دمشق ^ 2:12 ^ #لا_للحرب في دمشق ^ write title: "وسم #لا_للحرب في دمشق"
          title: #سلام                ^ 2:8  ^ #سلام            ^ write title: "#سلام"
          people: [أ #ب, ج]           ^ 2:12 ^ #ب, ج]           ^ put the value that has # in "quotes"
          people:⏎  - #أ              ^ 3:5  ^ #أ               ^ write - "#أ"
          title: "زيارة" # نص         ^ 2:16 ^ # نص             ^ put the value that has # in "quotes"
          """)
  void losesNothingAfterANumberSign(String header, String position, String lost, String fix) {
    assertThat(problems(header.replace("⏎", "\n")))
        .containsExactly(
            "a.md:"
                + position
                + ": what stands after # would be lost: "
                + lost
                + "; "
                + fix
                + ", or put a remark on a line of its own");
  }

  @Test
  void warnsOfACheckThatNobodyMade() {
    assertThat(problems("title: زيارة # check\n# check"))
        .containsExactly(
            "a.md:2:14: warning: # check: nobody has checked this; check it, put it right, then remove the mark",
            "a.md:3:1: warning: # check: nobody has checked this; check it, put it right, then remove the mark");
  }

  @Test
  void takesARemarkOnALineOfItsOwnAndASignInsideAWord() {
    assertThat(problems("# ملاحظة\ntitle: زيارة#1 \"#\"\nkind: \"وسم #سلام\"")).isEmpty();
  }
}
