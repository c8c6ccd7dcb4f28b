package org.bayan.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** Complains of what may not stand in a text, or would vanish from its page. */
final class Refusals {
  private static final int SHOWN = 40;

  private final Markdown.Complaints complaints;

  Refusals(Markdown.Complaints complaints) {
    this.complaints = complaints;
  }

  void html(Node node) {
    String tag = node.getChars().toString().strip().lines().findFirst().orElse("");
    String shown = tag.length() > SHOWN ? tag.substring(0, SHOWN) + "…" : tag;
    at(
        node,
        "raw HTML: " + shown,
        "use Markdown, or put a backslash before the < to show it as text");
  }

  /** What is said of a picture is said of the place at which it stands. */
  Pictures.Objections picture(Node node) {
    return (what, fix) -> at(node, what, fix);
  }

  /** Whether a link may have this address; complains of one that it may not. */
  boolean allow(Node link, String url) {
    Optional<String> objection = Links.objection(url);
    objection.ifPresent(
        what ->
            at(
                link,
                what,
                "write https://…, or the relative path of a page, such as ../dates/index.html"));
    return objection.isEmpty();
  }

  /** Complains of an entity for a character that cannot be seen. */
  void unseen(Node entity, String source) {
    if (entity
        .getChars()
        .unescape()
        .codePoints()
        .anyMatch(c -> c == 0xFFFD || !isJoiner(c) && Links.isUnseen(c))) {
      at(
          entity,
          "the entity " + source + " stands for a character that cannot be seen",
          "remove it");
    }
  }

  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  /** Complains of a link's title. */
  void title(BasedSequence title) {
    unshown(title, "words after a link's address");
  }

  /** Complains of what stands after the signs that begin a block of code. */
  void info(BasedSequence info) {
    unshown(info, "words after the signs of a block of code");
  }

  private void unshown(BasedSequence words, String what) {
    if (!words.isBlank()) {
      complaints.at(
          words.getStartOffset(),
          what + ", which are not shown",
          "put them into the text, or remove them");
    }
  }

  /** Complains of a definition that nothing refers to. */
  void unused(Node definition) {
    String what = definition instanceof Reference ? "link's address" : "footnote";
    at(
        definition,
        "a " + what + " that nothing in the text refers to",
        "refer to it, or remove it");
  }

  private void at(Node node, String what, String mend) {
    complaints.at(node.getStartOffset(), what, mend);
  }
}
