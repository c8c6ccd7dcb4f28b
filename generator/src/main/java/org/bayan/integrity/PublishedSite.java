package org.bayan.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A site where it is published: in a folder, or at an address of the web. */
public interface PublishedSite {

  /** The bytes of a file; none if it is not there. */
  Optional<byte[]> file(String path) throws IOException;

  /** The paths of all files, where they can be known: no server lists them. */
  Optional<Set<String>> paths() throws IOException;

  /**
   * @param place a folder, or an address that begins with http:// or https://
   * @throws IOException if there is no such folder
   */
  static PublishedSite at(String place) throws IOException {
    if (place.matches("(?i)https?://.*")) {
      return new OnTheWeb(URI.create(place.endsWith("/") ? place : place + "/"));
    }
    Path folder = Path.of(place).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder; give a folder or an address (https://…)");
    }
    return new InFolder(folder);
  }

  /** A folder; links in it are no files. */
  record InFolder(Path folder) implements PublishedSite {
    @Override
    public Optional<byte[]> file(String path) throws IOException {
      Path file = folder.resolve(path).normalize();
      boolean there =
          file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      return there ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public Optional<Set<String>> paths() throws IOException {
      Set<String> paths = new TreeSet<>();
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
            .forEach(file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return Optional.of(paths);
    }
  }

  /** A web server; it is asked for files as they are, not compressed. */
  final class OnTheWeb implements PublishedSite {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST = 256 << 20;

    private final URI root;
    private final HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    OnTheWeb(URI root) {
      this.root = root;
    }

    @Override
    public Optional<byte[]> file(String path) throws IOException {
      URI address = root.resolve(relative(path));
      try {
        HttpResponse<InputStream> response =
            client.send(
                HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
          if (response.statusCode() == 404 || response.statusCode() == 410) {
            return Optional.empty();
          }
          if (response.statusCode() != 200) {
            throw new IOException(address + " answers with status " + response.statusCode());
          }
          byte[] bytes = body.readNBytes(LARGEST);
          if (bytes.length == LARGEST) {
            throw new IOException(address + " has over " + LARGEST + " bytes");
          }
          return Optional.of(bytes);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }

    private static String relative(String path) throws IOException {
      try {
        return new URI(null, null, "/" + path, null).getRawPath().substring(1);
      } catch (URISyntaxException e) {
        throw new IOException(path + " can be no address", e);
      }
    }

    @Override
    public Optional<Set<String>> paths() {
      return Optional.empty();
    }
  }
}
