package org.bayan.content;

import static org.bayan.content.Field.optional;
import static org.bayan.content.Field.required;

/** The front matter of a page of plain text. */
final class PageForm {
  static final Field<String> TITLE = required("title", FieldTypes.TEXT, "the page's title");
  static final Field<String> DESCRIPTION = optional("description", FieldTypes.TEXT, "one sentence for search engines");

  static final Form FORM = new Form(TITLE, DESCRIPTION);

  private PageForm() {}
}
