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
    if (!PreviewPaths.isOwn(exchange)
        || !List.of(PreviewPaths.SCRIPT, PreviewPaths.STYLE).contains(path)) {
      Responses.send(exchange, 404, "text/plain; charset=utf-8", new byte[0]);
      return;
    }
    try (InputStream file =
        LiveFiles.class.getResourceAsStream(path.substring(PreviewPaths.FOLDER.length()))) {
      Responses.send(exchange, 200, Responses.type(path), file.readAllBytes());
    }
  }
}
