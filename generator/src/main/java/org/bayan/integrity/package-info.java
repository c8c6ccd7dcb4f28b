/**
 * Proof that a site is what was published: its checksums, whether a folder or an address has the
 * files that they are of, and a bag to keep all of it in (RFC 8493).
 */
@NullMarked
package org.bayan.integrity;

import org.jspecify.annotations.NullMarked;
