package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.MINISTERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 19: what YAML can do and a release must not. */
class YamlIT extends BadInput {
  @Test
  void row19RefusesABombOfAliases() {
    site.line(MINISTERS, 8, "people: &a [x, x]\nplaces: [*a, *a]");

    site.rejected(
        MINISTERS
            + ":8:9: a value that begins with &: people: &a [x, x]; write people: \"&a [x, x]\"",
        MINISTERS
            + ":9:10: a value that begins with *: places: [*a, *a]; put the value in \"quotes\"",
        MINISTERS
            + ":9:14: a value that begins with *: places: [*a, *a]; put the value in \"quotes\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!java.net.URL ['https://evil.example']",
        "!!str وزارة",
        "!own وزارة",
        "*",
        "&",
        "**بارز**"
      })
  void row19RefusesASignThatYamlTakesForItsOwn(String value) {
    site.line(MINISTERS, 5, "issuer: " + value);

    site.rejected(
        MINISTERS
            + ":5:9: a value that begins with "
            + value.charAt(0)
            + ": issuer: "
            + value
            + "; write issuer: \""
            + value
            + "\"");
  }

  @Test
  void row19RefusesAMergeKey() {
    site.line(MINISTERS, 8, "<<: { mentions: [2018-02-13-kuwait] }");

    site.rejected(MINISTERS + ":8:1: << is no field; write the fields themselves");
  }

  @Test
  void row19RefusesDeepNesting() {
    site.line(MINISTERS, 8, "mentions: " + "[".repeat(501) + "]".repeat(501));
    site.rejected(MINISTERS + ":2:1: the front matter has 501 brackets; keep it under 500");

    site.line(MINISTERS, 8, "mentions:\n  " + "- ".repeat(3000) + "x");
    site.rejected(
        MINISTERS
            + ":2:1: the front matter has 6002 spaces and marks before a field; keep it under 100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "true",
        "1_000",
        "08",
        "0x1F",
        "1e3",
        ".inf",
        "12:30:45",
        "2018-07-12"
      })
  void row19KeepsAValueThatLooksLikeAnotherTypeAsItIsWritten(String value) {
    site.line(MINISTERS, 5, "issuer: " + value);

    site.accepted();
    assertThat(site.document("releases/2018/2018-07-12-ministers.html").select(".dateline").text())
        .contains(value);
  }
}
