package org.bayan.content;

/**
 * A link in a text, and where it was written.
 *
 * @param page the address, from the site's root, of the page that the text is on
 * @param url the address it leads to, as written
 * @param path the file, relative to the input folder, with forward slashes
 */
public record ContentLink(String page, String url, String path, int line, int column) {}
