package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of any size ends soon and does not swell, or is refused. */
class GrowthTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration LIMIT = Duration.ofSeconds(10); // of the processor's time
  private static final int LONGEST = 99_000;
  private static final int MOST_LINES = 19_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|-|",
        "|-|\n",
        "|c|d|\n",
        "|\n",
        "|a\n",
        "-|-\n",
        "> a\n",
        "> a\n>\n",
        "- > a\n",
        "  a\n",
        "    a\n",
        "    a\n\n",
        "\ta\n",
        "    - a\n",
        "- - - - - - a\n",
        "- a\n",
        "- a\n\n",
        "\u0661. a\n",
        "((((\n",
        "+(1-",
        "+(1-\n",
        "\u0663 UN 1-2 ",
        "\u0663 UN 1-2\n",
        "a)",
        "a(",
        "(1-2 \u0628 ",
        "a\u0628",
        "\u0301",
        "\\a\n",
        "a\\\n",
        "=\n",
        "a\n---\n",
        "# a\n",
        "a\n\n",
        "[a]: b\n",
        ">",
        "\u0627\n"
      })
  void isBoundedForWhatIsRepeated(String piece) {
    staysInBounds(repeated("", piece));
    staysInBounds(repeated("a", piece));
    staysInBounds(repeated("- a\n", piece));
    staysInBounds(repeated("a|b\n-|-\n", piece));
  }

  @Test
  void refusesATableOfManyColumns() {
    String table = "a|".repeat(20_000) + "\n" + "-|".repeat(20_000) + "\n";

    assertThat(Rendering.complaints(table))
        .containsExactly("0: a line has over 200 bars (|), which part a table's columns");
  }

  @Test
  void isBoundedForLongAddressesOfReferences() {
    for (int length : new int[] {500, 1_900, 80_000}) {
      staysInBounds("[a]: http://b/" + "x".repeat(length) + "\n\n" + "[a] ".repeat(900));
    }
  }

  @Test
  void leavesRoomForTheLargestOfRealTexts() {
    String words = "\u0643\u0644\u0645\u0629 ".repeat(20);
    for (String text :
        List.of(
            (words + "\n\n").repeat(9_000),
            ("- " + words + "UN\n").repeat(9_000),
            "|"
                + "a|".repeat(20)
                + "\n|"
                + ":-:|".repeat(20)
                + "\n"
                + ("|" + "NATO|".repeat(20) + "\n").repeat(2_000))) {
      assertThat(Rendering.complaints(text)).isEmpty();
      staysInBounds(text);
    }
  }

  @Property(tries = 100)
  void isBoundedForWhateverIsRepeated(@ForAll("patterns") String pattern) {
    staysInBounds(repeated("", pattern));
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\n",
            "\n\n",
            " ",
            "    ",
            "> ",
            "- ",
            "1. ",
            "\u0661. ",
            "# ",
            "---",
            "===",
            "|",
            "-|-",
            ":-:|",
            "a",
            "UN",
            "\u0628",
            "1-2",
            "+1",
            "(",
            ")",
            "\u0301",
            "\\",
            "&",
            "&amp;",
            ">",
            "<",
            "[a]",
            "[a]: b",
            "](c)",
            "*",
            "**",
            "_",
            "`",
            "```",
            "[^1]",
            "[^1]: ",
            "\u00AB",
            "\u00BB",
            "\u060C ",
            "\t",
            "!");
    return pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
  }

  private static String repeated(String before, String piece) {
    int lines = (int) piece.chars().filter(c -> c == '\n').count();
    int times = lines == 0 ? LONGEST / piece.length() : MOST_LINES / lines;
    return before + piece.repeat(Math.min(times, 900_000 / piece.length()));
  }

  private static void staysInBounds(String text) {
    List<String> complaints = new ArrayList<>();
    long start = THREADS.getCurrentThreadCpuTime();

    Rendered rendered =
        Rendering.MARKDOWN.render(
            text, Markdown.Numbering.NUMBERED, (offset, what, mend) -> complaints.add(what));

    String beginning = text.substring(0, Math.min(text.length(), 30));
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
        .as(beginning)
        .isLessThan(LIMIT);
    assertThat((long) rendered.html().length())
        .as(beginning)
        .isLessThanOrEqualTo(MarkdownLimits.bound(text));
  }
}
