/**
 * Reads what was baked as a browser would: every link and anchor must lead somewhere and every
 * element must be closed, before anything is published.
 */
@NullMarked
package org.bayan.verify;

import org.jspecify.annotations.NullMarked;
