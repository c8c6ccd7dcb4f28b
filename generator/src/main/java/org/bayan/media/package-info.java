/**
 * Files that are published with releases: what they are by their content, and whether they may be
 * published.
 */
@NullMarked
package org.bayan.media;

import org.jspecify.annotations.NullMarked;
