/**
 * Releases that come through an issue's form, for those who have nothing installed: reads the event
 * of the issue, and words the answer. Everything in an event is written by a stranger: it is data
 * and stands between fences wherever it is shown.
 */
@NullMarked
package org.bayan.contribution;

import org.jspecify.annotations.NullMarked;
