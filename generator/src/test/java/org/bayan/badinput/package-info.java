/**
 * Bad input and faults through the real goals. The names of the tests begin with the rows of {@code
 * docs/bad-input.md}: what each must get is said there.
 */
package org.bayan.badinput;
