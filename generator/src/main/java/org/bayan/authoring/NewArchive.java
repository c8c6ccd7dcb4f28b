package org.bayan.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.frontmatter.Forms;
import org.bayan.frontmatter.Schemas;
import org.bayan.source.ProjectFolder;

/**
 * The files with which an archive begins: settings, an example of a release and of a meeting, pages
 * that speak of this archive, and what editors and GitHub need. The look is the plugin's.
 * Immutable.
 */
public final class NewArchive {
  private static final String FOLDER = "archive/";

  private final Map<String, String> files;

  private NewArchive(Map<String, String> files) {
    this.files = files;
  }

  /**
   * An archive's first files.
   *
   * @param name the archive's name, on one line
   * @param version the plugin's version
   * @param today the day of its examples
   */
  public static NewArchive of(String name, String version, LocalDate today) {
    String release = "content/releases/" + today.getYear() + "/" + today + "-example.md";
    Map<String, String> sources = new TreeMap<>();
    for (String same :
        List.of(
            "pom.xml",
            "jbake.properties",
            "README.md",
            "lexicon.yaml",
            "content/pages/about.md",
            "content/pages/cite.md",
            "content/pages/contribute.md")) {
      sources.put(same, same);
    }
    sources.put(release, "content/releases/example.md");
    sources.put("content/meetings/" + today + "-example.md", "content/meetings/example.md");
    sources.put(".github/workflows/site.yml", "workflow.yml");
    sources.put(".gitignore", "gitignore");
    sources.put(".vscode/extensions.json", "extensions.json");
    sources.put(".vscode/settings.json", "settings.json");
    Map<String, String> files = new TreeMap<>(Schemas.byPath(Forms.wellKnown()));
    sources.forEach(
        (path, source) ->
            files.put(
                path,
                text(source)
                    .replace("@version@", version)
                    .replace("@date@", today.toString())
                    .replace("@name@", name)));
    return new NewArchive(files);
  }

  private static String text(String source) {
    try (InputStream in = NewArchive.class.getResourceAsStream(FOLDER + source)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the plugin has its own files", e);
    }
  }

  /**
   * Writes them.
   *
   * @return their paths, from the folder
   * @throws FileAlreadyExistsException if one of them is there already; nothing is written then
   */
  public List<String> write(Path folder) throws IOException {
    List<String> there =
        files.keySet().stream()
            .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
            .toList();
    if (!there.isEmpty()) {
      throw new FileAlreadyExistsException(
          folder.resolve(there.get(0)).toString(),
          null,
          "is there already: " + String.join(", ", there));
    }
    ProjectFolder project = new ProjectFolder(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      project.create(folder.resolve(file.getKey()), file.getValue());
    }
    return List.copyOf(files.keySet());
  }
}
