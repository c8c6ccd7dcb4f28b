package org.bayan.bake;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.io.output.StringBuilderWriter;
import org.bayan.pages.Menus;
import org.bayan.pages.Page;
import org.bayan.pages.Site;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Parallel;
import org.bayan.progress.Progress;
import org.bayan.verify.SiteCheck;

/** Renders the pages of a plan, many at a time, and checks each as it comes. */
final class SiteRenderer {
  private static final int PAGE_LENGTH = 16 * 1024;

  private final SitePlan plan;
  private final Site site;
  private final Menus menus;
  private final PageRenderer renderer;
  private final ProblemReport report;
  private final ThreadLocal<StringBuilderWriter> writers =
      ThreadLocal.withInitial(() -> new StringBuilderWriter(PAGE_LENGTH));

  SiteRenderer(SitePlan plan, Site site, PageRenderer renderer, ProblemReport report) {
    this.plan = plan;
    this.site = site;
    this.menus = Menus.of(plan.archive());
    this.renderer = renderer;
    this.report = report;
  }

  /** Receives pages that were rendered, from many threads at once. */
  @FunctionalInterface
  interface Sink {
    void accept(Page page, String text) throws IOException;
  }

  /**
   * Renders every page. A problem of a template goes to the report once, with the first page that
   * has it.
   *
   * @return whether every page was rendered
   */
  boolean renderAll(SiteCheck check, Sink sink, Progress progress) throws IOException {
    Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    Parallel.forEach(
        plan.pages(), page -> render(page, check, sink, progress).forEach(failures::add));
    Map<String, Problem> problems = new TreeMap<>();
    failures.stream()
        .sorted()
        .forEach(failure -> problems.putIfAbsent(failure.place(), failure.problem()));
    problems.values().forEach(report::add);
    return problems.isEmpty();
  }

  private record Failure(String page, Problem problem) implements Comparable<Failure> {
    String place() {
      return problem.path() + ":" + problem.line() + ":" + problem.column();
    }

    @Override
    public int compareTo(Failure other) {
      return page.compareTo(other.page);
    }
  }

  /** The text of a page, by its path. */
  SiteCheck.PageTexts texts() {
    Map<String, Page> byPath =
        plan.pages().stream().collect(Collectors.toMap(Page::path, Function.identity()));
    return path -> text(byPath.get(path));
  }

  private List<Failure> render(Page page, SiteCheck check, Sink sink, Progress progress)
      throws IOException {
    try {
      String text = text(page);
      check.page(page.path(), text);
      sink.accept(page, text);
      progress.step();
      return List.of();
    } catch (ProblemsException e) {
      return e.problems().stream().map(problem -> new Failure(page.path(), problem)).toList();
    }
  }

  /** The text of a page. */
  String text(Page page) throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("site", site);
    model.put("look", plan.assets().look());
    model.put("menus", menus);
    model.put("head", page.head().get());
    model.put("assets", plan.assets().addresses());
    model.put(page.type().toString(), page.model().get());
    StringBuilderWriter out = writers.get();
    out.getBuilder().setLength(0);
    renderer.render(page.type().toString(), model, page.path(), out);
    return out.toString();
  }
}
