/**
 * What is known of how official texts are worded: lists of words and names, compared as folded
 * text. Begin with {@code LexiconFile}, which reads Bayan's own list and a site's.
 */
package org.bayan.importing.lexicon;
