package org.bayan.frontmatter;

import static org.bayan.frontmatter.Field.optional;
import static org.bayan.frontmatter.Field.required;


/** The front matter of a page of plain text. */
public final class PageFields {
  public static final Field<String> TITLE = required("title", FieldTypes.TEXT, "the page's title");
  public static final Field<String> DESCRIPTION = optional("description", FieldTypes.TEXT, "one sentence for search engines");

  public static final FieldSet FORM = new FieldSet(TITLE, DESCRIPTION);

  private PageFields() {}
}
