package org.bayan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;

/** Libraries have a licence that is shipped, and no fault that is known to this repository. */
class DependenciesTest {
  private static final Path LICENCES = Path.of("src/main/resources/META-INF/licenses");
  private static final Path FAULTS = Path.of("src/test/resources/dependencies/known-faults.txt");
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| .+ \\| \\[([^\\]]+)].*");
  private static final Pattern SCOPE = Pattern.compile("<scope>(test|provided)</scope>");

  /** The versions on the class path, which are those that the plugin runs with. */
  private static Map<String, String> libraries() {
    Map<String, String> versions = new TreeMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Matcher jar = JAR.matcher(Path.of(entry).getFileName().toString());
      if (jar.matches()) {
        versions.put(jar.group(1), jar.group(2));
      }
    }
    return versions;
  }

  /** The libraries that the plugin runs with, and the files with their licences. */
  private static Map<String, String> listed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(LICENCES.resolve("README.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        listed.put(row.group(1), row.group(2));
      }
    }
    return listed;
  }

  @Test
  void noLibraryHasAKnownFault() throws IOException {
    Map<String, String> libraries = libraries();
    libraries.keySet().retainAll(listed().keySet()); // Maven's own are those of each machine
    assertThat(libraries).as("the class path").containsKeys("icu4j", "jsoup", "commons-lang3");
    List<String> faulty =
        Files.readAllLines(FAULTS).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\\s+", 3))
            .filter(fault -> libraries.containsKey(fault[0]))
            .filter(
                fault ->
                    new ComparableVersion(libraries.get(fault[0]))
                            .compareTo(new ComparableVersion(fault[1]))
                        < 0)
            .map(fault -> fault[0] + " " + libraries.get(fault[0]) + ": " + fault[2])
            .toList();

    assertThat(faulty).isEmpty();
  }

  @Test
  void everyLibraryOfThePluginIsListedWithTheTextOfItsLicence() throws IOException {
    Map<String, String> listed = listed();
    TreeSet<String> named = new TreeSet<>();
    Pattern dependency =
        Pattern.compile(
            "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)<.*?</dependency>",
            Pattern.DOTALL);
    String pom = Files.readString(Path.of("pom.xml"));
    dependency
        .matcher(pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>")))
        .results()
        .filter(found -> !SCOPE.matcher(found.group()).find())
        .forEach(found -> named.add(found.group(1)));

    assertThat(named).hasSizeGreaterThan(15);
    assertThat(listed.keySet()).containsAll(named);
    assertThat(libraries().keySet())
        .as("what is listed is there")
        .containsAll(listed.keySet().stream().filter(name -> !name.startsWith("native-")).toList());
    for (String text : listed.values()) {
      assertThat(LICENCES.resolve(text)).isNotEmptyFile();
    }
  }

  @Test
  void noReleaseCandidateIsUsedWhereThereIsARelease() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher properties =
        Pattern.compile("<([a-z0-9.-]+)\\.version>([^<]*(?i:alpha|beta|rc|snapshot|-m\\d)[^<]*)<")
            .matcher(pom.substring(pom.indexOf("<properties>"), pom.indexOf("</properties>")));

    assertThat(properties.results().map(found -> found.group(1)))
        .containsExactly("jbake-maven-plugin"); // there is no release of this line
  }
}
