package org.bayan.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/** Reads what a {@link CacheWriter} wrote, in the same order. For one thread. */
public final class CacheReader {
  private static final int PIECE = 1 << 17;

  private final ByteBuffer in;
  private final List<String> words = new ArrayList<>();

  private CacheReader(ByteBuffer in) {
    this.in = in;
  }

  /** Opens a cache; none if there is no file, or it is not what a writer saved, to the last bit. */
  public static Optional<CacheReader> open(Path file) {
    ByteBuffer in;
    try (FileChannel channel = FileChannel.open(file)) {
      in = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      fill(in, channel);
    } catch (IOException | ArithmeticException e) {
      return Optional.empty(); // no cache, or none that can be read: the same
    }
    if (in.capacity() < CacheWriter.HEADER || in.getInt() != CacheWriter.MAGIC) {
      return Optional.empty();
    }
    CRC32C checksum = new CRC32C();
    checksum.update(in.array(), CacheWriter.HEADER, in.capacity() - CacheWriter.HEADER);
    return in.getLong() == checksum.getValue() ? Optional.of(new CacheReader(in)) : Optional.empty();
  }

  /** Reads piece by piece: Java copies each piece, and a large one through memory that is new to it. */
  private static void fill(ByteBuffer in, FileChannel channel) throws IOException {
    int read = 0;
    while (read >= 0 && in.position() < in.capacity()) {
      read = channel.read(in.limit(Math.min(in.capacity(), in.position() + PIECE)));
    }
    in.limit(in.capacity()).rewind();
  }

  /** The next value, a text or null. */
  public String text() {
    int length = count();
    if (length == CacheWriter.NULL) {
      return null;
    }
    int start = in.position();
    in.position(start + length);
    return new String(in.array(), start, length, StandardCharsets.UTF_8);
  }

  /** The next value, a word or null. */
  public String word() {
    int number = count();
    if (number == CacheWriter.NULL) {
      return null;
    }
    if (number == words.size()) {
      words.add(text());
    }
    return words.get(number);
  }

  /** The next values, words. */
  public List<String> words() {
    return list(this::word);
  }

  /** The next value, a number. */
  public long number() {
    return in.getLong();
  }

  /** The next value, a small number. */
  public int count() {
    return in.getInt();
  }

  /** The next values. */
  public <T> List<T> list(Supplier<T> each) {
    int size = count();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(each.get());
    }
    return all;
  }

  /** The next value, or null if none was written. */
  public <T> T optional(Supplier<T> reader) {
    return count() == 0 ? null : reader.get();
  }
}
