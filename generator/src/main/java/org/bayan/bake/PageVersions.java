package org.bayan.bake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.pages.Page;

/**
 * Names pages by all that they are made of: two pages with one name are the same to the last byte.
 * Safe for use by many threads.
 */
final class PageVersions {
  private final PageRenderer renderer;
  private final Fingerprints fingerprints = new Fingerprints();
  private final String environment;
  private final Map<String, String> types = new ConcurrentHashMap<>();

  /**
   * @param environment what all pages depend on
   */
  PageVersions(PageRenderer renderer, Object... environment) {
    this.renderer = renderer;
    this.environment = fingerprints.of(environment);
  }

  /** The name of a page. */
  String of(Page page) {
    return fingerprints.of(type(page.type()), page.path(), page.sources().get());
  }

  /** The name of what pages of some types depend on besides their sources, and of something more. */
  String frame(Collection<String> types, Object... more) {
    return fingerprints.of(types.stream().map(this::type).toList(), List.of(more));
  }

  private String type(String type) {
    return types.computeIfAbsent(type, name -> fingerprints.of(environment, name, renderer.version(name)));
  }
}
