package org.bayan.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rooms of the program: what each may know, and where a newcomer begins in it. */
class HouseTest {
  private static final String HOUSE = "org.bayan.";

  /** From the ground up; a room knows only rooms on floors below its own. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("problem", "progress", "archive"),
          Set.of("arabic", "theme", "integrity"),
          Set.of("source", "markdown", "verify", "names"),
          Set.of("messages", "frontmatter", "assets", "publish", "media"),
          Set.of("pages", "render", "authoring"),
          Set.of("content", "search", "formats"),
          Set.of("bake", "importing"),
          Set.of("serve", "contribution"),
          Set.of("jbake"),
          Set.of("maven"));

  /** Where to begin in each room. */
  private static final Map<String, String> ENTRIES =
      Map.ofEntries(
          Map.entry("archive", "Archive"),
          Map.entry("assets", "Assets"),
          Map.entry("authoring", "ContentTemplate"),
          Map.entry("bake", "Bake"),
          Map.entry("content", "ContentReader"),
          Map.entry("contribution", "ReleaseIssue"),
          Map.entry("formats", "Formats"),
          Map.entry("frontmatter", "FrontMatter"),
          Map.entry("importing", "Importer"),
          Map.entry("integrity", "SiteProof"),
          Map.entry("jbake", "BayanOven"),
          Map.entry("markdown", "Markdown"),
          Map.entry("maven", "GenerateMojo"),
          Map.entry("media", "MediaReader"),
          Map.entry("messages", "Wording"),
          Map.entry("names", "Names"),
          Map.entry("pages", "Pages"),
          Map.entry("problem", "Problem"),
          Map.entry("progress", "Progress"),
          Map.entry("publish", "Publisher"),
          Map.entry("render", "Templates"),
          Map.entry("search", "SearchIndex"),
          Map.entry("serve", "Preview"),
          Map.entry("source", "SourceFile"),
          Map.entry("theme", "Theme"),
          Map.entry("verify", "SiteCheck"));

  private static final JavaClasses HOUSE_CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.bayan");

  @Test
  void knowsJBakeInOneRoomAndItsCaller() {
    noClasses()
        .that(resideInAPackage("org.bayan.."))
        .and()
        .resideOutsideOfPackages("org.bayan.jbake..", "org.bayan.maven..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jbake..", "org.bayan.jbake..")
        .check(HOUSE_CLASSES);
  }

  @Test
  void knowsMavenInOneRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.bayan.maven..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..")
        .check(HOUSE_CLASSES);
  }

  @Test
  void keepsTheDomainFreeOfFilesMarkupAndLibraries() {
    classes()
        .that()
        .resideInAPackage("org.bayan.archive..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.bayan.archive..",
                "java.lang..",
                "java.nio.charset..",
                "java.util..",
                "java.time..",
                "java.text..",
                "org.jspecify.."))
        .check(HOUSE_CLASSES);
  }

  @Test
  void hasNoCircles() {
    slices().matching("org.bayan.(**)").should().beFreeOfCycles().check(HOUSE_CLASSES);
  }

  @Test
  void givesEveryRoomAFloor() {
    Set<String> rooms = new TreeSet<>();
    HOUSE_CLASSES.forEach(each -> rooms.add(room(each)));
    assertThat(rooms)
        .as("a new room needs its floor in this test")
        .allMatch(room -> floor(room) >= 0);
  }

  @Test
  void hasNoArrowUpwards() {
    Set<String> upwards = new TreeSet<>();
    for (JavaClass each : HOUSE_CLASSES) {
      for (Dependency arrow : each.getDirectDependenciesFromSelf()) {
        JavaClass target = arrow.getTargetClass();
        if (target.getPackageName().startsWith(HOUSE)
            && !room(target).equals(room(each))
            && floor(room(target)) >= floor(room(each))) {
          upwards.add(each.getName() + " -> " + target.getName());
        }
      }
    }
    assertThat(upwards).as("dependencies on a room of the same floor or a higher one").isEmpty();
  }

  @Test
  void givesEveryRoomOneTypeToBeginWith() {
    ENTRIES.forEach(
        (room, name) -> {
          String type = HOUSE + room + "." + name;
          assertThat(HOUSE_CLASSES.contain(type)).as("%s is there", type).isTrue();
          assertThat(HOUSE_CLASSES.get(type).getModifiers())
              .as("%s may be used", type)
              .contains(JavaModifier.PUBLIC);
        });
  }

  @Test
  void keepsTheImportersRoomsToTheImporter() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.bayan.importing..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.bayan.importing.*..")
        .check(HOUSE_CLASSES);
  }

  private static String room(JavaClass each) {
    return each.getPackageName().substring(HOUSE.length()).split("\\.")[0];
  }

  private static int floor(String room) {
    for (int i = 0; i < FLOORS.size(); i++) {
      if (FLOORS.get(i).contains(room)) {
        return i;
      }
    }
    return -1;
  }
}
