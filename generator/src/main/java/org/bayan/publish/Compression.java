package org.bayan.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Ways to compress a file beforehand. The same bytes always give the same. */
enum Compression {
  GZIP(".gz") {
    @Override
    byte[] pack(byte[] bytes) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
      try (GZIPOutputStream gzip = new Best(out)) {
        gzip.write(bytes);
      }
      return out.toByteArray();
    }
  },
  BROTLI(".br") {
    @Override
    byte[] pack(byte[] bytes) throws IOException {
      if (!Brotli4jLoader.isAvailable()) {
        throw new IOException(
            "this machine's kind has no Brotli encoder; bake with compress.files=false");
      }
      return Encoder.compress(bytes, QUALITY);
    }
  };

  /** Of 11: the last that takes about as long as the page took to render. */
  private static final Encoder.Parameters QUALITY = new Encoder.Parameters().setQuality(9);

  private static final int FEWEST_BYTES = 512;

  /** A copy that saves less is not worth a second file. */
  private static final double LARGEST_SHARE = 0.9;

  private static final Set<String> TEXTS =
      Set.of(
          "html",
          "css",
          "js",
          "xml",
          "txt",
          "csv",
          "json",
          "jsonld",
          "md",
          "ics",
          "svg",
          "ris",
          "bib",
          "webmanifest");

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  /** Gzip that takes its time. */
  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /** Whether a file is of a kind that compression makes smaller. */
  static boolean isText(String path) {
    return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** What is added to the file's name. */
  String ending() {
    return ending;
  }

  abstract byte[] pack(byte[] bytes) throws IOException;

  /** The bytes compressed; none if that gains too little. */
  Optional<byte[]> smaller(byte[] bytes) throws IOException {
    if (bytes.length < FEWEST_BYTES) {
      return Optional.empty();
    }
    byte[] packed = pack(bytes);
    return packed.length <= bytes.length * LARGEST_SHARE ? Optional.of(packed) : Optional.empty();
  }
}
