/**
 * What one bake remembers for the next, in one file. It only ever saves time: a file that is damaged,
 * or was written by anything else, counts as none.
 */
package org.bayan.cache;
