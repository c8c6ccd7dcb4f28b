/**
 * Files as they come: text in UTF-8 with the line and column of each character, or a problem with
 * the place of the first byte that is not; and the project's folder, within which no link is
 * followed. Nothing here knows what texts mean.
 */
@NullMarked
package org.bayan.source;

import org.jspecify.annotations.NullMarked;
