package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
  @ParameterizedTest
  @CsvSource({
    "'1,2,1', '2,3,2'",
    "'3,4', '2,3'",
    "'2,4', '2,3'",
    "'4,2', '3,2'",
    "'1,2,3,4,5,6', '2,3,4,5,6,6'"
  })
  void keepsDepthBelowTheTitle(String written, String shown) {
    List<Integer> depths = List.of(written.split(",")).stream().map(Integer::valueOf).toList();

    assertThat(shown(depths))
        .isEqualTo(List.of(shown.split(",")).stream().map(Integer::valueOf).toList());
  }

  @Property(tries = 300)
  void keepsTheOrderOfDepth(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 2, max = 6) Integer> written) {
    List<Integer> shown = shown(written);

    for (int i = 1; i < shown.size(); i++) {
      assertThat(Integer.signum(shown.get(i) - shown.get(i - 1)))
          .isEqualTo(Integer.signum(written.get(i) - written.get(i - 1)));
    }
    assertThat(shown).contains(2);
  }

  private static List<Integer> shown(List<Integer> depths) {
    String text =
        String.join("\n\n", depths.stream().map(depth -> "#".repeat(depth) + " عنوان").toList());
    return Jsoup.parse(Rendering.html(text)).select("h2, h3, h4, h5, h6").stream()
        .map(each -> Integer.valueOf(each.normalName().substring(1)))
        .toList();
  }
}
