package org.bayan.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a site on the loopback interface alone, watches its sources, and tells browsers to reload.
 * Runs until it is closed.
 */
public final class Preview implements AutoCloseable {
  /**
   * How many seconds a client may take to ask, and to read what it gets, before the JDK's server
   * hangs up: a slow one holds a thread. A page whose stream ends opens another.
   */
  private static final Map<String, String> TIMES =
      Map.of("sun.net.httpserver.maxReqTime", "10", "sun.net.httpserver.maxRspTime", "120");

  private final HttpServer server;
  private final ExecutorService threads;
  private final Watch watch;
  private final Rebuilder rebuilder;

  private Preview(HttpServer server, ExecutorService threads, Watch watch, Rebuilder rebuilder) {
    this.server = server;
    this.threads = threads;
    this.watch = watch;
    this.rebuilder = rebuilder;
  }

  /**
   * Makes the site, and begins to serve and to watch.
   *
   * @param sources the folders and files that the site is made from
   * @param port the port of the loopback interface; 0 for any that is free
   * @param builder makes the site
   * @param listener hears what becomes of each change
   * @throws IOException if the port is not free, or a folder cannot be watched
   */
  public static Preview start(List<Path> sources, int port, SiteBuilder builder, Listener listener)
      throws IOException {
    TIMES.forEach((name, seconds) -> System.getProperties().putIfAbsent(name, seconds));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    ExecutorService threads = Executors.newCachedThreadPool(Preview::daemon);
    Rebuilder rebuilder = new Rebuilder(builder, listener);
    rebuilder.rebuild();
    Watch watch = Watch.of(sources, rebuilder::changed);
    server.createContext("/", new PageHandler(rebuilder::state));
    server.createContext(PreviewPaths.EVENTS, rebuilder.events());
    server.createContext(PreviewPaths.FOLDER, new LiveFiles());
    server.setExecutor(threads);
    threads.execute(rebuilder);
    server.start();
    return new Preview(server, threads, watch, rebuilder);
  }

  /** The address of the site's home page. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Stops serving and watching. */
  @Override
  public void close() throws IOException {
    watch.close();
    rebuilder.close();
    rebuilder.events().close();
    server.stop(0);
    threads.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
