package org.bayan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.io.output.StringBuilderWriter;
import org.bayan.pages.Page;
import org.bayan.pages.Site;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.verify.SiteCheck;

/** Renders the pages of a plan, many at a time, and checks each as it comes. */
final class SiteRenderer {
  private static final int PAGE_LENGTH = 16 * 1024;

  private final Plan plan;
  private final Site site;
  private final PageRenderer renderer;
  private final ProblemReport report;

  SiteRenderer(Plan plan, Site site, PageRenderer renderer, ProblemReport report) {
    this.plan = plan;
    this.site = site;
    this.renderer = renderer;
    this.report = report;
  }

  /** Receives rendered pages, from many threads at once. */
  @FunctionalInterface
  interface Sink {
    void accept(String path, String text) throws IOException;
  }

  /** Renders every page; problems of templates go to the report. */
  void renderAll(SiteCheck check, Sink sink) throws IOException {
    try {
      plan.pages().parallelStream().forEach(page -> render(page, check, sink));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The text of a page, by its path. */
  SiteCheck.PageTexts texts() {
    Map<String, Page> byPath =
        plan.pages().stream().collect(Collectors.toMap(Page::path, Function.identity()));
    return path -> text(byPath.get(path));
  }

  private void render(Page page, SiteCheck check, Sink sink) {
    try {
      String text = text(page);
      check.page(page.path(), text);
      sink.accept(page.path(), text);
    } catch (ProblemsException e) {
      e.problems().forEach(report::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Page page) throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("site", site);
    model.put("head", page.head());
    model.put("assets", plan.assets().addresses());
    model.put(page.type(), page.model().get());
    try (StringBuilderWriter out = new StringBuilderWriter(PAGE_LENGTH)) {
      renderer.render(page.type(), model, page.path(), out);
      return out.toString();
    }
  }
}
