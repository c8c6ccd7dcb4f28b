package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bayan.arabic.Digits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
  @Test
  void keepTheAuthorsNumbers() {
    assertThat(numbers("١. أ\n٢. ب\n٥. ج\n")).containsExactly(1, 2, 5);
    assertThat(numbers("3. أ\n4. ب\n9. ج\n10. د\n")).containsExactly(3, 4, 9, 10);
    assertThat(numbers("٧) أ\n٧) ب\n٨) ج\n")).containsExactly(7, 7, 8);
    assertThat(numbers("٥. أ\n٢. ب\n")).containsExactly(5, 2);
  }

  @Test
  void areCountedWhenEachItemHasTheSameNumber() {
    assertThat(numbers("1. أ\n1. ب\n1. ج\n")).containsExactly(1, 2, 3);
  }

  @Property(tries = 500)
  void keepAnyNumbers(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 999_999) Integer> numbers,
      @ForAll boolean arabic,
      @ForAll boolean apart) {
    String text =
        numbers.stream()
            .map(number -> (arabic ? Digits.ARABIC_INDIC : Digits.WESTERN).in("" + number))
            .map(number -> number + ". بند")
            .collect(Collectors.joining(apart ? "\n\n" : "\n"));

    if (numbers.stream().distinct().count() > 1) {
      assertThat(numbers(text)).isEqualTo(numbers);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> ١. بند\n> ٢. بند", "- ١. بند\n  ٢. بند", "نص:\n\n   ١. بند\n   ٢. بند"})
  void withArabicNumbersStandInsideOtherBlocks(String text) {
    assertThat(Jsoup.parse(Rendering.html(text)).select("ol.arabic-indic > li")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    ١. رمز\n    ٢. رمز\n",
        "```\n١. رمز\n٢. رمز\n```\n",
        "~~~\n١. رمز\n```\n٢. رمز\n~~~\n",
        "~~~~\n١. رمز\n~~~\n٢. رمز\n~~~~\n",
        "- ```\n  ١. رمز\n  ٢. رمز\n  ```\n",
        "> ~~~\n> ١. رمز\n> ٢. رمز\n> ~~~\n",
        "1. بند\n\n        ١. رمز\n        ٢. رمز\n",
        "نص `رمز\n٢. و١. رمز` نص"
      })
  void areNotSeenInCode(String text) {
    String code = Jsoup.parse(Rendering.html(text)).select("code").text();

    assertThat(code).contains("١. ", "٢. ").doesNotContain("1", "2");
  }

  @Test
  void areNotSeenInTheMiddleOfAParagraph() {
    assertThat(Rendering.html("عقد الاجتماع في عام\n٢٠١٨. وحضره الوزراء"))
        .contains("\n٢٠١٨. وحضره");
  }

  /** The numbers that a browser shows. */
  private static List<Integer> numbers(String text) {
    Element list = Jsoup.parse(Rendering.html(text)).selectFirst("ol");
    List<Integer> numbers = new ArrayList<>();
    int next = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    for (Element item : list.select("> li")) {
      next = item.hasAttr("value") ? Integer.parseInt(item.attr("value")) : next;
      numbers.add(next++);
    }
    return numbers;
  }
}
