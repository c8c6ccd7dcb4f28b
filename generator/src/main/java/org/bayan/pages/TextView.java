package org.bayan.pages;

import org.bayan.archive.Body;

/**
 * The model of a page of plain text: about, how to cite, how to contribute.
 *
 * @param body its HTML is sound, to be shown unescaped
 */
public record TextView(String title, Body body) {}
