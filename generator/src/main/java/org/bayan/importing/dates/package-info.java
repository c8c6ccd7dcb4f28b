/**
 * The day of issue, from the dates that stand above or below a text; a day is never made up. Begin
 * with {@code IssueDateFinder}.
 */
package org.bayan.importing.dates;
