package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The servers that people run give every file of the site whole, with its type, for as long as it
 * may be kept, and let nothing be framed, run or loaded from elsewhere: with the files of {@code
 * hosting/}, at the root and below it.
 */
class ServersIT {
  private static final int FEWEST_FILES = 80;

  static Stream<Arguments> serversAndPlaces() {
    return Stream.of(WebServer.values())
        .flatMap(server -> Stream.of("/", "/a/b/").map(place -> Arguments.of(server, place)));
  }

  @ParameterizedTest
  @MethodSource("serversAndPlaces")
  void givesEveryFileOfTheSite(WebServer server, String place)
      throws IOException, InterruptedException {
    Needs.Condition.orSkip(List.of(server.tool()));
    BakedSite site = BakedSite.sampleAt(place);
    Path work = Path.of("target/servers").toAbsolutePath();
    String name = server.name().toLowerCase(Locale.ROOT) + place.length();
    try (WebServer.Running running = server.serve(site.folder(), place, work.resolve(name))) {
      Crawl crawl = new Crawl(site, running.root(), server);

      assertThat(crawl.size()).isGreaterThan(FEWEST_FILES);
      assertThat(crawl.faults()).isEmpty();
    }
  }
}
