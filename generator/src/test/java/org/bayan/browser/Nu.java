package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.SimpleCommandLineValidator;

/** What the Nu HTML checker says of pages. It runs in a process of its own, as it ends its JVM. */
final class Nu {
  /** Of a file, 'self' is the folder it lies in; the browser tests check the policy. */
  private static final String POLICY =
      ".*violates Content Security Policy \\(meta tag\\): (external (stylesheet|script)|image) .*";

  private Nu() {}

  static List<String> messages(BakedSite site, List<String> pages)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.eclipse.jetty.util.log.announce=false",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                SimpleCommandLineValidator.class.getName(),
                "--format",
                "gnu",
                "--filterpattern",
                POLICY));
    pages.forEach(page -> command.add(site.folder().resolve(page).toString()));
    Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(checker.waitFor())
        .as("the checker's exit code, as it ran or found something")
        .isBetween(0, 1);
    return output.lines().toList();
  }
}
