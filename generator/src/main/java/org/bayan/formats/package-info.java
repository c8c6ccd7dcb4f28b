/**
 * What programs take away: open data and citations. Each format is one small class, a pure function
 * of what is published; {@code docs/formats.md} names them all.
 */
package org.bayan.formats;
