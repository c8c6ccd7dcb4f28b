package org.bayan.bake;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of this program from another. */
final class Program {
  private Program() {}

  /** A digest of the program's own files, the versions of its libraries among them, and the JDK's version. */
  static String version() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files(Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()) + " " + Runtime.version();
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException("every JDK has SHA-256 and says where a class lies", e);
    }
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
