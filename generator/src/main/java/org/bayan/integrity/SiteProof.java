package org.bayan.integrity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bayan.progress.Parallel;

/** Compares a published site with checksums. Begin with {@link #differences}. */
public final class SiteProof {
  /** What is not of the site: the list of its files, its checksums, and signatures of these. */
  public static final Set<String> BESIDE =
      Set.of(".bayan-files", Checksums.FILE, Checksums.FILE + ".sig", Checksums.FILE + ".minisig");

  private SiteProof() {}

  /** One file that is not as it should be. */
  public record Difference(String path, String what) implements Comparable<Difference> {
    @Override
    public int compareTo(Difference other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return path + ": " + what;
    }
  }

  /**
   * The checksums that a site publishes of itself.
   *
   * @throws IOException if it has none
   */
  public static Checksums ownChecksums(PublishedSite site) throws IOException {
    byte[] file =
        site.file(Checksums.FILE)
            .orElseThrow(
                () ->
                    new IOException(
                        "the site has no "
                            + Checksums.FILE
                            + "; bake it with render.checksums=true, or give the checksums with -Dbayan.sums=FILE"));
    return Checksums.parse(new String(file, StandardCharsets.UTF_8));
  }

  /**
   * Every file that is missing, differs, or is too much, sorted by path.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<Difference> differences(Checksums expected, PublishedSite site)
      throws IOException {
    Set<Difference> found = new ConcurrentSkipListSet<>();
    Parallel.forEach(
        expected.byPath().entrySet(), file -> difference(file, site).ifPresent(found::add));
    site.paths().orElse(Set.of()).stream()
        .filter(path -> !expected.byPath().containsKey(path) && !BESIDE.contains(path))
        .forEach(path -> found.add(new Difference(path, "is no file of the site")));
    return List.copyOf(found);
  }

  private static Optional<Difference> difference(Map.Entry<String, String> file, PublishedSite site)
      throws IOException {
    Optional<byte[]> bytes = site.file(file.getKey());
    if (bytes.isEmpty()) {
      return Optional.of(new Difference(file.getKey(), "is missing"));
    }
    return Checksums.of(bytes.get()).equals(file.getValue())
        ? Optional.empty()
        : Optional.of(new Difference(file.getKey(), "has other bytes"));
  }
}
