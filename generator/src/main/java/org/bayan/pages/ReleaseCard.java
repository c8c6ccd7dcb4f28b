package org.bayan.pages;

/**
 * What a list shows of a release.
 *
 * @param path the release's address from the site's root
 * @param withdrawn whether the issuer took the release back
 */
public record ReleaseCard(
    String path, String title, DateText date, String kind, String issuer, boolean withdrawn) {}
