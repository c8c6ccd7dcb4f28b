package org.bayan.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** The three kinds of file, one folder each. */
enum Kind {
  RELEASE("releases", "release", "\\d{4}-\\d{2}-\\d{2}-[a-z0-9]+(-[a-z0-9]+)*", "yyyy-mm-dd-ascii-slug.md"),
  MEETING("meetings", "meeting", "\\d{4}-\\d{2}-\\d{2}-[a-z0-9]+(-[a-z0-9]+)*", "yyyy-mm-dd-ascii-slug.md"),
  PAGE("pages", "page", "[a-z0-9]+(-[a-z0-9]+)*", "ascii-slug.md");

  private final String folder;
  private final String type;
  private final Pattern id;
  private final String form;

  Kind(String folder, String type, String id, String form) {
    this.folder = folder;
    this.type = type;
    this.id = Pattern.compile(id);
    this.form = form;
  }

  /** Its folder under the content folder. */
  String folder() {
    return folder;
  }

  /** Its name in JBake's own header. */
  String type() {
    return type;
  }

  /** Whether a file of this kind may have this name, without its extension. */
  boolean allows(String name) {
    return name.length() <= 120 && id.matcher(name).matches();
  }

  /** A name, without its extension, for a file that has one that is not allowed; to be proposed. */
  Optional<String> nameFor(String name) {
    return Slug.of(name)
        .map(slug -> slug.replaceFirst("^(\\d{4}-)(\\d-)", "$10$2").replaceFirst("^(\\d{4}-\\d{2}-)(\\d)(?!\\d)", "$10$2"))
        .map(slug -> allows(slug) ? slug : slug.matches("\\d{4}-\\d{2}-\\d{2}") ? slug + "-name" : "yyyy-mm-dd-" + slug);
  }

  /** What a file's name looks like, for messages. */
  String form() {
    return form;
  }
}
