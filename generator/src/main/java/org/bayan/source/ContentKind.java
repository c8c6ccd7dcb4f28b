package org.bayan.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.arabic.Slug;

/** The three kinds of file, one folder each. */
public enum ContentKind {
  RELEASE("releases", "release", "0000-00-00-", "yyyy-mm-dd-ascii-slug.md"),
  MEETING(
      "meetings",
      "meeting",
      "0000-00-00-",
      "yyyy-mm-dd-ascii-slug.md, or yyyy-mm- or yyyy- if no day is known,"),
  PAGE("pages", "page", "", "ascii-slug.md");

  private static final int MOST_CHARACTERS = 120;
  private static final int YEAR = "yyyy-".length();
  private static final Pattern PARTLY_DATED = Pattern.compile("\\d{4}(-\\d{2})?-[a-z]");

  private final String folder;
  private final String type;
  private final String date;
  private final String form;

  ContentKind(String folder, String type, String date, String form) {
    this.folder = folder;
    this.type = type;
    this.date = date;
    this.form = form;
  }

  /** Its folder under the content folder. */
  public String folder() {
    return folder;
  }

  /** Its name in JBake's own header. */
  public String type() {
    return type;
  }

  /** Whether a file of this kind may have this name, without its extension. */
  public boolean allows(String name) {
    return name.length() <= MOST_CHARACTERS
        && (isDated(name) && isSlug(name, date.length())
            || this == MEETING && PARTLY_DATED.matcher(name).lookingAt() && isSlug(name, YEAR));
  }

  private boolean isDated(String name) {
    for (int i = 0; i < date.length(); i++) {
      if (i >= name.length()
          || (date.charAt(i) == '0'
              ? !isDigit(name.charAt(i))
              : name.charAt(i) != date.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the rest of a name is words of small Latin letters and digits, with hyphens between
   * them.
   */
  private static boolean isSlug(String name, int start) {
    char before = '-';
    for (int i = start; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-' ? before == '-' : !isDigit(c) && (c < 'a' || c > 'z')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A name, without its extension, for a file that has one that is not allowed; to be proposed. */
  Optional<String> nameFor(String name) {
    return Slug.of(name)
        .map(
            slug ->
                slug.replaceFirst("^(\\d{4}-)(\\d-)", "$10$2")
                    .replaceFirst("^(\\d{4}-\\d{2}-)(\\d)(?!\\d)", "$10$2"))
        .map(
            slug ->
                allows(slug)
                    ? slug
                    : slug.matches("\\d{4}-\\d{2}-\\d{2}") ? slug + "-name" : "yyyy-mm-dd-" + slug);
  }

  /** What a file's name looks like, for messages. */
  String form() {
    return form;
  }
}
