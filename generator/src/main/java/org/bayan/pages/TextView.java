package org.bayan.pages;

/**
 * The model of a page of plain text: about, how to cite, how to contribute.
 *
 * @param body sound HTML, to be shown unescaped
 */
public record TextView(String title, String body) {}
