package org.bayan.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells open pages of what happens, by server-sent events (HTML Standard, 9.2). Safe for many threads. */
final class Events implements HttpHandler, AutoCloseable {
  private static final int MOST = 64;
  private static final long BEAT_SECONDS = 10;
  private static final String END = "end";

  private final Set<BlockingQueue<String>> pages = ConcurrentHashMap.newKeySet();

  /** Sends an event to every open page. */
  void send(String event) {
    pages.forEach(page -> page.add(event));
  }

  @Override
  public void close() {
    send(END);
  }

  /** Keeps the connection of a page open until the page goes. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!PreviewPaths.isOwn(exchange) || pages.size() >= MOST) {
      Responses.send(exchange, 403, "text/plain; charset=utf-8", new byte[0]);
      return;
    }
    BlockingQueue<String> page = new LinkedBlockingQueue<>();
    pages.add(page);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    try (exchange; OutputStream out = out(exchange)) {
      String event = null;
      while (!END.equals(event)) {
        String text = event == null ? ": still here\n\n" : "event: " + event + "\ndata:\n\n";
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
