package org.bayan.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.problem.Problem;
import org.bayan.progress.Progress;
import org.bayan.serve.Listener;
import org.bayan.serve.Preview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The preview shows the sources as they are, says what is wrong with them, and tells no one else.
 */
class PreviewIT {
  private static final String SECOND = "releases/2019/2019-01-02-second";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private FixtureSite site;
  private Preview preview;

  @BeforeEach
  void start() throws IOException {
    site = FixtureSite.in(folder);
    List<Path> sources =
        List.of("jbake.properties", "content", "templates", "assets").stream()
            .map(site.input::resolve)
            .toList();
    preview =
        Preview.start(
            sources,
            0,
            known -> BayanOven.of(site.configuration(), Progress.unheard()).live(known),
            new Heard());
  }

  private final class Heard implements Listener {
    @Override
    public void shown(Duration time) {}

    @Override
    public void problems(List<Problem> problems) {
      heard.add(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
  }

  @Test
  void showsPagesStylesAndTheHomePageAtTheRoot() throws Exception {
    assertThat(get("").body()).contains("عنوان", "/.preview/preview.js");
    HttpResponse<String> page = get(SECOND + ".html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    String style =
        page.body().replaceFirst("(?s).*href=\"../../(css/site\\.[0-9a-f]+\\.css)\".*", "$1");
    assertThat(get(style).headers().firstValue("content-type")).contains("text/css; charset=utf-8");
    assertThat(get("dates/2019/").body()).contains("2019");
  }

  @Test
  void showsTheSitesOwnPageForAnAddressThatIsNotThere() throws Exception {
    assertThat(get("nothing.html").statusCode()).isEqualTo(404);
    assertThat(get("..%2f..%2fjbake.properties").statusCode()).isEqualTo(404);
    assertThat(get(".preview/secret").statusCode()).isEqualTo(404);
  }

  @Test
  void showsAChangeOfATextAndTellsOpenPages() throws Exception {
    try (BufferedReader events = events()) {
      append("content/" + SECOND + ".md", "\nفقرة زائدة.\n");

      assertThat(events.lines().filter(line -> line.startsWith("data: ")).findFirst()).isPresent();
    }
    assertThat(whenever(SECOND + ".html", text -> text.contains("فقرة زائدة.")))
        .contains("فقرة زائدة.");
  }

  @Test
  void showsChangesOfTemplatesStylesAndSettings() throws Exception {
    append("templates/page.ftl", "<!-- another template -->");
    whenever("pages/about.html", text -> text.contains("<!-- another template -->"));
    String before = get("").body();
    append("assets/css/print.css", "p { orphans: 7 }\n");
    whenever("", text -> !text.equals(before));
    Path settings = site.input.resolve("jbake.properties");
    Files.writeString(
        settings, Files.readString(settings).replace("site.name=بيان", "site.name=اسم آخر"));
    whenever("", text -> text.contains("اسم آخر"));
  }

  @Test
  void showsAFileThatIsAddedInAFolderThatIsNew() throws Exception {
    Path file = site.input.resolve("content/releases/2020/2020-01-01-new.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "---\ntitle: جديد\ndate: 2020-01-01\nkind: بيان\nissuer: جهة\nstatus: published\n---\n\nنص.\n");

    whenever("releases/2020/2020-01-01-new.html", text -> text.contains("جديد"));
  }

  @Test
  void namesWhatIsWrongInThePageUntilItIsMended() throws Exception {
    Path file = site.input.resolve("content/" + SECOND + ".md");
    String sound = Files.readString(file);
    Files.writeString(file, sound.replaceFirst("date: .*", "date: 2019-13-02"));

    String page =
        whenever("", text -> text.contains(SECOND + ".md:3:7: date: there is no day 2019-13-02; "));
    assertThat(page).as("the last site that could be made").contains("عنوان");
    assertThat(
            Stream.generate(this::next)
                .anyMatch(text -> text.contains("there is no day 2019-13-02")))
        .isTrue();
    Files.writeString(file, sound);
    assertThat(whenever("", text -> !text.contains("preview-problems"))).contains("عنوان");
  }

  @Test
  void namesALinkThatLeadsNowhere() throws Exception {
    append("content/" + SECOND + ".md", "\n[رابط](nowhere.html)\n");

    whenever(
        "",
        text -> text.contains(SECOND + ".md:") && text.contains("which is no page of the site"));
  }

  @Test
  void namesAMistakeInATemplate() throws Exception {
    Path template = site.input.resolve("templates/page.ftl");
    String sound = Files.readString(template);
    Files.writeString(template, sound + "\n${nothing}");

    assertThat(whenever("pages/about.html", text -> text.contains("preview-problems")))
        .contains("templates/page.ftl:");
    Files.writeString(template, sound);
    whenever(
        "pages/about.html", text -> !text.contains("preview-problems") && text.contains("</html>"));
  }

  @Test
  void findsAFolderWithoutItsSlashAsServersDo() throws Exception {
    HttpResponse<String> answer = get("dates");
    assertThat(answer.statusCode()).isEqualTo(HttpURLConnection.HTTP_MOVED_TEMP);
    assertThat(answer.headers().firstValue("location")).contains("/dates/");
  }

  @Test
  void showsWhatIsWrongInANewFileAtItsOwnAddress() throws Exception {
    Path file = site.input.resolve("content/releases/2020/2020-01-01-new.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "---\ntitle: جديد\ndate: 2020-13-01\nkind: بيان\nissuer: جهة\nstatus: published\n---\n\nنص.\n");

    String page =
        whenever(
            "releases/2020/2020-01-01-new.html", text -> text.contains("2020-01-01-new.md:3:7"));
    assertThat(page).contains("<strong>1 error</strong>").doesNotContain("href=\"/dates");
    assertThat(get("releases/2020/2020-01-01-other.html").statusCode()).isEqualTo(404);
  }

  @Test
  void foldsWhatStopsNothingBelowWhatDoes() throws Exception {
    Path file = site.input.resolve("content/" + SECOND + ".md");
    Files.writeString(
        file,
        Files.readString(file).replaceFirst("date: .*", "date: 2019-13-02")
            + "\nقال: \"نص , نص\".\n");

    String page = whenever("", text -> text.contains("error"));
    assertThat(page.indexOf("<strong>")).isPositive().isLessThan(page.indexOf("<details>"));
  }

  @Test
  void serves300StreamsThatWereOpenedAndLeft() throws Exception {
    for (int i = 0; i < 300; i++) {
      try (Socket socket = new Socket("127.0.0.1", preview.address().getPort())) {
        socket
            .getOutputStream()
            .write(
                ("GET /.preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().read();
      }
    }
    try (BufferedReader events = events()) {
      append("content/" + SECOND + ".md", "\nفقرة زائدة.\n");
      assertThat(events.lines().filter(line -> line.startsWith("data: ")).findFirst()).isPresent();
    }
  }

  @Test
  void showsDraftsAndEmbargoedReleasesWithAMark() throws Exception {
    assertThat(get("releases/2019/2019-02-01-secret-draft.html").body()).contains("مسودة");
    assertThat(get("releases/2019/2019-03-01-secret-embargo.html").body()).contains("حظر");
    assertThat(site.output).as("nothing is published").doesNotExist();
  }

  @Test
  void answersNoOneWhoCameByAnotherName() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", preview.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("بيان");
    }
  }

  @Test
  void takesNoOtherRequestThanToRead() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(preview.address())
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();
    assertThat(client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(HttpURLConnection.HTTP_BAD_METHOD);
  }

  private String next() {
    try {
      String problems = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      assertThat(problems).as("what the terminal says").isNotNull();
      return problems;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = preview.address().resolve("/" + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The page as soon as it is as wanted. */
  private String whenever(String path, Predicate<String> wanted)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String text = get(path).body();
    while (!wanted.test(text) && System.nanoTime() < end) {
      Thread.sleep(20);
      text = get(path).body();
    }
    assertThat(text).as("%s at last", path).matches(wanted);
    return text;
  }

  private BufferedReader events() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(preview.address().resolve("/.preview/events")).build();
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8));
    assertThat(lines.readLine()).isEqualTo("event: version");
    assertThat(lines.readLine())
        .as("what is shown now, at once")
        .isEqualTo("data: " + version(get("").body()));
    return lines;
  }

  /** The version that a page carries. */
  private static String version(String page) {
    return page.replaceFirst("(?s).*data-version=\"([^\"]+)\".*", "$1");
  }

  private void append(String path, String text) throws IOException {
    Path file = site.input.resolve(path);
    Files.writeString(file, Files.readString(file) + text);
  }
}
