/**
 * The domain: releases, meetings, and an immutable snapshot of both with everything worked out in
 * both directions. It knows no JBake, no files and no HTML.
 */
@NullMarked
package org.bayan.archive;

import org.jspecify.annotations.NullMarked;
