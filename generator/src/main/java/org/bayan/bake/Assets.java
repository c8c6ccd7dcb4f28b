package org.bayan.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.problem.ProblemReport;

/**
 * The assets of a site under names that hold a hash of their content, so that servers may let
 * browsers keep them forever. A stylesheet that others are imported into becomes one file. Files at
 * the top of the folder ({@code robots.txt}) keep their names; hidden files, names that end with
 * {@code ~} and notes ({@code .md}) are not copied. Symbolic links, devices, names that cannot be
 * addresses and pictures of over {@value #MAX_PICTURE} bytes are refused.
 */
final class Assets {
  private static final int HASH_LENGTH = 10;
  private static final int MAX_PICTURE = 1_000_000;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern PICTURE = Pattern.compile(".*\\.(?i:png|jpe?g|gif|webp|avif|svg)");

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, String> addresses = new TreeMap<>();

  private Assets() {}

  /** Reads a folder; a folder that does not exist holds no assets. */
  static Assets read(Path folder, ProblemReport report) throws IOException {
    Assets assets = new Assets();
    if (!Files.isDirectory(folder)) {
      return assets;
    }
    SortedMap<String, byte[]> sources = new TreeMap<>();
    for (Path file : files(folder)) {
      if (isSound(file, relative(folder, file), report)) {
        sources.put(relative(folder, file), Files.readAllBytes(file));
      }
    }
    sources.forEach((path, bytes) -> assets.add(path, bytes, !path.endsWith(".css")));
    Stylesheets stylesheets = new Stylesheets(sources, assets.addresses, report);
    for (String path : stylesheets.entries()) {
      assets.add(path, stylesheets.bundle(path).getBytes(StandardCharsets.UTF_8), true);
    }
    return assets;
  }

  private static boolean isSound(Path file, String path, ProblemReport report) throws IOException {
    String shown = "assets/" + CONTROL.matcher(path).replaceAll(found -> String.format(Locale.ROOT, "[U+%04X]", (int) found.group().charAt(0)));
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      report.error(shown, 0, 0, "not a regular file", "put the file itself here, or remove it");
    } else if (!NAME.matcher(path).matches()) {
      report.error(shown, 0, 0, "the name cannot be an address", "name it in Latin letters, digits, hyphens and dots");
    } else if (PICTURE.matcher(path).matches() && Files.size(file) > MAX_PICTURE) {
      report.error(shown, 0, 0, "the picture has " + Files.size(file) + " bytes", "keep it under " + MAX_PICTURE);
    } else {
      return true;
    }
    return false;
  }

  private void add(String path, byte[] bytes, boolean wanted) {
    if (wanted) {
      String address = path.indexOf('/') < 0 ? path : hashed(path, bytes);
      files.put(address, bytes);
      addresses.put(path, address);
    }
  }

  /** The files to write, by their address from the site's root. */
  Map<String, byte[]> files() {
    return files;
  }

  /** The address of each asset, by its path in the folder. */
  Map<String, String> addresses() {
    return addresses;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> isPublic(folder.relativize(file)))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static boolean isPublic(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return !path.toString().endsWith("~") && !path.toString().endsWith(".md");
  }

  private static String hashed(String path, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      String hash = HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
      int dot = path.lastIndexOf('.');
      return dot < path.lastIndexOf('/')
          ? path + "." + hash
          : path.substring(0, dot) + "." + hash + path.substring(dot);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
