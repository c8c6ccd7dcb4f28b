package org.bayan.bake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.assets.Asset;
import org.bayan.formats.FormatFile;
import org.bayan.pages.Page;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;
import org.bayan.source.AttachedFile;
import org.jspecify.annotations.Nullable;

/**
 * A site that is not written anywhere: each page is rendered when somebody asks for it. It shows
 * drafts and embargoed releases, marked as such. Safe for use by many threads.
 */
public final class LiveSite {
  private static final String SEARCH = "search/";

  private final PreparedSite site;
  private final BakeSettings settings;
  private final ProblemReport report;
  private final Map<String, Page> pages;
  private final Map<String, Asset> assets;
  private final Map<String, AttachedFile> attached;
  private final Map<String, FormatFile> formats;
  private @Nullable SortedMap<String, byte[]> search;

  LiveSite(PreparedSite site, BakeSettings settings, ProblemReport report) {
    this.settings = settings;
    this.site = site;
    this.report = report;
    this.pages =
        site.plan().pages().stream().collect(Collectors.toMap(Page::path, Function.identity()));
    this.assets =
        site.plan().assets().all().stream()
            .collect(Collectors.toMap(Asset::address, Function.identity()));
    this.attached =
        site.plan().attached().stream()
            .collect(Collectors.toMap(AttachedFile::address, Function.identity()));
    this.formats =
        site.plan().formats().stream()
            .collect(Collectors.toMap(FormatFile::path, Function.identity()));
  }

  Sources sources() {
    return site.sources();
  }

  /**
   * A file of the site.
   *
   * @param path from the site's root
   * @return its bytes; none if the site has no such file
   * @throws ProblemsException if its template is wrong
   */
  public Optional<byte[]> file(String path) throws IOException {
    Asset asset = assets.get(path);
    if (asset != null) {
      try (InputStream in = asset.open()) {
        return Optional.of(in.readAllBytes());
      }
    }
    if (path.startsWith(SEARCH)) {
      return Optional.ofNullable(search().get(path));
    }
    AttachedFile file = attached.get(path);
    if (file != null) {
      return Optional.of(Files.readAllBytes(file.file()));
    }
    FormatFile format = formats.get(path);
    if (format != null) {
      return Optional.of(format.bytes());
    }
    Page page = pages.get(path);
    return page == null
        ? Optional.empty()
        : Optional.of(site.renderer().text(page).getBytes(StandardCharsets.UTF_8));
  }

  /** The search index, made when somebody first searches: no edit waits for it. */
  private synchronized SortedMap<String, byte[]> search() {
    if (search == null) {
      search = site.searchIndex(settings);
    }
    return search;
  }

  /**
   * Renders and checks every page.
   *
   * @param stopped asked again and again whether nobody wants to know any more
   * @return all that is wrong, in the sources as well
   * @throws CancellationException if nobody wants to know any more
   */
  public List<Problem> check(BooleanSupplier stopped) throws IOException {
    SiteRenderer.Sink sink =
        (page, text) -> {
          if (stopped.getAsBoolean()) {
            throw new CancellationException();
          }
        };
    if (site.renderer().renderAll(site.check(), sink, Progress.unheard())) {
      site.check().links(site.plan().files()::contains, site.renderer().texts());
    }
    return report.sorted();
  }
}
