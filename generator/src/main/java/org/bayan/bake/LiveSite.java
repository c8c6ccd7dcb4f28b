package org.bayan.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.content.KnownFiles;
import org.bayan.pages.Page;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;

/**
 * A site that is not written anywhere: each page is rendered when somebody asks for it. It shows
 * drafts and embargoed releases, marked as such. Safe for use by many threads.
 */
public final class LiveSite {
  private final Prepared site;
  private final ProblemReport report;
  private final PageVersions versions;
  private final Map<String, Page> pages;

  LiveSite(Prepared site, ProblemReport report, PageVersions versions) {
    this.site = site;
    this.report = report;
    this.versions = versions;
    this.pages = site.plan().pages().stream().collect(Collectors.toMap(Page::path, Function.identity()));
  }

  /**
   * A file of the site.
   *
   * @param path from the site's root
   * @return its bytes; none if the site has no such file
   * @throws ProblemsException if its template is wrong
   */
  public Optional<byte[]> file(String path) throws IOException {
    byte[] asset = site.plan().assets().files().get(path);
    if (asset != null) {
      return Optional.of(asset);
    }
    Page page = pages.get(path);
    return page == null ? Optional.empty() : Optional.of(site.pages().text(page).getBytes(StandardCharsets.UTF_8));
  }

  /** What is known of the sources, for the next site. */
  public KnownFiles known() {
    return site.content().known();
  }

  /**
   * What was checked last, and what was wrong.
   *
   * @param versions what each page was made from, by its path
   */
  public record Checked(Map<String, String> versions, List<Problem> problems) {

    /** Nothing was checked yet. */
    public static final Checked NOTHING = new Checked(Map.of(), List.of());
  }

  /**
   * Renders and checks the pages that have changed, or all of them if anything was wrong or is gone.
   * The problems are those of the sources as well.
   *
   * @param stopped asked again and again whether nobody wants to know any more
   * @throws CancellationException if so
   */
  public Checked check(Checked before, BooleanSupplier stopped) throws IOException {
    boolean all =
        before.problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)
            || !site.plan().files().containsAll(before.versions().keySet());
    Map<String, String> now = new ConcurrentHashMap<>();
    SiteRenderer.Sink sink =
        new SiteRenderer.Sink() {
          @Override
          public boolean isCurrent(Page page) {
            if (stopped.getAsBoolean()) {
              throw new CancellationException();
            }
            String version = versions.of(page);
            now.put(page.path(), version);
            return !all && version.equals(before.versions().get(page.path()));
          }

          @Override
          public void accept(Page page, String text) {}
        };
    if (site.pages().renderAll(site.check(), sink, Progress.unheard())) {
      site.check().links(site.plan().files()::contains, path -> site.pages().text(pages.get(path)));
    }
    return new Checked(Map.copyOf(now), report.sorted());
  }
}
