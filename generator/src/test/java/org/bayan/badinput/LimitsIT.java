package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.ABOUT;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Row 18: files that hold nothing, and files that are made to be slow. Each goal may take 2 s: of
 * the processors' time, since a machine may be busy with other things, and of the clock's ten times
 * that.
 */
class LimitsIT extends BadInput {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long clock;
  private long processors;

  @BeforeEach
  void startTheClocks() {
    clock = System.nanoTime();
    processors = SYSTEM.getProcessCpuTime();
  }

  @AfterEach
  void bothGoalsEndedSoon() {
    Duration limit = LIMIT.multipliedBy(Goal.values().length);
    assertThat(Duration.ofNanos(SYSTEM.getProcessCpuTime() - processors)).isLessThan(limit);
    assertThat(Duration.ofNanos(System.nanoTime() - clock)).isLessThan(limit.multipliedBy(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n\n", "\uFEFF"})
  void row18NamesAnEmptyFile(String text) {
    site.write(MINISTERS, text);

    site.rejected(
        MINISTERS
            + ":1:1: the file is empty; begin with --- and the fields, then --- and the text");
  }

  @Test
  void row18NamesAHeaderWithoutABody() {
    site.write(MINISTERS, site.read(MINISTERS).replaceFirst("(?s)\n---\n.*", "\n---\n"));
    site.write(KUWAIT, site.read(KUWAIT).replaceFirst("(?s)\n---\n.*", "\n---"));
    site.write(ABOUT, site.read(ABOUT).replaceFirst("(?s)\n---\n.*", "\n---\n\n \n"));

    site.rejected(
        KUWAIT + ":8:1: no text after the front matter; add the text",
        ABOUT + ":6:1: no text after the front matter; add the text",
        MINISTERS + ":10:1: no text after the front matter; add the text");
  }

  @Test
  void row18NamesTheLimitOfAFileOfTwoMegabytes() {
    site.text(MINISTERS, "نص نص نص نص نص\n\n".repeat(80_000));

    site.rejectedAs(
        MINISTERS
            + ": the file has 20\\d{5} bytes; keep it under 1500000 and split the text into parts");
  }

  @Test
  void row18NamesTheLimitOfATextOfAMillionCharacters() {
    site.text(MINISTERS, "abc abc abc abc\n\n".repeat(60_000));

    site.rejected(
        MINISTERS
            + ":10:1: the text has 1020002 characters; keep it under 1000000 and split it into parts");
  }

  @Test
  void row18NamesTheLimitOfALineOfAMegabyte() {
    site.text(MINISTERS, "نص".repeat(262_144));

    site.rejected(MINISTERS + ":11:1: a line has over 100000 characters; break it into paragraphs");
  }

  @Test
  void row18NamesTheLimitOfNestedQuotations() {
    site.text(MINISTERS, ">".repeat(1000) + " نص").text(KUWAIT, "> ".repeat(1000) + "نص");

    site.rejected(
        KUWAIT + ":10:1: over 10 nested quotations; use one or two",
        MINISTERS + ":11:1: over 10 nested quotations; use one or two");
  }

  @Test
  void row18NamesTheLimitOfALadderOfBackticks() {
    site.text(MINISTERS, ladder(" ")).text(KUWAIT, ladder("\n"));

    site.rejected(
        KUWAIT + ":30:21: over 20 backticks or tildes in a row; use three",
        MINISTERS + ":11:1: a line has over 100000 characters; break it into paragraphs");
  }

  private static String ladder(String between) {
    return IntStream.rangeClosed(1, 700).mapToObj("`"::repeat).collect(Collectors.joining(between));
  }

  @Test
  void row18NamesTheLimitOfFrontMatter() {
    site.line(MINISTERS, 2, "title: " + "ب".repeat(200_000))
        .line(KUWAIT, 2, "title: x\n" + "a: b\n".repeat(5_000));

    site.rejected(
        KUWAIT + ":2:1: the front matter has 5007 lines; keep it under 1000",
        MINISTERS + ":2:1: the front matter has 200140 characters; keep it under 100000");
  }

  @Test
  void row18NamesAHeaderThatNeverEnds() {
    site.write(MINISTERS, "---\n" + "a: b\n".repeat(250_000))
        .write(KUWAIT, "a=b\n".repeat(300_000));

    site.rejected(
        KUWAIT
            + ":1:1: the header is not closed; write ~~~~~~ alone on a line after the last field",
        MINISTERS
            + ":1:1: the front matter is not closed; write --- alone on a line after the last field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a ", "[", "<a ", "![](", "&", "_a_", "[a](b", "<!-"})
  void row18NamesTheLimitOfSignsThatParsersLookAheadFrom(String signs) {
    site.text(MINISTERS, signs.repeat(90_000 / signs.length()));

    site.rejectedAs(
        MINISTERS
            + ":11:\\d+: (over 2000 signs of emphasis, code or links; write them as \\\\\\* or remove them|a < without a > in the next 1000 characters; put a backslash before it, or remove it)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a]: b \"", "[a](b \"", "[a](<", "[a]["})
  void row18ReadsManyBackslashesSoon(String opening) {
    site.text(MINISTERS, "\\*\\]".repeat(400) + "\n\n" + opening + "\\*\\]".repeat(400));

    site.accepted();
  }

  @Test
  void row18ReadsALongReleaseSoon() {
    site.text(MINISTERS, "نص نص نص نص نص نص نص نص نص نص نص نص نص نص\n\n".repeat(5_000));

    site.accepted();
  }
}
