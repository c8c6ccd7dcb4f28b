package org.bayan.assets;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.problem.ProblemReport;
import org.bayan.source.FileStamp;
import org.bayan.source.Leftovers;
import org.bayan.source.TextFile;

/**
 * The assets of a site under names that hold a hash of their content, so that servers may let
 * browsers keep them forever. A stylesheet that others are imported into becomes one file. Files at
 * the top of the folder ({@code robots.txt}, {@code CNAME}, {@code .nojekyll}) and in {@code
 * .well-known/} keep their names, by which servers and programs ask for them; other hidden files,
 * names that end with {@code ~} and notes ({@code .md}) are not copied. Symbolic links, devices,
 * names that cannot be addresses and pictures of over {@value #MAX_PICTURE} bytes are refused. Only
 * stylesheets are held in memory. Immutable.
 */
public final class Assets {
  private static final int HASH_LENGTH = 10;
  private static final int MAX_PICTURE = 1_000_000;
  private static final String SHEET = ".css";
  private static final String SITE = "css/site.css";
  private static final String TOKENS = "css/tokens.css";
  private static final int BUFFER = 64 * 1024;
  private static final String WELL_KNOWN = ".well-known/"; // RFC 8615
  private static final String NO_JEKYLL = ".nojekyll"; // GitHub Pages
  private static final Pattern NAME =
      Pattern.compile(
          "(\\.well-known/)?[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern PICTURE = Pattern.compile(".*\\.(?i:png|jpe?g|gif|webp|avif|svg)");

  private final SortedMap<String, Asset> byPath;
  private final Look look;
  private final Instant read;

  private Assets(SortedMap<String, Asset> byPath, Look look, Instant read) {
    this.byPath = Collections.unmodifiableSortedMap(byPath);
    this.look = look;
    this.read = read;
  }

  /** What is known before anything was read. */
  public static Assets none() {
    return new Assets(new TreeMap<>(), null, Instant.MIN);
  }

  /**
   * Reads a folder; a folder that does not exist holds no assets.
   *
   * @param settings what the archive's look has of its own
   * @param theme the theme's assets by path; one of the folder takes the place of one of the same
   *     path
   * @param earlier what an earlier reading found: files that have not changed since are not read
   *     again
   */
  public static Assets read(
      Path folder,
      Map<String, byte[]> theme,
      LookSettings settings,
      Assets earlier,
      ProblemReport report)
      throws IOException {
    Instant now = Instant.now();
    SortedMap<String, Asset> byPath = new TreeMap<>();
    SortedMap<String, String> sheets = new TreeMap<>();
    theme.forEach(
        (path, bytes) -> {
          if (path.endsWith(SHEET)) {
            sheets.put(path, new String(bytes, StandardCharsets.UTF_8));
          } else {
            byPath.put(
                path, new Asset(path, address(path, sha256().digest(bytes)), null, bytes, null));
          }
        });
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        FileStamp stamp = FileStamp.of(file);
        if (!isSound(stamp, path, report)) {
          continue;
        } else if (path.endsWith(SHEET)) {
          sheets.put(path, TextFile.read(file, "assets/" + path, report).orElse(""));
        } else {
          Asset known = earlier.unchanged(path, stamp);
          byPath.put(
              path,
              known == null
                  ? new Asset(path, address(path, digest(file)), file, null, stamp)
                  : known);
        }
      }
    }
    Look look =
        new LookReader(settings, new Assets(byPath, null, now), report)
            .read(sheets.getOrDefault(TOKENS, ""));
    byPath
        .keySet()
        .removeAll(List.of(settings.wordmark(), settings.icon())); // they stand in the pages
    Stylesheets stylesheets = new Stylesheets(sheets, addresses(byPath), report);
    for (String path : stylesheets.entries()) {
      String text = stylesheets.bundle(path) + (path.equals(SITE) ? colours(settings, look) : "");
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byPath.put(path, new Asset(path, address(path, sha256().digest(bytes)), null, bytes, null));
    }
    return new Assets(byPath, look, now);
  }

  /**
   * The archive's own second ink and what follows from it; outside all layers it wins over the
   * theme's.
   */
  private static String colours(LookSettings settings, Look look) {
    String light = settings.accent().isEmpty() ? "" : ":root { " + look.light().tokens() + " }\n";
    String dark =
        settings.accentDark().isEmpty()
            ? ""
            : "@media (prefers-color-scheme: dark) { :root { " + look.dark().tokens() + " } }\n";
    return light + dark;
  }

  /** What templates need of the archive's look besides the stylesheet. */
  public Look look() {
    return look;
  }

  private Asset unchanged(String path, FileStamp stamp) {
    Asset asset = byPath.get(path);
    return asset != null && stamp.equals(asset.stamp()) && stamp.isSettledBefore(read)
        ? asset
        : null;
  }

  private static boolean isSound(FileStamp stamp, String path, ProblemReport report) {
    String shown =
        "assets/"
            + CONTROL
                .matcher(path)
                .replaceAll(
                    found -> String.format(Locale.ROOT, "[U+%04X]", (int) found.group().charAt(0)));
    if (stamp.type() != FileStamp.Type.FILE) {
      report.error(shown, 0, 0, "not a regular file", "put the file itself here, or remove it");
    } else if (!(path.equals(NO_JEKYLL) || NAME.matcher(path).matches())) {
      report.error(
          shown,
          0,
          0,
          "the name cannot be an address",
          "name it in Latin letters, digits, hyphens and dots");
    } else if (PICTURE.matcher(path).matches() && stamp.size() > MAX_PICTURE) {
      report.error(
          shown,
          0,
          0,
          "the picture has " + stamp.size() + " bytes",
          "keep it under " + MAX_PICTURE);
    } else {
      return true;
    }
    return false;
  }

  /** The assets, by their path in the folder. */
  public List<Asset> all() {
    return List.copyOf(byPath.values());
  }

  /** The address of each asset, by its path in the folder. */
  public Map<String, String> addresses() {
    return addresses(byPath);
  }

  private static SortedMap<String, String> addresses(SortedMap<String, Asset> byPath) {
    SortedMap<String, String> addresses = new TreeMap<>();
    byPath.forEach((path, asset) -> addresses.put(path, asset.address()));
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

  private static boolean isPublic(Path path) {
    String name = path.toString().replace(File.separatorChar, '/');
    Path visible = name.startsWith(WELL_KNOWN) ? path.subpath(1, path.getNameCount()) : path;
    for (Path part : name.equals(NO_JEKYLL) ? List.<Path>of() : visible) {
      if (Leftovers.is(part.toString())) {
        return false;
      }
    }
    return !path.toString().endsWith(".md");
  }

  /** The address of an asset: with a hash in its name, but for those that are asked for by name. */
  private static String address(String path, byte[] digest) {
    if (path.indexOf('/') < 0 || path.startsWith(WELL_KNOWN)) {
      return path;
    }
    String hash = HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/')
        ? path + "." + hash
        : path.substring(0, dot) + "." + hash + path.substring(dot);
  }

  private static byte[] digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
