/** A text's lines as Markdown that shows them to the letter. Begin with {@code MarkdownBody}. */
package org.bayan.importing.body;
