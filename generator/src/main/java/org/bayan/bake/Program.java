package org.bayan.bake;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Tells one build of this program from another. */
final class Program {
  private Program() {}

  /**
   * Two checksums and the size of the program's own files, which hold its libraries or their
   * versions, and the JDK's version.
   */
  static String version() throws IOException {
    CRC32 sum = new CRC32();
    CRC32C other = new CRC32C();
    long size = 0;
    for (Path file : files()) {
      try (FileChannel channel = FileChannel.open(file)) {
        size += channel.size();
        sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        other.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
      }
    }
    return sum.getValue() + " " + other.getValue() + " " + size + " " + Runtime.version();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Java says where a class lies", e);
    }
  }
}
