package org.bayan.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArabicOrderTest {
  @Test
  void sortsWithoutTheArticle() {
    assertThat(
            List.of("اليمن", "العراق", "تونس", "أفغانستان", "المغرب", "سوريا").stream()
                .sorted(Comparator.comparing(ArabicOrder::key, new ArabicOrder())))
        .containsExactly("أفغانستان", "تونس", "سوريا", "العراق", "المغرب", "اليمن");
  }

  @Test
  void leavesTheArticleOutOfEveryWord() {
    assertThat(ArabicOrder.key("وزارة الخارجية الأمريكية")).isEqualTo("وزارة خارجية أمريكية");
    assertThat(ArabicOrder.key("ال")).isEqualTo("ال");
  }

  @Test
  void takesKeysAsTheyAre() {
    assertThat(List.of("ياسر", "الياس", "باسم").stream().sorted(new ArabicOrder()))
        .containsExactly("الياس", "باسم", "ياسر");
  }

  @Test
  void isConsistentWithEquals() {
    assertThat(new ArabicOrder().compare("عراق", "عِراق")).isNotZero();
    assertThat(new ArabicOrder().compare("عراق", "عراق")).isZero();
  }
}
