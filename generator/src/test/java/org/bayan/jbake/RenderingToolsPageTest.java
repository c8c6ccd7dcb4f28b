package org.bayan.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RenderingToolsPageTest {
  @Test
  void showsTheVeryToolThatIsTested() throws IOException {
    String tool = Files.readString(Path.of("src/test/java/org/bayan/jbake/CountingTool.java"));

    assertThat(Files.readString(Path.of("../docs/rendering-tools.md")))
        .contains("```java\n" + tool + "```");
  }
}
