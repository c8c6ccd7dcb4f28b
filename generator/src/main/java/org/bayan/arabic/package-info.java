/**
 * What Arabic asks of a site: dates in the official form, plurals, sorting, digits, and the
 * isolation of Latin text. Rules come from CLDR (through ICU, whose version is pinned, so that the
 * JDK's data never changes a page) and from the Unicode bidirectional algorithm (UAX #9).
 */
@NullMarked
package org.bayan.arabic;

import org.jspecify.annotations.NullMarked;
