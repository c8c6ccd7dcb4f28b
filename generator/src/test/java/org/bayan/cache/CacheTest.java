package org.bayan.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("cache");
  }

  @Test
  void givesBackWhatWasWritten() throws IOException {
    CacheWriter out = new CacheWriter();
    out.text("نص 🙂");
    out.text(null);
    out.word("كلمة");
    out.word("كلمة");
    out.word(null);
    out.words(List.of("كلمة", "أخرى"));
    out.number(Long.MIN_VALUE);
    out.count(-7);
    out.optional("قيمة", out::text);
    out.<String>optional(null, out::text);
    out.list(List.of(1, 2, 3), out::count);
    out.text("ن".repeat(200_000));
    out.save(file);

    CacheReader in = CacheReader.open(file).orElseThrow();
    assertThat(in.text()).isEqualTo("نص 🙂");
    assertThat(in.text()).isNull();
    assertThat(in.word()).isEqualTo("كلمة");
    assertThat(in.word()).isEqualTo("كلمة");
    assertThat(in.word()).isNull();
    assertThat(in.words()).containsExactly("كلمة", "أخرى");
    assertThat(in.number()).isEqualTo(Long.MIN_VALUE);
    assertThat(in.count()).isEqualTo(-7);
    assertThat(in.optional(in::text)).isEqualTo("قيمة");
    assertThat(in.optional(in::text)).isNull();
    assertThat(in.list(in::count)).containsExactly(1, 2, 3);
    assertThat(in.text()).hasSize(200_000);
  }

  @Test
  void isNoneWhenThereIsNoFile() {
    assertThat(CacheReader.open(file)).isEmpty();
  }

  @Test
  void isNoneWhenAnyBitIsWrongOrMissing() throws IOException {
    CacheWriter out = new CacheWriter();
    out.text("نص");
    out.save(file);
    byte[] whole = Files.readAllBytes(file);

    for (int i = 0; i < whole.length; i++) {
      byte[] wrong = whole.clone();
      wrong[i] ^= 4;
      Files.write(file, wrong);
      assertThat(CacheReader.open(file)).as("byte %d wrong", i).isEmpty();
      Files.write(file, Arrays.copyOf(whole, i));
      assertThat(CacheReader.open(file)).as("cut at %d", i).isEmpty();
    }
  }
}
