package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
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
    SortedMap<String, byte[]> files = SearchIndex.files(archive, LocalDate::toString);

    assertThat(new String(files.get("search/f/meeting.js"), StandardCharsets.UTF_8))
        .contains("[\"2018-07-12-nato\",", "[\"2018-kuwait\",");
    assertThat(files.entrySet().stream().filter(file -> file.getKey().startsWith("search/d/")))
        .singleElement()
        .satisfies(
            file ->
                assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                    .contains("\"اجتماع 2018-07-12-nato، اجتماع 2018-kuwait\""));
  }

  @Test
  void isAnIndexOfNothingWithoutReleases() {
    assertThat(files(List.of())).containsKey(SearchIndex.START).containsKey("search/f/kind.js");
  }

  private static List<String> texts(List<Release> releases) {
    return files(releases).entrySet().stream()
        .map(file -> file.getKey() + new String(file.getValue(), StandardCharsets.UTF_8))
        .toList();
  }

  private static SortedMap<String, byte[]> files(List<Release> releases) {
    return SearchIndex.files(Archive.of(releases, List.of(), List.of()), LocalDate::toString);
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
    return Samples.release(date + "-x").with(new Body("<p id=\"p1\">" + text + "</p>", text));
  }
}
