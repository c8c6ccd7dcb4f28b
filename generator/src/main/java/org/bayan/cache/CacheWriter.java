package org.bayan.cache;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Writes a cache: values in a row, without names, to be read back in the same order by a {@link
 * CacheReader}. For one thread.
 */
public final class CacheWriter {
  static final int MAGIC = 0x42594E31;
  static final int HEADER = Integer.BYTES + Long.BYTES;
  static final int NULL = -1;

  private final Map<String, Integer> words = new HashMap<>();
  private ByteBuffer out = ByteBuffer.allocate(1 << 16).position(HEADER);

  /** Writes a text or null. */
  public void text(String text) {
    if (text == null) {
      count(NULL);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    count(utf8.length);
    reserve(utf8.length).put(utf8);
  }

  /** Writes a text, or null, that is likely to come again: the next time only its number is written. */
  public void word(String word) {
    Integer known = word == null ? Integer.valueOf(NULL) : words.putIfAbsent(word, words.size());
    if (known != null) {
      count(known);
      return;
    }
    count(words.size() - 1);
    text(word);
  }

  /** Writes words, none of them null. */
  public void words(Collection<String> all) {
    count(all.size());
    all.forEach(this::word);
  }

  /** Writes a number. */
  public void number(long number) {
    reserve(Long.BYTES).putLong(number);
  }

  /** Writes a small number. */
  public void count(int count) {
    reserve(Integer.BYTES).putInt(count);
  }

  /** Writes how many elements there are, and each of them. */
  public <T> void list(List<T> all, Consumer<T> each) {
    count(all.size());
    all.forEach(each);
  }

  /** Writes whether there is a value, and the value. */
  public <T> void optional(T value, Consumer<T> writer) {
    count(value == null ? 0 : 1);
    if (value != null) {
      writer.accept(value);
    }
  }

  /**
   * Saves what was written, with a checksum (CRC-32C), in the place of what the file held.
   *
   * @throws IOException if the disk fails
   */
  public void save(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    checksum.update(out.array(), HEADER, out.position() - HEADER);
    out.putInt(0, MAGIC).putLong(Integer.BYTES, checksum.getValue()).flip();
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    try (SeekableByteChannel channel = Files.newByteChannel(aside, CREATE, TRUNCATE_EXISTING, WRITE)) {
      while (out.hasRemaining()) {
        channel.write(out);
      }
    }
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private ByteBuffer reserve(int bytes) {
    if (out.remaining() < bytes) {
      ByteBuffer larger = ByteBuffer.allocate(2 * out.capacity() + bytes);
      out = larger.put(out.flip());
    }
    return out;
  }
}
