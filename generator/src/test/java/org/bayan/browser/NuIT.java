package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.SimpleCommandLineValidator;
import org.junit.jupiter.api.Test;

/**
 * The Nu HTML checker has nothing to say about any page. It runs in a process of its own, since it
 * needs an older ICU than Bayan does, which the build puts into {@code target/nu}.
 */
class NuIT {
  private static final Path OLD_ICU = Path.of("target/nu/icu4j.jar");

  /** What this checker of 2020 does not know of HTML and CSS; CI runs the newest one, too. */
  private static final Pattern TOO_NEW =
      Pattern.compile("Attribute .media. not allowed on element .meta.|CSS: .[a-z-]+.: Property .[a-z-]+. doesn't exist");

  @Test
  void realSiteIsValid() throws IOException, InterruptedException {
    assertThat(messages(BakedSite.real())).isEmpty();
  }

  @Test
  void sampleReleasesAreValid() throws IOException, InterruptedException {
    assertThat(messages(BakedSite.sample())).isEmpty();
  }

  private static List<String> messages(BakedSite site) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.eclipse.jetty.util.log.announce=false",
                "-cp",
                OLD_ICU + File.pathSeparator + System.getProperty("java.class.path"),
                SimpleCommandLineValidator.class.getName(),
                "--format",
                "gnu"));
    site.pages().forEach(page -> command.add(site.folder().resolve(page).toString()));
    Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(checker.waitFor()).as("the checker's exit code, as it ran or found something").isBetween(0, 1);
    return output.lines().filter(line -> !TOO_NEW.matcher(line).find()).toList();
  }
}
