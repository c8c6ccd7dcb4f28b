package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
  private final WordForms words = WordForms.ofPlugin();

  @ParameterizedTest
  @CsvSource({
    "مسؤول, مسئول",
    "أميركية, أمريكية",
    "ثلاثمائة, ثلاث مئة",
    "عبدالله, عبد الله",
    "داوود, داود",
    "جوتيريش, غوتيريش",
    "مبادىء, مبادئ",
    "هيأة, هيئة",
    "شؤون, شئون",
    "إيجاز, ايجاز",
    "الأمريكيّة, الامريكيه",
    "آسيا, اسيا",
    "مستشفى, مستشفي",
    "٢٠١٨, 2018",
    "ســـلام, سلام",
    "کتاب, كتاب",
    "NATO, nato",
    "Genève, geneve",
    "لا‌جئ, لاجئ"
  })
  void foldsSpellingsOfOneWord(String one, String other) {
    assertThat(words.fold(one)).isEqualTo(words.fold(other));
  }

  @Test
  void keepsLettersThatTellWordsApart() {
    assertThat(words.fold("سلام")).isNotEqualTo(words.fold("إسلام"));
    assertThat(words.fold("كاتب")).isNotEqualTo(words.fold("كتاب"));
  }

  @Test
  void findsTheWordsOfAText() {
    assertThat(words.words(words.fold("قرار S/RES/2254 (2015)، «النص»")))
        .containsExactly("قرار", "s", "res", "2254", "2015", "النص");
  }

  @Test
  void takesACliticOffOnlyWhereTheRestIsAWordThatIsMoreFrequent() {
    assertThat(lemmas(Map.of("وزير", 5, "زير", 1)).of("وزير")).isEqualTo("وزير");
    assertThat(lemmas(Map.of("وقرار", 1, "قرار", 5)).of("وقرار")).isEqualTo("قرار");
    assertThat(lemmas(Map.of("بيان", 5)).of("بيان")).isEqualTo("بيان");
  }

  @Test
  void takesArticlesAndPronounsOff() {
    Lemmas lemmas =
        lemmas(
            Map.of(
                "والمجلس", 1, "وزارتها", 1, "للجنه", 1, "لجنه", 1, "بجهودهم", 1, "جهود", 1, "جهد",
                1));
    assertThat(lemmas.of("والمجلس")).isEqualTo("مجلس");
    assertThat(lemmas.of("وزارتها")).isEqualTo("وزاره");
    assertThat(lemmas.of("للجنه")).isEqualTo("لجنه");
    assertThat(lemmas.of("بجهودهم")).isEqualTo("جهد");
  }

  @Test
  void knowsBrokenPlurals() {
    Lemmas lemmas = lemmas(Map.of("الوزراء", 1));
    assertThat(lemmas.of("الوزراء")).isEqualTo("وزير");
    assertThat(lemmas.of("وثاءق")).isEqualTo("وثيقه");
    assertThat(words.singulars().size()).isGreaterThan(1_400);
  }

  @ParameterizedTest
  @CsvSource({
    "وبمشاركاتها, مشاركة",
    "بعملياتهم, عملية",
    "نتائجه, نتيجة",
    "قراراته, قرار",
    "حياتهم, حياة",
    "مستواها, مستوى",
    "موظفوها, موظف",
    "مندوبيهم, مندوب",
    "طرفاها, طرف",
    "دولتيهما, دولة",
    "مواقفها, موقف",
    "سيناقش, يناقش",
    "للجنة, لجنة"
  })
  void takesWhatStandsBeforeAndBehindOffAtOnce(String form, String word) {
    Map<String, Integer> archive = Map.of(words.fold(form), 1, words.fold(word), 1);
    assertThat(lemmas(archive).of(words.fold(form)))
        .isEqualTo(lemmas(archive).of(words.fold(word)));
  }

  @ParameterizedTest
  @CsvSource({
    "عدوان, عدو",
    "بحرين, بحر",
    "قانونا, قانو",
    "كمال, مال",
    "وحدة, حدة",
    "بطاقة, طاقة",
    "إيطاليا, إيطالي",
    "والدين, دين",
    "التزام, تزام",
    "كتابات, كتاب",
    "لسان, سان",
    "كريم, ريم",
    "تمرين, تمر",
    "وزير, زير",
    "كاتب, كتاب",
    "ليلى, ليل",
    "إسلام, سلام"
  })
  void keepsWordsThatOnlyLookAffixedApart(String form, String other) {
    Map<String, Integer> archive =
        Map.of(words.fold(form), 1, words.fold(other), 1, words.fold("كتابة"), 1);
    assertThat(lemmas(archive).of(words.fold(form)))
        .isNotEqualTo(lemmas(archive).of(words.fold(other)));
  }

  @Test
  void letsTheSpellingDecideBetweenWordsThatFoldAlike() {
    assertThat(lemma("إعداد")).isEqualTo("اعداد");
    assertThat(lemma("أعداد")).isEqualTo("عدد");
    assertThat(lemma("مكتبه")).isEqualTo("مكتب");
    assertThat(lemma("مكتبة")).isEqualTo("مكتبه");
  }

  private String lemma(String written) {
    WordForms.Spelled spelled = words.spelling(written);
    return new Lemmas(words, Map.of(spelled.forms().get(0), Lemmas.Form.of(spelled, 1)))
        .of(spelled.forms().get(0));
  }

  @Test
  void givesEachEntryOfTheListsAPlaceOfItsOwn() {
    words
        .singulars()
        .forEach((form, word) -> assertThat(words.whole()).contains(word).doesNotContain(form));
  }

  private Lemmas lemmas(Map<String, Integer> counts) {
    Map<String, Lemmas.Form> forms = new HashMap<>();
    counts.forEach((form, count) -> forms.put(form, new Lemmas.Form(count, 0, 0, 0)));
    return new Lemmas(words, forms);
  }

  @Test
  void readsTheNumberedBlocksOfABody() {
    assertThat(
            IndexedRelease.blocks(
                "<h2 id=\"h1\">عنوان</h2>\n<p id=\"p1\"><a class=\"para\" href=\"#p1\">1</a>نص <bdi>A&amp;B</bdi></p>\n<ul id=\"p2\"><li>بند</li></ul>"))
        .extracting(IndexedRelease.Field::number)
        .isEqualTo(List.of(5, 6));
  }
}
