package org.bayan.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.bayan.archive.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @Test
  void joinsTheSpellingsThatTheRegisterJoins() {
    Names names =
        names(
            register(NameEntry.of("حيدر العبادي", List.of("العبادي"))),
            release("2018-01-01-a", "العبادي"),
            release("2018-01-02-b", "حيدر العبادى", "العبادي"),
            release("2018-01-03-c", "جون كيري"));

    assertThat(names.all(NameSort.PEOPLE))
        .extracting(Name::text)
        .containsExactly("جون كيري", "حيدر العبادي");
    Name name = names.find(NameSort.PEOPLE, "العبادي").orElseThrow();
    assertThat(name.releases())
        .extracting(Release::id)
        .containsExactly("2018-01-02-b", "2018-01-01-a");
    assertThat(name.others()).containsExactly("العبادي", "حيدر العبادى");
    assertThat(name.path()).isEqualTo("names/people/hydr-alabady.html");
  }

  @Test
  void keepsApartWhatNobodyJoined() {
    Names names =
        names(register(), release("2018-01-01-a", "أحمد"), release("2018-01-02-b", "احمد"));

    assertThat(names.all(NameSort.PEOPLE)).hasSize(2);
  }

  @Test
  void sortsWithoutTheArticleUnlessTheRegisterSaysHow() {
    Names names =
        names(
            register(new NameEntry("الياس", List.of(), "الياس", null, null)),
            release("2018-01-01-a", "الياس", "العبادي", "بومبيو", "زيد"));

    assertThat(names.all(NameSort.PEOPLE))
        .extracting(Name::text)
        .containsExactly("الياس", "بومبيو", "زيد", "العبادي");
  }

  @Test
  void givesTheOlderOfTwoNamesTheAddressThatBothWouldHave() {
    Names before = names(register(), release("2018-01-01-a", "أحمد"));
    Names after =
        names(register(), release("2018-01-01-a", "أحمد"), release("2018-01-02-b", "احمد"));

    assertThat(before.find(NameSort.PEOPLE, "أحمد").orElseThrow().path())
        .isEqualTo(after.find(NameSort.PEOPLE, "أحمد").orElseThrow().path())
        .isEqualTo("names/people/ahmd.html");
    assertThat(after.find(NameSort.PEOPLE, "احمد").orElseThrow().slug())
        .matches("ahmd-[0-9a-z]{6}");
  }

  @Test
  void knowsAnAddressOfAnotherSpellingAgain() {
    Names names =
        names(
            register(NameEntry.of("حيدر العبادي", List.of("العبادي"))),
            release("2018-01-01-a", "العبادي"));

    assertThat(names.once(NameSort.PEOPLE, "alabady"))
        .hasValueSatisfying(name -> assertThat(name.text()).isEqualTo("حيدر العبادي"));
    assertThat(names.once(NameSort.PEOPLE, "hydr-alabady")).as("the address of today").isEmpty();
    assertThat(names.once(NameSort.PLACES, "alabady")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "مايكل ر. بومبيو, maykl-r-bwmbyw",
    "وزارة الخارجية الأمريكية, wzara-alkharjya-alamrykya",
    "برنامج الأمم المتحدة الإنمائي, brnamj-alamm-almthda-alinmayy",
    "Élysée (2018), elysee-2018",
    "مجموعة الـ٢٠, mjmwaa-al20",
    "عُمان, aman",
  })
  void spellsAddressesInLatinLetters(String name, String slug) {
    assertThat(NameSlug.of(name)).isEqualTo(slug);
  }

  @Test
  void givesNamesThatHaveNoLettersOrTooManyAnAddressOfTheirOwn() {
    List<String> hostile =
        List.of(
            "…",
            "<script>alert(1)</script>",
            "\u2066بيان\u2069",
            "index",
            "😀",
            "日本",
            "../../x",
            "ا".repeat(3000),
            "ا".repeat(3001),
            "كلمة ".repeat(500));
    List<String> slugs = hostile.stream().map(NameSlug::of).toList();

    assertThat(slugs)
        .doesNotHaveDuplicates()
        .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(slugs).allMatch(slug -> slug.length() <= 90).doesNotContain("index");
    assertThat(slugs.get(1)).isEqualTo("script-alert-1-script");
  }

  private static NameRegister register(NameEntry... people) {
    return new NameRegister(Map.of(NameSort.PEOPLE, Arrays.asList(people)), Map.of());
  }

  private static Names names(NameRegister register, Release... releases) {
    return Names.of(Archive.of(List.of(releases), List.of(), List.of()), register);
  }

  private static Release release(String id, String... people) {
    return Samples.release(id, null, List.of(), List.of(people));
  }
}
