/**
 * The record of every address that was ever published, so that none is lost unnoticed: a link to a
 * release must lead to it years later.
 */
package org.bayan.ledger;
