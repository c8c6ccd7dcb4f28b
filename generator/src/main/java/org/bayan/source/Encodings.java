package org.bayan.source;

import java.nio.charset.StandardCharsets;

/** Guesses, by simple evidence, how a file that is not UTF-8 was saved, to say so in a message. */
final class Encodings {
  private Encodings() {}

  /**
   * The index of the first byte that shows that the bytes are UTF-16, or -1: their mark, or the
   * zero in one of the first two bytes, since every file here begins with ASCII.
   */
  static int utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return -1;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
      return 0;
    }
    return (first == 0) == (second == 0) ? -1 : first == 0 ? 0 : 1;
  }

  /**
   * What to do with a file that has bytes that are not UTF-8. The article ال is in every Arabic
   * text.
   */
  static String fix(byte[] bytes) {
    int windows = count(bytes, 0xC7, 0xE1);
    int iso = count(bytes, 0xC7, 0xE4);
    if (windows + iso > 0) {
      return "save the file as UTF-8; it looks like "
          + (windows >= iso ? "Windows-1256" : "ISO-8859-6");
    }
    boolean otherwiseUtf8 = count(bytes, 0xD8, 0xA7) + count(bytes, 0xD9, 0x84) > 0;
    return otherwiseUtf8
        ? "type the character again; the rest of the file looks like UTF-8"
        : "save the file as UTF-8";
  }

  private static int count(byte[] bytes, int first, int second) {
    String pair = new String(new char[] {(char) first, (char) second});
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int count = 0;
    for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
      count++;
    }
    return count;
  }
}
