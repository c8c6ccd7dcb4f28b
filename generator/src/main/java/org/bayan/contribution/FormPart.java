package org.bayan.contribution;

import java.util.Map;

/**
 * A part of the form, in the order in which it asks for them. The text is the last, so that nothing
 * in it can be taken for another part.
 */
enum FormPart {
  SOURCE("source"),
  RETRIEVED("retrieved"),
  DATE("date"),
  MEETING("meeting"),
  ATTACHMENTS("attachments"),
  TEXT("text");

  private final String id;

  FormPart(String id) {
    this.id = id;
  }

  /** Its id in the form. */
  String id() {
    return id;
  }

  /** Its label in the form. */
  String label(Words words) {
    return words.get("form." + id, Map.of());
  }
}
