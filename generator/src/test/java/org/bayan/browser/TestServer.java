package org.bayan.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder on 127.0.0.1, on a free port, as plain web servers do: no charset, no
 * compression, {@code 404.html} for what is not there. It remembers what it was asked for.
 */
final class TestServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html",
          "css",
          "text/css",
          "xml",
          "text/xml",
          "woff2",
          "font/woff2",
          "txt",
          "text/plain",
          "svg",
          "image/svg+xml");

  private final Path folder;
  private final String prefix;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final List<Hit> hits = new CopyOnWriteArrayList<>();
  private volatile Duration fontDelay = Duration.ZERO;

  /**
   * An answered request.
   *
   * @param bytes the size of the answer's body
   */
  record Hit(String path, int status, long bytes) {}

  /**
   * @param prefix the site's place on the server: / or /a/b/
   */
  TestServer(Path folder, String prefix) {
    this.folder = folder;
    this.prefix = prefix;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of the site's root, with a slash at its end. */
  String root() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
  }

  void delayFonts(Duration delay) {
    fontDelay = delay;
  }

  /** What was asked for since the last call. */
  List<Hit> takeHits() {
    List<Hit> taken = List.copyOf(hits);
    hits.clear();
    return taken;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = file(path);
      int status = Files.isRegularFile(file) ? 200 : 404;
      Path sent = status == 200 ? file : folder.resolve("404.html");
      String name = sent.getFileName().toString();
      pause(name);
      byte[] body = Files.readAllBytes(sent);
      hits.add(new Hit(path, status, body.length));
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              TYPES.getOrDefault(
                  name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Path file(String path) {
    if (!path.startsWith(prefix)) {
      return folder.resolve("none");
    }
    Path file = folder.resolve(path.substring(prefix.length())).normalize();
    return file.startsWith(folder) && Files.isDirectory(file) && path.endsWith("/")
        ? file.resolve("index.html")
        : file;
  }

  private void pause(String name) {
    if (name.endsWith(".woff2")) {
      try {
        Thread.sleep(fontDelay.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
