/**
 * The search index of a site: which release has which word, in whatever form it stands, as small
 * scripts that a page loads when a reader asks. The page's own scripts, in {@code
 * assets/js/search/}, and this room take affixes, foldings and broken plurals from the same data.
 */
package org.bayan.search;
