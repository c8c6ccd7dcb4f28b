/**
 * Turns a text that was copied from an official page into a release's file: finds the header, drops
 * what belongs to the page, keeps the text to the letter, finds meetings and names. What is not in
 * the text is never made up. How texts are worded stands in data: {@code official-words.yaml} here
 * and {@code lexicon.yaml} of a site.
 */
package org.bayan.importing;
