package org.bayan.assets;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours that stand outside the stylesheet as well, for light or for dark.
 *
 * @param paper behind the text, as {@code #rrggbb}
 * @param ink the text
 * @param accent the second ink
 */
public record Palette(String paper, String ink, String accent) {
  /** What text needs on its ground (WCAG 2.2, 1.4.3). */
  private static final double LEGIBLE = 4.5;

  /**
   * The colours that a sheet of tokens gives them; those that it does not give stay as they are.
   */
  Palette in(String tokens) {
    return new Palette(
        token(tokens, "paper", paper), token(tokens, "ink", ink), token(tokens, "accent", accent));
  }

  private static String token(String tokens, String name, String otherwise) {
    Matcher matcher =
        Pattern.compile("--" + name + ":\\s*(#[0-9a-fA-F]{6})\\s*[;}]").matcher(tokens);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : otherwise;
  }

  Palette withAccent(String colour) {
    return colour.isEmpty() ? this : new Palette(paper, ink, colour.toLowerCase(Locale.ROOT));
  }

  /** How well the second ink can be read on the paper: 1 to 21. */
  double contrast() {
    return contrast(paper, accent);
  }

  boolean isLegible() {
    return contrast() >= LEGIBLE;
  }

  /**
   * The tokens of the stylesheet that follow from the second ink: the mark behind a paragraph that
   * was linked to, and the steps of the map of months with the ink on each.
   */
  String tokens() {
    String low = ink;
    String high = contrast("#ffffff", accent) >= LEGIBLE ? "#ffffff" : paper;
    return "--accent: "
        + accent
        + "; --mark: "
        + mixed(0.1)
        + "; --heat-1: "
        + legible(0.16, low)
        + "; --heat-2: "
        + legible(0.34, low)
        + "; --heat-3: "
        + legible(0.86, high)
        + "; --heat-4: "
        + accent
        + "; --heat-low: "
        + low
        + "; --heat-high: "
        + high
        + ";";
  }

  /**
   * A step between paper and second ink on which a text can be read, as near to the wanted one as
   * can be.
   */
  private String legible(double wanted, String text) {
    double step = wanted < 0.5 ? -0.02 : 0.02;
    double share = wanted;
    while (share > 0 && share < 1 && contrast(mixed(share), text) < LEGIBLE) {
      share += step;
    }
    return mixed(Math.min(1, Math.max(0, share)));
  }

  private String mixed(double share) {
    StringBuilder colour = new StringBuilder("#");
    for (int channel = 0; channel < 3; channel++) {
      double value = channel(paper, channel) * (1 - share) + channel(accent, channel) * share;
      colour.append(String.format(Locale.ROOT, "%02x", Math.round(value)));
    }
    return colour.toString();
  }

  private static int channel(String colour, int channel) {
    return Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16);
  }

  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Relative luminance (WCAG 2.2). */
  private static double luminance(String colour) {
    return 0.2126 * linear(channel(colour, 0))
        + 0.7152 * linear(channel(colour, 1))
        + 0.0722 * linear(channel(colour, 2));
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
