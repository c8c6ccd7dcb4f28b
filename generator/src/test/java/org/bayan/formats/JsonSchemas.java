package org.bayan.formats;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Holds JSON to the schemas in {@code src/test/resources/formats}, by networknt's validator. */
final class JsonSchemas {
  private JsonSchemas() {}

  static void check(String schema, String json) {
    Assertions.assertThat(faults(schema, json)).as("faults by %s", schema).isEmpty();
  }

  static List<String> faults(String schema, String json) {
    try {
      Schema definition =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Files.readString(Path.of("src/test/resources/formats", schema)));
      return definition.validate(json, InputFormat.JSON).stream()
          .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
