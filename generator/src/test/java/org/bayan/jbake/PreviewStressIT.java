package org.bayan.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bayan.problem.Problem;
import org.bayan.progress.Progress;
import org.bayan.serve.Listener;
import org.bayan.serve.Preview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A preview that is asked too much neither freezes, nor leaks, nor shows what it must not. {@code
 * -Dbayan.stress=100} asks ten times as much as a build does.
 */
class PreviewStressIT {
  /** The share of the whole stress, in percent. */
  private static final int SHARE = Integer.getInteger("bayan.stress", 10);

  private static final int STREAMS = 5_000 * SHARE / 100;
  private static final int FILES = 5_000 * SHARE / 100;
  private static final int EDITS = 300 * SHARE / 100;
  private static final int CONNECTIONS = 1_000;
  private static final int SLOW_CLIENTS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final String FIRST = "content/releases/2019/2019-01-02-second.md";

  @TempDir Path folder;
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
            new Deaf());
  }

  private static final class Deaf implements Listener {
    @Override
    public void shown(Duration time) {}

    @Override
    public void problems(List<Problem> problems) {}
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
  }

  @Test
  void answersNobodyWhoAsksForAnotherHost() throws IOException {
    for (String host :
        List.of(
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "localhost@evil.example",
            "evil.example:8820",
            "0.0.0.0",
            "[::ffff:127.0.0.1]",
            " ",
            "localhost:80:80")) {
      for (String path : List.of("/", "/.preview/events", "/.preview/preview.js", "/dates/")) {
        assertThat(
                raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
            .as("%s of %s", path, host)
            .matches("(?s)HTTP/1.1 (400|403|404) .*")
            .doesNotContain("عنوان", "data:");
      }
    }
    assertThat(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 40");
  }

  @Test
  void leadsNowhereOutOfTheSite() throws IOException {
    String secret = "site.description";
    assertThat(Files.readString(site.input.resolve("jbake.properties"))).contains(secret);
    for (String up :
        List.of(
            "..",
            "%2e%2e",
            "%2E.",
            ".%2e",
            "%252e%252e",
            "..%00",
            "..%c0%af..",
            "%c0%ae%c0%ae",
            "..;",
            "....",
            "..%5c..",
            "..\\..",
            "%uff0e%uff0e")) {
      for (String slash : List.of("/", "%2f", "%5c", "//", "\\")) {
        String path =
            "/" + (up + slash).repeat(6) + site.input.toString().substring(1) + "/jbake.properties";
        for (String target :
            List.of(
                path,
                "/dates" + path,
                "/" + up + slash + "jbake.properties",
                "/" + up + slash + "input/jbake.properties",
                "/css/" + up + slash + up + slash + "jbake.properties")) {
          assertThat(
                  raw(
                      "GET "
                          + target
                          + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
              .as(target)
              .matches("(?s)(HTTP/1.1 (400|403|404) .*)?")
              .doesNotContain(secret);
        }
      }
    }
    for (String target :
        List.of(
            "/jbake.properties",
            site.input + "/jbake.properties",
            "/content/releases",
            "/addresses.txt",
            "file:///etc/passwd",
            "/etc/passwd",
            "/%00",
            "/C:%5cwindows%5cwin.ini",
            "http://evil.example/")) {
      assertThat(raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
          .as(target)
          .doesNotContain(secret, "root:");
    }
    assertThat(page("index.html")).contains("عنوان");
  }

  @Test
  void answersWhileOthersHoldConnectionsOpenOrAreSlow() throws IOException {
    List<Socket> held = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        held.add(new Socket("127.0.0.1", preview.address().getPort()));
      }
      for (Socket slow : held.subList(0, SLOW_CLIENTS)) {
        slow.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
      }
      for (Socket slow : held.subList(SLOW_CLIENTS, 2 * SLOW_CLIENTS)) {
        slow.getOutputStream() // asks, and does not read
            .write(
                "GET /index.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
      }
      for (int i = 0; i < 20; i++) {
        long start = System.nanoTime();
        assertThat(page("index.html")).contains("عنوان");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
      }
    } finally {
      for (Socket socket : held) {
        socket.close();
      }
    }
    assertThat(page("dates/2019/index.html")).contains("2019");
  }

  @Test
  void keepsNothingOfWhatIsOver() throws IOException, InterruptedException {
    edits(20);
    streams(200);
    files(50);
    long before = heap();
    int threads = Thread.activeCount();

    streams(STREAMS);
    files(FILES);
    edits(EDITS);

    long after = heap();
    System.out.printf(
        "heap after a full collection: %d KB before, %d KB after %d streams, %d files at once, %d edits%n",
        before / 1024, after / 1024, STREAMS, FILES, EDITS);
    assertThat(after).isLessThan(before + before / 10);
    assertThat(Thread.activeCount()).isLessThan(threads + 100);
  }

  /** Opens streams of events, reads what they begin with, and leaves. */
  private void streams(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      try (Socket socket = new Socket("127.0.0.1", preview.address().getPort())) {
        socket
            .getOutputStream()
            .write(
                "GET /.preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
      }
    }
  }

  /** Adds many files at once, changes them all, and takes them away; all of it must be shown. */
  private void files(int count) throws IOException, InterruptedException {
    Path year = Files.createDirectories(site.input.resolve("content/releases/2001"));
    for (String text : List.of("نص أول.", "نص آخر.")) {
      for (int i = 0; i < count; i++) {
        Files.writeString(
            year.resolve("2001-01-01-many-" + i + ".md"),
            "---\ntitle: بيان رقم %d\ndate: 2001-01-01\nkind: بيان\nissuer: جهة\nstatus: published\n---\n\n%s ورقمه %d.\n"
                .formatted(i, text, i));
      }
      whenever(
          "releases/2001/2001-01-01-many-" + (count - 1) + ".html", page -> page.contains(text));
    }
    for (int i = 0; i < count; i++) {
      Files.delete(year.resolve("2001-01-01-many-" + i + ".md"));
    }
    whenever("releases/2001/2001-01-01-many-0.html", page -> page.startsWith("HTTP/1.1 404"));
    whenever(
        "releases/2001/2001-01-01-many-" + (count - 1) + ".html",
        page -> page.startsWith("HTTP/1.1 404"));
  }

  /**
   * Changes a text again and again, at times with a clock that goes back; the last must be shown.
   */
  private void edits(int count) throws IOException, InterruptedException {
    Path file = site.input.resolve(FIRST);
    String text = Files.readString(file);
    for (int i = 0; i < count; i++) {
      Files.writeString(file, text + "\nتعديل برقم " + i + ".\n");
      if (i % 3 == 0) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(count - i)));
      }
      Thread.sleep(15);
    }
    whenever(
        "releases/2019/2019-01-02-second.html",
        page -> page.contains("تعديل برقم " + (count - 1) + "."));
    Files.writeString(file, text);
    whenever("releases/2019/2019-01-02-second.html", page -> !page.contains("تعديل برقم"));
  }

  private static long heap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(200);
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  private void whenever(String path, Predicate<String> wanted)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String text = page(path);
    while (!wanted.test(text) && System.nanoTime() < end) {
      Thread.sleep(20);
      text = page(path);
    }
    assertThat(wanted.test(text)).as("%s at last: %s", path, text.length()).isTrue();
  }

  private String page(String path) throws IOException {
    return raw("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** What the server answers to these very bytes; what came until it fell silent. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", preview.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      byte[] first = new byte[0];
      try {
        first = in.readAllBytes();
      } catch (SocketTimeoutException e) {
        throw new AssertionError("no answer to " + request.lines().findFirst().orElse(""), e);
      }
      return new String(first, StandardCharsets.UTF_8);
    }
  }
}
