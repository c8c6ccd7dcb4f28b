/**
 * Styles, fonts and pictures: under names that hold a hash of their content, so that browsers may
 * keep them forever, with the addresses in stylesheets rewritten to match.
 */
package org.bayan.assets;
