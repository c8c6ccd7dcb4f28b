/**
 * Puts a finished site in the place of the published one, whole or not at all, and keeps the record
 * of every address that was ever published. Nothing that a bake did not write is changed or
 * deleted, and no link is followed: what lies beside or in the output may be anybody's.
 */
package org.bayan.publish;
