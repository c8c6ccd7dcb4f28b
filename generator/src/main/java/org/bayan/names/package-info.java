/**
 * The names in releases: which spellings are one name, what is known of each, and which releases
 * have it. Begin with {@code Names}, which finds the names of an archive; {@code NameRegister} is
 * what somebody has written down of them.
 */
@NullMarked
package org.bayan.names;

import org.jspecify.annotations.NullMarked;
