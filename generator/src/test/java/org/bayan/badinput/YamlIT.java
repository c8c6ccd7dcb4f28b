package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.MINISTERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 19: what YAML can do and a release must not. */
class YamlIT extends BadInput {
  private static final String WRITE_VALUE =
      "; write the value itself, in \"quotes\" if it begins with that sign";

  @Test
  void row19RefusesABombOfAliases() {
    site.line(MINISTERS, 8, "people: &a [x, x]\nplaces: [*a, *a]");

    site.rejected(
        MINISTERS + ":8:9: a YAML anchor or alias (& or *)" + WRITE_VALUE,
        MINISTERS + ":9:10: a YAML anchor or alias (& or *)" + WRITE_VALUE,
        MINISTERS + ":9:14: a YAML anchor or alias (& or *)" + WRITE_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!java.net.URL [\"https://evil.example\"]", "!!str وزارة", "!own وزارة"})
  void row19RefusesATag(String value) {
    site.line(MINISTERS, 5, "issuer: " + value);

    site.rejected(MINISTERS + ":5:9: a YAML tag (!…)" + WRITE_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "&", "**بارز**"})
  void row19RefusesASignThatLooksLikeAnAlias(String value) {
    site.line(MINISTERS, 5, "issuer: " + value);

    site.rejected(MINISTERS + ":5:9: a YAML anchor or alias (& or *): issuer: " + value + "; write field: value; put a value that has : or # or begins with a sign in \"quotes\"");
  }

  @Test
  void row19RefusesAMergeKey() {
    site.line(MINISTERS, 8, "<<: { mentions: [2018-02-13-kuwait] }");

    site.rejected(MINISTERS + ":8:1: a YAML merge key (<<); write the fields themselves");
  }

  @Test
  void row19RefusesDeepNesting() {
    site.line(MINISTERS, 8, "mentions: " + "[".repeat(501) + "]".repeat(501));
    site.rejected(MINISTERS + ":2:1: the front matter has 501 brackets; keep it under 500");

    site.line(MINISTERS, 8, "mentions:\n  " + "- ".repeat(3000) + "x");
    site.rejected(MINISTERS + ":2:1: the front matter has 6002 spaces and marks before a field; keep it under 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "yes", "true", "null", "~", "1_000", "08", "0x1F", "1e3", ".inf", "12:30:45", "2018-07-12"})
  void row19KeepsAValueThatLooksLikeAnotherTypeAsItIsWritten(String value) {
    site.line(MINISTERS, 5, "issuer: " + value);

    site.accepted();
    assertThat(site.document("releases/2018/2018-07-12-ministers.html").select(".dateline").text()).contains(value);
  }
}
