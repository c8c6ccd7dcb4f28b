/**
 * How far long work is: the one who works tells, without knowing who hears it.
 */
package org.bayan.progress;
