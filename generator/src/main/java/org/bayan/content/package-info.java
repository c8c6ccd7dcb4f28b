/**
 * Reads the files under {@code content/} into the domain's records. Every field of every file is
 * checked here, once, against one definition; what is wrong is reported with its position, and
 * nothing is guessed or mended.
 */
package org.bayan.content;
