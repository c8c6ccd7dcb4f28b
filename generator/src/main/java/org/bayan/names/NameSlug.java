package org.bayan.names;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A name as an address has it: small Latin letters, digits and hyphens. The letters come from a
 * table of Bayan's own and not from a library's, since an address must outlive every version of it.
 */
final class NameSlug {
  private static final int LONGEST = 80;
  private static final int MARK = 6;
  private static final int RADIX = 36;
  private static final Map<Integer, String> LETTERS = letters();

  private NameSlug() {}

  /**
   * The slug of a name, of nothing but the name: one that would be too long, or that has no letter,
   * has a mark of the whole name.
   */
  static String of(String name) {
    String slug = latin(name);
    if (slug.length() > LONGEST) {
      int hyphen = slug.lastIndexOf('-', LONGEST);
      return slug.substring(0, hyphen > 0 ? hyphen : LONGEST) + "-" + mark(name);
    }
    return slug.isEmpty() || slug.equals("index") ? "n-" + mark(name) : slug;
  }

  /** The slug of a name whose own is taken. */
  static String marked(String name) {
    String slug = of(name);
    return slug.endsWith("-" + mark(name)) ? slug : slug + "-" + mark(name);
  }

  private static String latin(String name) {
    StringBuilder latin = new StringBuilder(2 * name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            c -> {
              String letter = LETTERS.get(c);
              if (letter != null) {
                latin.append(letter);
              } else if (Character.isDigit(c)) {
                latin.append(Character.digit(c, 10));
              } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                latin.appendCodePoint(c);
              }
            });
    return Normalizer.normalize(latin, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** A few letters and digits that tell a name from others. */
  private static String mark(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      String digits = new BigInteger(1, Arrays.copyOf(hash, 8)).toString(RADIX);
      return "0".repeat(Math.max(0, MARK - digits.length())) + digits.substring(0, MARK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Map<Integer, String> letters() {
    Map<Integer, String> letters = new HashMap<>();
    String[] pairs =
        ("ا a أ a إ i آ a ٱ a ب b ة a ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z"
                + " ع a غ gh ف f ق q ك k ل l م m ن n ه h و w ؤ w ي y ى a ئ y پ p چ ch ژ zh ڤ v ڥ v"
                + " گ g ڭ g ڨ g ک k ی y ہ h ھ h")
            .split(" ");
    for (int i = 0; i < pairs.length; i += 2) {
      letters.put(pairs[i].codePointAt(0), pairs[i + 1]);
    }
    letters.put(0x621, ""); // hamza alone
    letters.put(0x640, ""); // tatweel
    letters.put(0x27, ""); // apostrophes
    letters.put(0x2019, "");
    return Map.copyOf(letters);
  }
}
