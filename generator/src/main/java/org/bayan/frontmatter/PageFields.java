package org.bayan.frontmatter;

import static org.bayan.frontmatter.Field.optional;
import static org.bayan.frontmatter.Field.required;

import java.util.List;
import java.util.Locale;
import org.bayan.archive.TextPage;

/** The front matter of a page of plain text. */
public final class PageFields {
  public static final Field<String> TITLE = required("title", FieldTypes.TEXT, "the page's title");
  public static final Field<String> DESCRIPTION =
      optional("description", FieldTypes.TEXT, "one sentence for search engines");

  public static final Field<TextPage.Menu> MENU =
      optional(
          "menu",
          FieldTypes.choice(
              List.of(TextPage.Menu.values()), menu -> menu.name().toLowerCase(Locale.ROOT)),
          "where every page links to it: main or footer");
  public static final Field<Integer> ORDER =
      optional("order", FieldTypes.ORDER, "its place in the menu, from 1");

  public static final Field<List<String>> ALIASES = ReleaseFields.ALIASES;

  public static final FieldSet FORM = new FieldSet(TITLE, DESCRIPTION, MENU, ORDER, ALIASES);

  private PageFields() {}
}
