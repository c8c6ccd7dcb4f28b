package org.bayan.markdown;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The words and digits that are added to a text, in the site's language. Words are asked for when a
 * text needs them.
 *
 * @param number a block's number as it is shown
 * @param block what a screen reader says for the link to the block with this number
 * @param footnoteBack what it says for the link from a footnote back to the text
 * @param table the name of a table's scrolling region
 * @param latinLanguage the BCP 47 tag of Latin runs
 */
public record MarkdownLabels(
    IntFunction<String> number,
    IntFunction<String> block,
    Supplier<String> footnoteBack,
    Supplier<String> table,
    String latinLanguage) {}
