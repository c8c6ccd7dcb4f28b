/**
 * A source as the lines that a reader sees: plain text or a saved web page. Begin with {@code
 * SourcePage}; {@code Boilerplate} tells the lines that belong to the page and not to the text.
 */
package org.bayan.importing.page;
