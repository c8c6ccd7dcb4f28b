package org.bayan.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Asks a server for everything that a site has, and for what it has not; collects what is wrong.
 */
final class Crawl {
  private static final Pattern NAMED = Pattern.compile(".*\\.[0-9a-f]{10}\\.[a-z0-9]+");

  /** The type of each ending, and for text the charset, which a page says by itself as well. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("xml", "text/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("ris", "application/x-research-info-systems"),
          Map.entry("bib", "application/x-bibtex"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("woff2", "font/woff2"));

  private static final Set<String> PACKED = Set.of("html", "css", "js", "xml", "csv", "json", "md");
  private static final int WORTH_PACKING = 1500;

  private final BakedSite site;
  private final String root;
  private final WebServer server;
  private final boolean configured;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Document> pages = new TreeMap<>();
  private final Set<String> files;

  /**
   * @param root the address of the site on the server, with a slash at its end
   */
  Crawl(BakedSite site, String root, WebServer server) {
    this.site = site;
    this.root = root;
    this.server = server;
    this.configured = server.isConfigured();
    this.files =
        site.files("").stream()
            .filter(path -> !path.startsWith(".") && !path.matches(".*\\.(gz|br)"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Everything that is wrong. */
  List<String> faults() throws IOException, InterruptedException {
    for (String path : files) {
      file(path);
    }
    links();
    addressesInFiles();
    folders();
    queries();
    missing();
    return faults;
  }

  /** How many files were asked for. */
  int size() {
    return files.size();
  }

  private void file(String path) throws IOException, InterruptedException {
    byte[] bytes = Files.readAllBytes(site.folder().resolve(path));
    HttpResponse<byte[]> plain = get(path);
    expect(path, "status", plain.statusCode(), 200);
    expect(path, "bytes", Arrays.equals(plain.body(), bytes), true);
    String type = header(plain, "content-type").toLowerCase();
    String ending = path.substring(path.lastIndexOf('.') + 1);
    if (path.endsWith(".html")) {
      pages.put(path, Jsoup.parse(new ByteArrayInputStream(plain.body()), "UTF-8", root + path));
    }
    if (!configured) {
      if (Set.of("html", "css", "js").contains(ending)) {
        expect(path, "type", type.replaceAll(";.*", ""), TYPES.get(ending).replaceAll(";.*", ""));
      }
      return;
    }
    if (TYPES.containsKey(ending)) {
      expect(path, "type", type, TYPES.get(ending));
    }
    safe(path, plain);
    String keeping = header(plain, "cache-control");
    boolean forEver = keeping.contains("max-age=31536000") && keeping.contains("immutable");
    expect(path, "kept for ever", forEver, NAMED.matcher(path).matches());
    expect(path, "else asked for anew", forEver || keeping.equals("no-cache"), true);
    again(path, plain);
    HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");
    boolean isPacked = header(packed, "content-encoding").equals("gzip");
    expect(
        path,
        "bytes when compressed",
        Arrays.equals(isPacked ? unpacked(packed.body()) : packed.body(), bytes),
        true);
    prepared(path, packed);
    if (PACKED.contains(ending) && bytes.length > WORTH_PACKING) {
      expect(path, "compressed", isPacked, true);
      expect(path, "vary", header(packed, "vary").toLowerCase(), "accept-encoding");
      again(path, packed, "Accept-Encoding", "gzip");
    }
  }

  /** Where a compressed copy stands beside a file, it is what the server sends. */
  private void prepared(String path, HttpResponse<byte[]> gzip)
      throws IOException, InterruptedException {
    Path copy = site.folder().resolve(path + ".gz");
    if (server.sendsGzipCopies() && Files.exists(copy)) {
      expect(path, "its copy", Arrays.equals(gzip.body(), Files.readAllBytes(copy)), true);
    }
    copy = site.folder().resolve(path + ".br");
    if (server.sendsBrotliCopies() && Files.exists(copy)) {
      HttpResponse<byte[]> brotli = get(path, "Accept-Encoding", "gzip, br");
      expect(path, "its smaller copy", header(brotli, "content-encoding"), "br");
      expect(
          path, "its smaller copy", Arrays.equals(brotli.body(), Files.readAllBytes(copy)), true);
      expect(path, "its type", header(brotli, "content-type"), header(gzip, "content-type"));
      expect(path, "its keeping", header(brotli, "cache-control"), header(gzip, "cache-control"));
    }
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  /** Who has a file already is told so. */
  private void again(String path, HttpResponse<byte[]> first, String... headers)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(headers));
    first.headers().firstValue("etag").ifPresent(tag -> all.addAll(List.of("If-None-Match", tag)));
    if (all.size() == headers.length) {
      all.addAll(List.of("If-Modified-Since", header(first, "last-modified")));
    }
    expect(
        path,
        "status of a second request",
        get(path, all.toArray(String[]::new)).statusCode(),
        304);
  }

  private void safe(String path, HttpResponse<byte[]> response) {
    String policy = header(response, "content-security-policy");
    expect(
        path, "policy", policy.contains("default-src 'none'") && !policy.contains("unsafe"), true);
    expect(path, "framing", policy.contains("frame-ancestors 'none'"), true);
    expect(path, "sniffing", header(response, "x-content-type-options"), "nosniff");
    expect(path, "referrer", header(response, "referrer-policy").isEmpty(), false);
    expect(path, "permissions", header(response, "permissions-policy").isEmpty(), false);
  }

  /** Every link within the site leads to a file and an anchor that the server has. */
  private void links() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src], [action], [data-target]")) {
        for (String name : List.of("href", "src", "action", "data-target")) {
          if (element.hasAttr(name) && !element.attr(name).startsWith("data:")) {
            link(page.getKey(), element.attr(name));
          }
        }
      }
    }
  }

  private void link(String page, String address) {
    URI target = URI.create(root + page).resolve(address);
    String here = target.toString().replace(site.address(), root);
    if (!here.startsWith(root)) {
      expect(page, "a link to " + address + " is safe", here.matches("(https?|mailto):.*"), true);
      return;
    }
    String path = URI.create(here).getPath().substring(URI.create(root).getPath().length());
    path = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    expect(page, "a link to " + address + " leads to a file", files.contains(path), true);
    if (target.getFragment() != null && pages.containsKey(path)) {
      expect(
          page,
          "a link to " + address + " leads to an anchor",
          pages.get(path).getElementById(target.getFragment()) != null,
          true);
    }
  }

  /** The site's own addresses in the sitemap, the feed and other files for programs are there. */
  private void addressesInFiles() throws IOException {
    Pattern own = Pattern.compile(Pattern.quote(site.address()) + "[A-Za-z0-9._/-]*");
    for (String path : files) {
      if (path.matches(".*\\.(xml|json|ris|bib|csv)")) {
        own.matcher(Files.readString(site.folder().resolve(path)))
            .results()
            .map(found -> found.group().substring(site.address().length()))
            .map(found -> found.isEmpty() || found.endsWith("/") ? found + "index.html" : found)
            .filter(found -> !files.contains(found))
            .forEach(found -> faults.add(path + ": " + found + " is not there"));
      }
    }
  }

  private void folders() throws IOException, InterruptedException {
    for (String path : List.of("", "dates/", "meetings/")) {
      expect(
          path,
          "is its index page",
          Arrays.equals(
              get(path).body(), Files.readAllBytes(site.folder().resolve(path + "index.html"))),
          true);
    }
    HttpResponse<byte[]> folder = get("dates");
    expect("dates", "leads to dates/", folder.statusCode() / 100, 3);
    expect("dates", "leads to dates/", header(folder, "location").endsWith("/dates/"), true);
  }

  private void queries() throws IOException, InterruptedException {
    byte[] page = Files.readAllBytes(site.folder().resolve("search.html"));
    for (String query :
        List.of("q=%D8%AA%D8%AD%D8%A7%D9%84%D9%81", "q=%C2%AB%D8%A7%C2%BB&issuer=%D9%88+%D8%B2")) {
      HttpResponse<byte[]> found = get("search.html?" + query);
      expect(query, "status", found.statusCode(), 200);
      expect(query, "page", Arrays.equals(found.body(), page), true);
    }
  }

  private void missing() throws IOException, InterruptedException {
    byte[] page = Files.readAllBytes(site.folder().resolve("404.html"));
    for (String path :
        List.of(
            "none.html",
            "no/such/page/at/any/depth.html",
            "%D8%A8%D9%8A%D8%A7%D9%86",
            "none/",
            "css/none.0123456789.css")) {
      HttpResponse<byte[]> missing = get(path);
      expect(path, "status", missing.statusCode(), 404);
      if (configured) {
        expect(path, "the site's own page", Arrays.equals(missing.body(), page), true);
        expect(
            path,
            "type",
            header(missing, "content-type").toLowerCase(),
            "text/html; charset=utf-8");
        expect(path, "not kept", header(missing, "cache-control").contains("max-age=3"), false);
        safe(path, missing);
      }
    }
    if (configured) {
      for (String path : List.of(".bayan-files", ".git/config", "dates/.hidden")) {
        expect(path, "not shown", get(path).statusCode() / 100, 4);
      }
    }
  }

  private HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(20));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return Optional.of(response.headers().allValues(name))
        .map(values -> String.join(", ", values))
        .orElse("");
  }

  private void expect(String path, String what, Object is, Object should) {
    if (!is.equals(should)) {
      faults.add(path + ": " + what + ": " + is + ", not " + should);
    }
  }
}
