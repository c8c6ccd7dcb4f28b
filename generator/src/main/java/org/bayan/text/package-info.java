/**
 * The text of source files: UTF-8 or a problem with the place of the first byte that is not. Nothing
 * here knows what the texts mean.
 */
package org.bayan.text;
