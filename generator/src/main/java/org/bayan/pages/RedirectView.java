package org.bayan.pages;

/**
 * The model of a page at an old address: where it leads.
 *
 * @param path the page's address from the site's root
 * @param title the page's title; that of a release that was taken back says so
 */
public record RedirectView(String path, String title) {}
