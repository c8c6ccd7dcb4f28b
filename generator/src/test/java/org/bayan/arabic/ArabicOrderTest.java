package org.bayan.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArabicOrderTest {
  @Test
  void sortsWithoutTheArticle() {
    assertThat(List.of("اليمن", "العراق", "تونس", "أفغانستان", "المغرب", "سوريا").stream().sorted(new ArabicOrder()))
        .containsExactly("أفغانستان", "تونس", "سوريا", "العراق", "المغرب", "اليمن");
  }

  @Test
  void isConsistentWithEquals() {
    assertThat(new ArabicOrder().compare("العراق", "عراق")).isNotZero();
    assertThat(new ArabicOrder().compare("العراق", "العراق")).isZero();
  }
}
