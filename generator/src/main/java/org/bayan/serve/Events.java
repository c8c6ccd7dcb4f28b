package org.bayan.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells open pages which version is shown, by server-sent events (HTML Standard, 9.2): at once when
 * a page opens its stream, and with each change. A page of another version reloads itself, so that
 * no change is missed between two streams. Safe for many threads.
 */
final class Events implements HttpHandler, AutoCloseable {
  /** A stream more ends the oldest one; its page, if there still is one, opens another. */
  private static final int MOST = 64;

  private static final long BEAT_SECONDS = 10;
  private static final String END = "";

  private final Supplier<String> version;
  private final BlockingDeque<BlockingQueue<String>> pages = new LinkedBlockingDeque<>();

  /**
   * @param version what is shown now
   */
  Events(Supplier<String> version) {
    this.version = version;
  }

  /** Tells every open page that another version is shown. */
  void changed() {
    String now = version.get();
    pages.forEach(page -> page.add(now));
  }

  @Override
  public void close() {
    pages.forEach(page -> page.add(END));
  }

  /** Keeps the connection of a page open until the page goes. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!PreviewPaths.isOwn(exchange)) {
      Responses.send(exchange, 403, "text/plain; charset=utf-8", new byte[0]);
      return;
    }
    BlockingQueue<String> page = new LinkedBlockingQueue<>();
    pages.addLast(page);
    if (pages.size() > MOST) {
      pages.pollFirst().add(END);
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    try (exchange;
        OutputStream out = out(exchange)) {
      String event = version.get();
      while (!END.equals(event)) {
        String text =
            event == null ? ": still here\n\n" : "event: version\ndata: " + event + "\n\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        event = page.poll(BEAT_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(page);
    }
  }

  private static OutputStream out(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }
}
