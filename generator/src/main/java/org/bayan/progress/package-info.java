/** How far long work is: the one who works tells, without knowing who hears it. */
@NullMarked
package org.bayan.progress;

import org.jspecify.annotations.NullMarked;
