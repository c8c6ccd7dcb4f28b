package org.bayan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** nginx as it comes, on 127.0.0.1 and a free port, with a site at its root and under /a/b/. */
final class Nginx implements AutoCloseable {
  private static final String SETTINGS =
      """
      daemon off;
      master_process off;
      pid %1$s/nginx.pid;
      error_log %1$s/error.log;
      events {}
      http {
        types { text/html html; text/css css; text/xml xml; font/woff2 woff2; text/plain txt; }
        access_log off;
        client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s; uwsgi_temp_path %1$s; scgi_temp_path %1$s;
        server {
          listen 127.0.0.1:%2$d;
          root %3$s;
          error_page 404 /404.html;
          location /a/b/ { alias %3$s/; }
        }
      }
      """;

  private final Process process;
  private final int port;

  private Nginx(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * @param work receives nginx's own files
   */
  static Nginx serve(Path site, Path work) throws IOException, InterruptedException {
    Path program = Tool.NGINX.path();
    int port = freePort();
    Path settings =
        Files.writeString(
            Files.createDirectories(work).resolve("nginx.conf"),
            SETTINGS.formatted(work, port, site));
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-c",
                settings.toString(),
                "-e",
                work.resolve("error.log").toString())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("output.log").toFile())
            .start();
    Nginx nginx = new Nginx(process, port);
    nginx.awaitReady(work);
    return nginx;
  }

  /** The server's address, with a slash at its end. */
  String root() {
    return "http://127.0.0.1:" + port + "/";
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private void awaitReady(Path work) throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        Thread.sleep(20);
      }
    }
    close();
    throw new IOException("nginx does not start: " + Files.readString(work.resolve("output.log")));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
