/**
 * A preview on this machine: shows the site as the sources are now, page by page, and reloads what
 * a browser shows when they change. It knows no JBake; the way to make a site is handed to it.
 */
@NullMarked
package org.bayan.serve;

import org.jspecify.annotations.NullMarked;
