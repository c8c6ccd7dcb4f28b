package org.bayan.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a template, or one that it imports or includes, has changed. Safe for use by many
 * threads.
 */
final class TemplateVersions {
  private static final Pattern TAKEN_IN = Pattern.compile("<#(?:import|include)\\s+\"([^\"]+)\"");

  private final Path folder;
  private final Map<String, String> versions = new ConcurrentHashMap<>();

  /**
   * @param folder holds the templates
   */
  TemplateVersions(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The sources of a template and of all that it takes in, one after the other. */
  String of(String name) {
    return versions.computeIfAbsent(
        name,
        key -> {
          StringBuilder sources = new StringBuilder();
          collect(folder.resolve(key).normalize(), new TreeSet<>(), sources);
          return sources.toString();
        });
  }

  private void collect(Path file, Set<Path> seen, StringBuilder sources) {
    if (!seen.add(file) || !Files.isRegularFile(file)) {
      return;
    }
    String source;
    try {
      source = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return; // rendering it says why
    }
    sources.append(folder.relativize(file)).append('\0').append(source).append('\0');
    Matcher matcher = TAKEN_IN.matcher(source);
    while (matcher.find()) {
      String name = matcher.group(1);
      Path taken = name.startsWith("/") ? folder.resolve(name.substring(1)) : file.resolveSibling(name);
      collect(taken.normalize(), seen, sources);
    }
  }
}
