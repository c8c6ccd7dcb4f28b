package org.bayan.pages;

/**
 * What a list shows of a release.
 *
 * @param path the release's address from the site's root
 * @param withdrawn whether the issuer took the release back
 * @param unpublished why no published site may show it; null when it is published
 */
public record ReleaseCard(
    String path,
    String title,
    DateText date,
    String kind,
    String issuer,
    boolean withdrawn,
    Unpublished unpublished) {}
