package org.bayan.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.bayan.problem.ProblemReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads an archive's look from its settings and assets; reports what cannot be shown. */
final class LookReader {
  private static final String SETTINGS = "jbake.properties";
  private static final String DARK = "prefers-color-scheme: dark";
  private static final Palette LIGHT_PAPER = new Palette("#fdfcfb", "#1d1b1a", "#8c1c2e");
  private static final Palette DARK_PAPER = new Palette("#171514", "#ece8e2", "#f0a3a0");
  private static final Set<String> DRAWN =
      Set.of(
          "svg",
          "g",
          "path",
          "circle",
          "ellipse",
          "rect",
          "line",
          "polyline",
          "polygon",
          "title",
          "desc",
          "defs",
          "lineargradient",
          "radialgradient",
          "stop",
          "clippath",
          "mask",
          "use",
          "symbol");

  private final LookSettings settings;
  private final Assets assets;
  private final ProblemReport report;

  LookReader(LookSettings settings, Assets assets, ProblemReport report) {
    this.settings = settings;
    this.assets = assets;
    this.report = report;
  }

  /**
   * @param tokens the stylesheet that gives colours their names
   */
  Look read(String tokens) throws IOException {
    int split = tokens.indexOf(DARK);
    String light = split < 0 ? tokens : tokens.substring(0, split);
    String dark = split < 0 ? "" : tokens.substring(split);
    Palette onLight = LIGHT_PAPER.in(light).withAccent(settings.accent());
    Palette onDark = DARK_PAPER.in(dark).withAccent(settings.accentDark());
    check("site.accent", settings.accent(), onLight);
    check("site.accent.dark", settings.accentDark(), onDark);
    return new Look(drawing("site.wordmark", settings.wordmark()), icon(onLight), onLight, onDark);
  }

  private void check(String key, String colour, Palette palette) {
    if (!colour.isEmpty() && !palette.isLegible()) {
      report.error(
          SETTINGS,
          0,
          0,
          String.format(
              Locale.ROOT,
              "%s: \"%s\" has a contrast of %.1f : 1 on the paper, %s",
              key,
              colour,
              palette.contrast(),
              palette.paper()),
          "choose one of at least 4.5 : 1 (WCAG 2.2, 1.4.3)");
    }
  }

  private String icon(Palette light) throws IOException {
    String drawing = drawing("site.icon", settings.icon());
    return "data:image/svg+xml,"
        + encoded(
            drawing.isEmpty()
                ? "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='5' fill='"
                    + light.paper()
                    + "'/><path d='M16 5l11 11-11 11L5 16z' fill='"
                    + light.accent()
                    + "'/></svg>"
                : drawing);
  }

  /** The text of a drawing that does nothing but show itself. */
  private String drawing(String key, String path) throws IOException {
    if (path.isEmpty()) {
      return "";
    }
    Asset asset =
        assets.all().stream().filter(each -> each.path().equals(path)).findFirst().orElse(null);
    if (asset == null) {
      report.error(
          SETTINGS,
          0,
          0,
          key + ": there is no asset " + path,
          "add it to assets/, or remove the setting");
      return "";
    }
    String text;
    try (InputStream in = asset.open()) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
    if (!text.startsWith("<svg")) {
      report.error(
          "assets/" + path,
          0,
          0,
          "no SVG that begins with <svg",
          "save it as plain SVG, without <?xml …?> and comments before it");
      return "";
    }
    Jsoup.parse(text, "", Parser.xmlParser())
        .getAllElements()
        .forEach(element -> check(path, element));
    return text;
  }

  private void check(String path, Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    if (!name.equals("#root") && !DRAWN.contains(name)) {
      report.error(
          "assets/" + path,
          0,
          0,
          "<" + element.tagName() + "> in a drawing",
          "draw with paths and shapes alone");
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      boolean leads = key.endsWith("href") && !attribute.getValue().startsWith("#");
      if (key.startsWith("on")
          || key.equals("style")
          || leads
          || attribute.getValue().contains("url(") && !attribute.getValue().startsWith("url(#")) {
        report.error(
            "assets/" + path,
            0,
            0,
            attribute.getKey() + "=\"" + attribute.getValue() + "\" in a drawing",
            "remove it: a drawing runs nothing, has no style of its own and refers to nothing outside");
      }
    }
  }

  /** Percent-encodes what may not stand in a quoted address (RFC 3986). */
  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      if (c <= ' ' || c > '~' || "\"<>#%{}|\\^`".indexOf(c) >= 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
