/**
 * What is wrong in a source file: data that is collected, sorted and shown together. Nothing here
 * knows where problems come from.
 */
@NullMarked
package org.bayan.problem;

import org.jspecify.annotations.NullMarked;
