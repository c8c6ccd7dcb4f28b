package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.bayan.archive.Archive;
import org.bayan.archive.Body;
import org.bayan.archive.Release;
import org.bayan.archive.Samples;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  @Test
  void givesTheSameFilesWhateverTheOrder() {
    List<Release> releases = releases(40);
    List<Release> shuffled = new ArrayList<>(releases);
    Collections.reverse(shuffled);

    assertThat(texts(releases)).isEqualTo(texts(shuffled));
  }

  @Test
  void changesFewFilesWithOneReleaseMore() {
    SortedMap<String, byte[]> before = files(releases(300));
    List<Release> more = new ArrayList<>(releases(300));
    more.add(release(LocalDate.of(2019, 5, 5), "واحد زائد"));
    SortedMap<String, byte[]> after = files(more);

    long changed =
        after.entrySet().stream()
            .filter(file -> !Arrays.equals(file.getValue(), before.get(file.getKey())))
            .count();
    assertThat(changed).isLessThan(after.size() / 2);
  }

  @Test
  void findsAReleaseByEachMeetingThatItIsAbout() {
    Archive archive =
        Archive.of(
            List.of(
                Samples.release(
                    "2018-07-12-x", "2018-07-12-nato 2018-kuwait", List.of(), List.of())),
            List.of(Samples.meeting("2018-07-12-nato", null), Samples.meeting("2018-kuwait", null)),
            List.of());
    SortedMap<String, byte[]> files = SearchIndex.files(archive, List.of());

    assertThat(only(files, "search/f/meeting-"))
        .contains("[\"2018-07-12-nato\",", "[\"2018-kuwait\",");
    assertThat(only(files, "search/d/")).contains("\"اجتماع 2018-07-12-nato، اجتماع 2018-kuwait\"");
  }

  private static String only(SortedMap<String, byte[]> files, String beginning) {
    List<String> found =
        files.keySet().stream().filter(path -> path.startsWith(beginning)).toList();
    assertThat(found).hasSize(1);
    return new String(files.get(found.get(0)), StandardCharsets.UTF_8);
  }

  @Test
  void keepsTheNumbersOfReleasesThatAreThereWhenOthersCome() {
    List<Release> some = releases(20);
    List<Release> more = new ArrayList<>(some);
    more.add(2, release(LocalDate.of(2018, 1, 2), "في اليوم نفسه", "-another"));
    int[] before = Numbers.of(some);
    int[] after = Numbers.of(more);

    assertThat(Arrays.stream(after).boxed()).containsAll(Arrays.stream(before).boxed().toList());
    assertThat(Arrays.stream(after).distinct().count()).isEqualTo(more.size());
  }

  @Test
  void boundsEveryFileThoughAWordIsInEveryRelease() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 6_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 40; word++) {
        text.append(random.nextInt(3) == 0 ? "مجلس " : "كلمة" + random.nextInt(300) + " ");
      }
      releases.add(release(LocalDate.of(2010, 1, 1).plusDays(i / 2), text.toString(), "-" + i));
    }
    for (Map.Entry<String, byte[]> file : files(releases).entrySet()) {
      assertThat(gzipped(file.getValue())).as(file.getKey()).isLessThanOrEqualTo(8_192);
    }
  }

  private static int gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  @Test
  void isAnIndexOfNothingWithoutReleases() {
    assertThat(files(List.of())).containsKey(SearchIndex.START).containsKey("search/w/0.js");
  }

  private static List<String> texts(List<Release> releases) {
    return files(releases).entrySet().stream()
        .map(file -> file.getKey() + new String(file.getValue(), StandardCharsets.UTF_8))
        .toList();
  }

  private static SortedMap<String, byte[]> files(List<Release> releases) {
    return SearchIndex.files(Archive.of(releases, List.of(), List.of()), List.of());
  }

  private static List<Release> releases(int count) {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      releases.add(
          release(LocalDate.of(2018, 1, 1).plusDays(i), "نص البيان رقم " + i + " كلمة" + i));
    }
    return releases;
  }

  private static Release release(LocalDate date, String text) {
    return release(date, text, "-x");
  }

  private static Release release(LocalDate date, String text, String slug) {
    return Samples.release(date + slug).with(new Body("<p id=\"p1\">" + text + "</p>", text));
  }
}
