package org.bayan.badinput;

import static org.apache.commons.io.function.Uncheck.apply;
import static org.apache.commons.io.function.Uncheck.get;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a folder holds, hidden files included, to compare it with what it holds later. */
final class Snapshot {
  private Snapshot() {}

  /** Each file's bytes and time of change, by its path. */
  static Map<String, String> of(Path folder) {
    return of(folder, file -> digest(file) + " " + get(() -> Files.getLastModifiedTime(file)));
  }

  /** Each file's bytes, by its path. */
  static Map<String, String> bytes(Path folder) {
    return of(folder, Snapshot::digest);
  }

  private static Map<String, String> of(Path folder, Function<Path, String> file) {
    Map<String, String> result = new TreeMap<>();
    try (Stream<Path> walk = get(() -> Files.walk(folder))) {
      walk.forEach(path -> result.put(folder.relativize(path).toString(), shown(path, file)));
    }
    return result;
  }

  private static String shown(Path path, Function<Path, String> file) {
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return file.apply(path);
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "folder" : "special";
  }

  private static String digest(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(apply(Files::readAllBytes, file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
