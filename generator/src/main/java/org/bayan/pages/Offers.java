package org.bayan.pages;

/**
 * What a site offers to programs besides its pages.
 *
 * @param data tables of everything, and each release as JSON and as its source
 * @param citations each release for reference managers
 */
public record Offers(boolean data, boolean citations) {}
