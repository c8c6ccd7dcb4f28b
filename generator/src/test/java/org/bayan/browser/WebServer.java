package org.bayan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Web servers as people run them, each with its file of {@code hosting/}. */
enum WebServer {
  NGINX(Tool.NGINX, "nginx.conf") {
    @Override
    String settings(String shipped, int port, Path root, String place, Path work) {
      String site =
          shipped
              .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
              .replace("root /srv/bayan;", "root " + root + ";")
              .replace("404 /404.html;", "404 " + place + "404.html;");
      return """
          daemon off; master_process off; pid %1$s/nginx.pid; error_log %1$s/error.log;
          worker_rlimit_nofile 4096;
          events { worker_connections 2048; }
          http {
            access_log off; sendfile on; tcp_nopush on; keepalive_timeout 65; types_hash_max_size 2048;
            client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s; uwsgi_temp_path %1$s; scgi_temp_path %1$s;
            %2$s
          }
          """
          .formatted(work, site);
    }

    @Override
    List<String> command(Path program, Path settings, int port, Path root) {
      return List.of(
          program.toString(),
          "-c",
          settings.toString(),
          "-e",
          settings.resolveSibling("error.log").toString());
    }
  },
  APACHE(Tool.APACHE, "apache.conf") {
    @Override
    String settings(String shipped, int port, Path root, String place, Path work) {
      String site =
          shipped
              .replace("*:80", "127.0.0.1:" + port)
              .replace("/srv/bayan", root.toString())
              .replace("404 /404.html", "404 " + place + "404.html");
      String modules =
          Stream.of(
                  "mpm_event",
                  "authz_core",
                  "dir",
                  "mime",
                  "headers",
                  "deflate",
                  "rewrite",
                  "filter",
                  "setenvif")
              .map(
                  name ->
                      "LoadModule "
                          + name
                          + "_module /usr/lib/apache2/modules/mod_"
                          + name
                          + ".so\n")
              .reduce("", String::concat);
      return """
          ServerRoot %1$s
          ServerName 127.0.0.1
          PidFile %1$s/apache.pid
          ErrorLog %1$s/error.log
          DefaultRuntimeDir %1$s
          Listen 127.0.0.1:%2$d
          %3$s
          TypesConfig /etc/mime.types
          <Directory "/">
            Require all denied
          </Directory>
          %4$s
          """
          .formatted(work, port, modules, site);
    }

    @Override
    List<String> command(Path program, Path settings, int port, Path root) {
      return List.of(program.toString(), "-X", "-f", settings.toString());
    }
  },
  LIGHTTPD(Tool.LIGHTTPD, "lighttpd.conf") {
    @Override
    String settings(String shipped, int port, Path root, String place, Path work) {
      return shipped
          .replace("server.port = 80 ", "server.bind = \"127.0.0.1\"\nserver.port = " + port + " ")
          .replace("\"/srv/bayan/\"", "\"" + root + place + "\"")
          .replace("\"/srv/bayan\"", "\"" + root + "\"");
    }

    @Override
    List<String> command(Path program, Path settings, int port, Path root) {
      return List.of(program.toString(), "-D", "-f", settings.toString());
    }
  },
  CADDY(Tool.CADDY, "Caddyfile") {
    @Override
    String settings(String shipped, int port, Path root, String place, Path work) {
      return "{\n\tadmin off\n\tauto_https off\n\tstorage file_system "
          + work
          + "\n}\n"
          + shipped
              .replace(":80 {", "http://127.0.0.1:" + port + " {")
              .replace("/srv/bayan", root.toString())
              .replace("@missing /404.html", "@missing " + place + "404.html");
    }

    @Override
    List<String> command(Path program, Path settings, int port, Path root) {
      return List.of(
          program.toString(), "run", "--adapter", "caddyfile", "--config", settings.toString());
    }
  },
  /** As docs/hosting.md starts it: no settings at all. */
  PYTHON(Tool.PYTHON, null) {
    @Override
    String settings(String shipped, int port, Path root, String place, Path work) {
      return "";
    }

    @Override
    List<String> command(Path program, Path settings, int port, Path root) {
      return List.of(
          program.toString(),
          "-m",
          "http.server",
          "--bind",
          "127.0.0.1",
          "--directory",
          root.toString(),
          Integer.toString(port));
    }
  };

  private static final Path HOSTING = Path.of("../hosting").toAbsolutePath().normalize();

  private final Tool tool;
  private final String file;

  WebServer(Tool tool, String file) {
    this.tool = tool;
    this.file = file;
  }

  /** The program that must be on the machine. */
  Tool tool() {
    return tool;
  }

  /** Whether it runs with a file of {@code hosting/}. */
  boolean isConfigured() {
    return file != null;
  }

  /** Whether it takes the .gz beside a file. */
  boolean sendsGzipCopies() {
    return this == NGINX || sendsBrotliCopies();
  }

  /** Whether it takes the .br beside a file. */
  boolean sendsBrotliCopies() {
    return this == APACHE || this == CADDY;
  }

  /** What the shipped file becomes with a port and folders in their places. */
  abstract String settings(String shipped, int port, Path root, String place, Path work);

  abstract List<String> command(Path program, Path settings, int port, Path root);

  /** A server that runs. */
  record Running(Process process, String root) implements AutoCloseable {
    @Override
    public void close() {
      process.destroy();
      process.onExit().join();
    }
  }

  /**
   * Serves a site on 127.0.0.1 and a free port until it is closed.
   *
   * @param place the site's place on the server: / or /a/b/
   * @param work receives the server's own files
   */
  Running serve(Path site, String place, Path work) throws IOException, InterruptedException {
    FileUtils.deleteDirectory(work.toFile());
    Files.createDirectories(work);
    Path root = place.equals("/") ? site : work.resolve("root");
    if (!place.equals("/")) {
      Path link = Path.of(root + place.substring(0, place.length() - 1));
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, site);
    }
    int port = freePort();
    String shipped = file == null ? "" : Files.readString(HOSTING.resolve(file));
    Path settings =
        Files.writeString(work.resolve("settings"), settings(shipped, port, root, place, work));
    ProcessBuilder builder =
        new ProcessBuilder(command(tool.path(), settings, port, root))
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("output.log").toFile());
    builder.environment().put("HOME", work.toString());
    Running server = new Running(builder.start(), "http://127.0.0.1:" + port + place);
    awaitReady(server, port, work);
    return server;
  }

  private void awaitReady(Running server, int port, Path work)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < end && server.process().isAlive()) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        Thread.sleep(20);
      }
    }
    server.close();
    throw new IOException(
        tool + " does not start: " + Files.readString(work.resolve("output.log")));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
