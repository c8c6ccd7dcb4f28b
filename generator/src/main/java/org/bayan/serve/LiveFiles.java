package org.bayan.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The script and the style of live pages. */
final class LiveFiles implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (!Live.isOwn(exchange) || !List.of(Live.SCRIPT, Live.STYLE).contains(path)) {
      Answer.send(exchange, 404, "text/plain; charset=utf-8", new byte[0]);
      return;
    }
    try (InputStream file = LiveFiles.class.getResourceAsStream(path.substring(Live.FOLDER.length()))) {
      Answer.send(exchange, 200, Answer.type(path), file.readAllBytes());
    }
  }
}
