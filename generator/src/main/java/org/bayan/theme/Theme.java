package org.bayan.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of the theme that comes with the plugin, in memory. An archive replaces one by a file
 * of the same path among its own. Begin with {@link #ofPlugin}. Immutable.
 */
public final class Theme {
  private static final String FOLDER = "theme/";
  private static final String TEMPLATES = "templates/";
  private static final String ASSETS = "assets/";

  private final SortedMap<String, byte[]> files;

  private Theme(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * The theme in the plugin's jar, or beside its classes.
   *
   * @throws UncheckedIOException if the jar cannot be read
   */
  public static Theme ofPlugin() {
    try {
      Path program =
          Path.of(Theme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Theme(
          Files.isDirectory(program) ? inFolder(program.resolve(FOLDER)) : inJar(program));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Java says where a class lies", e);
    }
  }

  private static SortedMap<String, byte[]> inFolder(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> inJar(Path jar) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (JarFile entries = new JarFile(jar.toFile())) {
      for (JarEntry entry : entries.stream().filter(each -> isFile(each)).toList()) {
        try (InputStream in = entries.getInputStream(entry)) {
          files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
        }
      }
    }
    return files;
  }

  private static boolean isFile(JarEntry entry) {
    return entry.getName().startsWith(FOLDER) && !entry.isDirectory();
  }

  /** The bytes of every file, by its path: {@code templates/…} or {@code assets/…}. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  /**
   * The text of a template, of a component, or of {@code strings.properties}, by its path in the
   * templates' folder.
   */
  public Optional<String> template(String path) {
    return Optional.ofNullable(files.get(TEMPLATES + path))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The bytes of each asset, by its path in the assets' folder. */
  public SortedMap<String, byte[]> assets() {
    SortedMap<String, byte[]> assets = new TreeMap<>();
    files
        .tailMap(ASSETS)
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(ASSETS)) {
                assets.put(path.substring(ASSETS.length()), bytes);
              }
            });
    return assets;
  }
}
