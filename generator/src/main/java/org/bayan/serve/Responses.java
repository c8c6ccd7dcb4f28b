package org.bayan.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/** Answers requests with whole files. */
final class Responses {
  private Responses() {}

  /** Sends a file that no browser may keep. */
  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    send(exchange, status, type, "no-store", body);
  }

  /** Sends a file whose name changes with its content, so that browsers may keep it. */
  static void sendNamed(HttpExchange exchange, String type, byte[] body) throws IOException {
    send(exchange, 200, type, "private, max-age=3600, immutable", body);
  }

  private static void send(
      HttpExchange exchange, int status, String type, String keeping, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", keeping);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
    exchange.close();
  }

  /** The media type of a file, by the end of its name. */
  static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "xml" -> "application/xml; charset=utf-8";
      case "json" -> "application/json";
      case "txt" -> "text/plain; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "ico" -> "image/x-icon";
      case "woff2" -> "font/woff2";
      default -> "application/octet-stream";
    };
  }
}
