package org.bayan.assets;

/**
 * What templates need of an archive's look besides the stylesheet.
 *
 * @param wordmark the markup of the SVG of its name, checked; empty where the name is written
 * @param icon the address of the icon, which costs no request
 * @param light the colours on light paper
 * @param dark the colours on dark paper
 */
public record Look(String wordmark, String icon, Palette light, Palette dark) {}
