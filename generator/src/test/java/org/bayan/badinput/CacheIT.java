package org.bayan.badinput;

import static org.apache.commons.io.function.Uncheck.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 29: what a bake leaves beside the site for the next one may be lost or be anything. */
class CacheIT extends BadInput {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 4096})
  void row29RebuildsFromWhateverLiesBesideTheSite(int length) {
    byte[] garbage = new byte[length];
    new Random(length).nextBytes(garbage);
    List<Path> files = get(() -> Files.walk(folder)).filter(file -> !file.startsWith(site.input()) && !file.startsWith(site.output())).filter(Files::isRegularFile).toList();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      get(() -> Files.write(file, garbage));
    }
    Map<String, String> before = Snapshot.bytes(site.output());

    site.accepted();
    assertThat(Snapshot.bytes(site.output())).isEqualTo(before);

    site.line(Site.MINISTERS, 2, "title: عنوان آخر").accepted();
    assertThat(site.document("releases/2018/2018-07-12-ministers.html").selectFirst("h1").text()).isEqualTo("عنوان آخر");
  }
}
