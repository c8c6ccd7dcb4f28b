package org.bayan.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bayan.archive.SiteAddresses;
import org.bayan.bake.LiveSite;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemsException;

/** Shows the site's files. Only what the site has can be asked for; no path reaches the disk. */
final class PageHandler implements HttpHandler {
  private static final Pattern HASHED = Pattern.compile(".+\\.[0-9a-f]{10}\\.[a-z0-9]+");

  private final Supplier<State> state;

  PageHandler(Supplier<State> state) {
    this.state = state;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!PreviewPaths.isOwn(exchange)) {
      Responses.send(
          exchange,
          403,
          "text/plain; charset=utf-8",
          "open the preview as http://localhost\n".getBytes(StandardCharsets.UTF_8));
    } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      Responses.send(exchange, 405, "text/plain; charset=utf-8", new byte[0]);
    } else {
      show(exchange, path(exchange), state.get());
    }
  }

  private static String path(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath().replaceFirst("^/+", "");
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static void show(HttpExchange exchange, String path, State state) throws IOException {
    LiveSite site = state.site();
    if (site == null) {
      page(exchange, 500, LivePage.of(state));
      return;
    }
    try {
      Optional<byte[]> file = site.file(path);
      if (file.isEmpty()) {
        missing(exchange, path, site, state);
      } else if (path.endsWith(".html")) {
        page(exchange, 200, LivePage.with(state, text(file.get())));
      } else if (HASHED.matcher(path).matches()) {
        Responses.sendNamed(exchange, Responses.type(path), file.get());
      } else {
        Responses.send(exchange, 200, Responses.type(path), file.get());
      }
    } catch (ProblemsException e) {
      List<Problem> problems = state.errors().isEmpty() ? e.problems() : state.problems();
      page(exchange, 500, LivePage.of(new State(state.version(), site, problems)));
    }
  }

  /**
   * A folder's address without its slash leads to the folder, as on servers; a page that is wrong
   * says so.
   */
  private static void missing(HttpExchange exchange, String path, LiveSite site, State state)
      throws IOException {
    if (site.file(path + "/index.html").isPresent()) {
      exchange.getResponseHeaders().set("Location", "/" + path + "/");
      Responses.send(exchange, 302, "text/plain; charset=utf-8", new byte[0]);
    } else if (state.isWrong(path)) {
      page(exchange, 500, LivePage.of(state));
    } else {
      Optional<byte[]> own = site.file(SiteAddresses.NOT_FOUND);
      page(
          exchange,
          404,
          own.isPresent() ? LivePage.with(state, text(own.get())) : LivePage.of(state));
    }
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static void page(HttpExchange exchange, int status, String html) throws IOException {
    Responses.send(
        exchange, status, Responses.type(".html"), html.getBytes(StandardCharsets.UTF_8));
  }
}
