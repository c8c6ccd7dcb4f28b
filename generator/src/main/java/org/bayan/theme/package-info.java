/**
 * The look that every archive has until it changes it: the templates, words, styles and fonts that
 * come with the plugin, and which of them an archive has replaced by its own.
 */
package org.bayan.theme;
