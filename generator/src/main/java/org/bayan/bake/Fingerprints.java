package org.bayan.bake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.bayan.archive.Body;
import org.bayan.cache.Digest;
import org.bayan.pages.MeetingCard;
import org.bayan.pages.ReleaseCard;

/**
 * Digests of values: the same digest means the same value, whatever it is made of: texts, numbers,
 * lists, maps, records of these, and bodies by their version. Safe for use by many threads.
 */
final class Fingerprints {
  private final Map<Class<?>, Method[]> components = new ConcurrentHashMap<>();
  private final Map<Same, String> cards = new ConcurrentHashMap<>();
  private final Queue<Writer> idle = new ConcurrentLinkedQueue<>();

  /** A record that equals no other: a card stands on many pages, and comparing it takes longer than its digest. */
  private record Same(Record record) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.record == record;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(record);
    }
  }

  /** The digest of some values in a row, in hexadecimal. */
  String of(Object... values) {
    return digest(writer -> writer.add(List.of(values)));
  }

  private String digest(UnaryOperator<Writer> content) {
    Writer writer = Objects.requireNonNullElseGet(idle.poll(), Writer::new);
    try {
      return content.apply(writer).digest();
    } finally {
      writer.clear();
      idle.add(writer);
    }
  }

  /** Lays values out in a text that no other values have: each with its kind and its length before it. */
  private final class Writer {
    private final StringBuilder out = new StringBuilder(4096);

    void clear() {
      out.setLength(0);
    }

    String digest() {
      return Digest.of(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    Writer add(Object value) {
      if (value == null) {
        head('n', 0);
      } else if (value instanceof List<?> list) {
        head('l', list.size());
        list.forEach(this::add);
      } else if (value instanceof Map<?, ?> map) {
        Map<Object, Object> sorted = new TreeMap<>(map);
        head('m', sorted.size());
        sorted.forEach((key, each) -> add(key).add(each));
      } else if (value instanceof ReleaseCard || value instanceof MeetingCard) {
        text('c', cards.computeIfAbsent(new Same((Record) value), card -> Fingerprints.this.digest(writer -> writer.record(card.record()))));
      } else if (value instanceof Body body) {
        text('b', body.version());
      } else if (value instanceof Record record) {
        record(record);
      } else {
        text(value instanceof String ? 's' : 'o', value.toString());
      }
      return this;
    }

    private Writer record(Record record) {
      text('r', record.getClass().getName());
      for (Method component : components.computeIfAbsent(record.getClass(), Fingerprints::accessors)) {
        try {
          add(component.invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("a record shows its components", e);
        }
      }
      return this;
    }

    private void text(char kind, String text) {
      head(kind, text.length());
      out.append(text);
    }

    private void head(char kind, int size) {
      out.append(kind).append(size).append(':');
    }
  }

  private static Method[] accessors(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Method[] accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    return accessors;
  }
}
