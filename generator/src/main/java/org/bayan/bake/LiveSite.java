package org.bayan.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.content.Content;
import org.bayan.content.KnownFiles;
import org.bayan.pages.Head;
import org.bayan.pages.Page;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;
import org.bayan.verify.SiteCheck;

/**
 * A site that is not written anywhere: each page is rendered when somebody asks for it. It shows
 * drafts and embargoed releases, marked as such. Safe for use by many threads.
 */
public final class LiveSite {
  private final Plan plan;
  private final Content content;
  private final SiteRenderer renderer;
  private final SiteCheck check;
  private final ProblemReport report;
  private final Function<Page, String> versions;
  private final Map<String, Page> pages;

  /**
   * @param versions names what the pages of a page's type depend on besides their model
   */
  LiveSite(
      Plan plan,
      Content content,
      SiteRenderer renderer,
      SiteCheck check,
      ProblemReport report,
      Function<Page, String> versions) {
    this.plan = plan;
    this.content = content;
    this.renderer = renderer;
    this.check = check;
    this.report = report;
    this.versions = versions;
    this.pages = plan.pages().stream().collect(Collectors.toMap(Page::path, Function.identity()));
  }

  /**
   * A file of the site.
   *
   * @param path from the site's root
   * @return its bytes; none if the site has no such file
   * @throws ProblemsException if its template is wrong
   */
  public Optional<byte[]> file(String path) throws IOException {
    byte[] asset = plan.assets().files().get(path);
    if (asset != null) {
      return Optional.of(asset);
    }
    Page page = pages.get(path);
    return page == null ? Optional.empty() : Optional.of(renderer.text(page).getBytes(StandardCharsets.UTF_8));
  }

  /** What is known of the sources, for the next site. */
  public KnownFiles known() {
    return content.known();
  }

  /**
   * What pages were made from when they were last checked, and what was wrong.
   *
   * @param fingerprints by path
   */
  public record Checked(Map<String, String> fingerprints, List<Problem> problems) {

    /** Nothing was checked yet. */
    public static final Checked NOTHING = new Checked(Map.of(), List.of());
  }

  /**
   * Renders and checks the pages that have changed, or all of them if anything was wrong or is gone.
   * The problems are those of the sources as well.
   */
  public Checked check(Checked before) throws IOException {
    boolean all =
        before.problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)
            || !plan.files().containsAll(before.fingerprints().keySet());
    Fingerprints fingerprints = new Fingerprints();
    Map<String, String> now = new ConcurrentHashMap<>();
    SiteRenderer.Sink sink =
        new SiteRenderer.Sink() {
          @Override
          public boolean isCurrent(Page page, Head head, Object model) {
            String fingerprint = fingerprints.of(versions.apply(page), head, model);
            now.put(page.path(), fingerprint);
            return !all && fingerprint.equals(before.fingerprints().get(page.path()));
          }

          @Override
          public void accept(Page page, String text) {}
        };
    if (renderer.renderAll(check, sink, Progress.unheard())) {
      check.links(plan.files()::contains, path -> renderer.text(pages.get(path)));
    }
    return new Checked(Map.copyOf(now), report.sorted());
  }
}
