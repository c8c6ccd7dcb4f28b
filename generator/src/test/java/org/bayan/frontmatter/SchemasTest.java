package org.bayan.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {
  private static final Path COMMITTED = Path.of("..");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema/release.schema.json",
        "schema/meeting.schema.json",
        "schema/page.schema.json",
        "schema/lexicon.schema.json",
        "frontmatter.json"
      })
  void theCommittedFileIsWhatTheChecksSay(String name) throws IOException {
    assertThat(COMMITTED.resolve(name))
        .as("run mvn -N bayan:schema")
        .content()
        .isEqualTo(Schemas.byPath(Forms.wellKnown()).get(name));
  }

  @Test
  void theBrowsersEditorHasTheFieldsThatTheChecksHave() throws IOException {
    assertThat(COMMITTED.resolve(Schemas.BROWSER))
        .as("run mvn -N bayan:schema")
        .content()
        .isEqualTo(Schemas.browser(Forms.wellKnown()))
        .contains("\"omit_empty_optional_fields\": true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema/release.schema.json",
        "schema/meeting.schema.json",
        "schema/page.schema.json"
      })
  void theCommittedSchemaIsClosed(String name) throws IOException {
    JsonObject schema =
        JsonParser.parseString(Files.readString(COMMITTED.resolve(name))).getAsJsonObject();

    assertThat(schema.get("additionalProperties").getAsBoolean()).isFalse();
    assertThat(schema.getAsJsonArray("required")).isNotEmpty();
  }
}
