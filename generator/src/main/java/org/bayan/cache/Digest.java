package org.bayan.cache;

import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Names content by 128 bits of it (MurmurHash3, x64): enough to tell whether a file is what it was,
 * and many times faster than a cryptographic digest, which nothing here needs.
 */
public final class Digest {
  private Digest() {}

  /** The digest of some bytes, 32 hexadecimal digits. */
  public static String of(byte[] bytes) {
    long[] hash = MurmurHash3.hash128x64(bytes);
    StringBuilder hex = new StringBuilder(32);
    for (long part : hash) {
      for (int shift = Long.SIZE - 4; shift >= 0; shift -= 4) {
        hex.append(Character.forDigit((int) (part >>> shift) & 0xF, 16));
      }
    }
    return hex.toString();
  }
}
