package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.MINISTERS;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Anyone can find out by common tools whether a site is what was published: its checksums, a
 * signature of these, a bag, and a bake of one's own.
 */
class ProofIT extends BadInput {
  private static final String SUMS = "SHA256SUMS";

  @Test
  void commonToolsFindEveryFileAsItsChecksumSays() throws IOException {
    assertThat(run(site.output(), "sha256sum", "--check", "--strict", "--quiet", SUMS)).isEmpty();
    assertThat(site.page(SUMS).lines().map(line -> line.substring(66)))
        .containsExactlyElementsOf(
            site.published().stream()
                .filter(path -> !path.equals(SUMS) && !path.equals(".bayan-files"))
                .sorted()
                .toList());
  }

  @Test
  void everyFileThatIsNotAsPublishedIsNamed() throws IOException {
    Outcome sound = verify(site.output().toString());
    assertThat(sound.failure()).isNull();
    assertThat(sound.infos().get(0)).contains(" are as its own checksums say");

    spoil();

    Outcome spoilt = verify(site.output().toString());
    assertThat(spoilt.errors())
        .containsExactly(
            "added.html: is no file of the site",
            "feed.xml: has other bytes",
            "index.html: is missing");
    assertThat(spoilt.failure()).startsWith("3 differences in ");
  }

  @Test
  void aServerIsAskedForEveryFile() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/a/",
        exchange -> {
          Path file = site.output().resolve(exchange.getRequestURI().getPath().substring(3));
          byte[] body = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
          exchange.sendResponseHeaders(
              Files.exists(file) ? 200 : 404, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
      assertThat(verify(address).failure()).isNull();

      spoil();

      assertThat(verify(address).errors())
          .containsExactly("feed.xml: has other bytes", "index.html: is missing");
    } finally {
      server.stop(0);
    }
    assertThat(verify("http://127.0.0.1:1/").failure())
        .startsWith("cannot verify http://127.0.0.1:1/");
  }

  private void spoil() throws IOException {
    Files.writeString(site.output().resolve("added.html"), "added");
    Files.delete(site.output().resolve("index.html"));
    Files.writeString(
        site.output().resolve("feed.xml"), " ", java.nio.file.StandardOpenOption.APPEND);
  }

  @Test
  void aCloneOfTheSourcesProvesThePublishedSite() throws IOException {
    run(site.input(), "git", "init", "--quiet");
    run(site.input(), "git", "add", "--all");
    run(
        site.input(),
        "git",
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@example.org",
        "commit",
        "--quiet",
        "-m",
        "The archive");
    Site clone = Site.at(folder.resolve("elsewhere"));
    run(folder, "git", "clone", "--quiet", site.input().toString(), clone.input().toString());
    clone.bake();

    Map<String, String> given =
        Map.of(
            "bayan.site",
            site.output().toString(),
            "bayan.sums",
            clone.output().resolve(SUMS).toString());
    assertThat(Goal.VERIFY_SITE.run(site.input(), site.output(), given).failure()).isNull();
    assertThat(Snapshot.bytes(clone.output())).isEqualTo(Snapshot.bytes(site.output()));

    clone.replace(MINISTERS, "اجتماع", "لقاء").bake();
    assertThat(Goal.VERIFY_SITE.run(site.input(), site.output(), given).errors())
        .contains("releases/2018/2018-07-12-ministers.html: has other bytes")
        .noneMatch(line -> line.startsWith("css/"));
  }

  @Test
  void aSignatureIsCheckedByOpenSshAndStaysUntilTheSiteChanges() throws IOException {
    run(folder, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "archive", "-f", "key");
    run(site.output(), "ssh-keygen", "-q", "-Y", "sign", "-n", "file", "-f", "../key", SUMS);
    Files.writeString(
        folder.resolve("signers"),
        "archive@example.org " + Files.readString(folder.resolve("key.pub")));
    String check =
        "ssh-keygen -Y verify -f ../signers -I archive@example.org -n file -s SHA256SUMS.sig < SHA256SUMS";
    assertThat(run(site.output(), "sh", "-c", check)).startsWith("Good \"file\" signature");
    Map<String, String> before = Snapshot.of(site.output());

    site.bake();

    assertThat(Snapshot.of(site.output())).isEqualTo(before);
    assertThat(verify(site.output().toString()).failure()).isNull();

    site.replace(MINISTERS, "اجتماع", "لقاء").bake();

    assertThat(site.published()).contains(SUMS).doesNotContain(SUMS + ".sig");
  }

  @Test
  void aBagIsWholeByCommonToolsAndAlwaysTheSame() throws IOException {
    Path bag = folder.resolve("bags/bag.zip");
    Map<String, String> given =
        Map.of("bayan.bag", bag.toString(), "bayan.now", "2026-11-24T00:00:00Z");
    assertThat(Goal.BAG.run(site.input(), site.output(), given).failure()).isNull();
    byte[] first = Files.readAllBytes(bag);
    assertThat(Goal.BAG.run(site.input(), site.output(), given).failure()).isNull();
    assertThat(Files.readAllBytes(bag)).isEqualTo(first);

    run(folder, "unzip", "-q", bag.toString());

    Path opened = folder.resolve("bayan-bag");
    assertThat(
            run(
                opened,
                "sha256sum",
                "--check",
                "--strict",
                "--quiet",
                "manifest-sha256.txt",
                "tagmanifest-sha256.txt"))
        .isEmpty();
    assertThat(Snapshot.bytes(opened.resolve("data"))).isEqualTo(Snapshot.bytes(site.output()));
    long octets = 0;
    for (String path : site.published()) {
      octets += Files.size(site.output().resolve(path));
    }
    assertThat(Files.readString(opened.resolve("bag-info.txt")))
        .contains(
            "Bagging-Date: 2026-11-24\n",
            "Payload-Oxum: " + octets + "." + site.published().size() + "\n");
    assertThat(Files.readString(opened.resolve("bagit.txt")))
        .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  }

  @Test
  void compressedCopiesHoldTheirFilesAndOnlyWhereTheyGain() throws IOException {
    Map<String, String> plain = Snapshot.bytes(site.output());
    site.give("compress.files", "true").bake();

    List<String> files = site.published();
    int copies = 0;
    for (String path : files) {
      byte[] bytes = Files.readAllBytes(site.output().resolve(path));
      if (path.endsWith(".gz")) {
        byte[] file = Files.readAllBytes(site.output().resolve(path.replaceFirst("\\.gz$", "")));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
            .as(path)
            .isEqualTo(file);
        assertThat(bytes.length).isLessThanOrEqualTo(file.length * 9 / 10);
        copies++;
      } else if (path.endsWith(".br")) {
        byte[] file = Files.readAllBytes(site.output().resolve(path.replaceFirst("\\.br$", "")));
        Brotli4jLoader.ensureAvailability();
        assertThat(Decoder.decompress(bytes).getDecompressedData()).as(path).isEqualTo(file);
        copies++;
      } else if (path.endsWith(".html")) {
        assertThat(files).contains(path + ".gz", path + ".br");
      }
    }
    assertThat(copies).isGreaterThan(20);
    assertThat(files)
        .noneMatch(path -> path.matches(".*(woff2|robots\\.txt|SHA256SUMS)\\.(gz|br)"));

    Map<String, String> packed = Snapshot.bytes(site.output());
    Site other = Site.at(folder.resolve("other"));
    Goal.GENERATE.run(site.input(), other.output(), Map.of("compress.files", "true"));
    assertThat(Snapshot.bytes(other.output())).isEqualTo(packed);
    Map<String, String> without = new TreeMap<>(packed);
    without.keySet().removeIf(path -> path.matches(".*\\.(gz|br)|SHA256SUMS|\\.bayan-files"));
    plain.keySet().removeAll(List.of(SUMS, ".bayan-files"));
    assertThat(without).isEqualTo(plain);
  }

  private Outcome verify(String place) {
    return Goal.VERIFY_SITE.run(site.input(), site.output(), Map.of("bayan.site", place));
  }

  /** What a program of the system says; it must succeed. */
  private static String run(Path folder, String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as("%s: %s", String.join(" ", command), said).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return said;
  }
}
