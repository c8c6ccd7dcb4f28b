package org.bayan.frontmatter;

import java.util.List;

/** A value of front matter and where it stands. Every scalar is a string; types come later. */
public sealed interface Node {

  /** The line, from 1. */
  int line();

  /** The column, from 1. */
  int column();

  /** A single value. */
  record Scalar(String text, int line, int column) implements Node {

    /** A value that is not in quotation marks, of which some words mean that there is none. */
    static Scalar plain(String text, int line, int column) {
      boolean none = text.equals("~") || text.equalsIgnoreCase("null");
      return new Scalar(none ? "" : text, line, column);
    }
  }

  /** A list. */
  record Sequence(List<Node> items, int line, int column) implements Node {}

  /** Named values, in the order of the file; a name given twice is in it twice. */
  record Mapping(List<Entry> entries, int line, int column) implements Node {

    /**
     * The value with this name, the first if there are several; the mapping itself if there is
     * none.
     */
    public Node value(String name) {
      return entries.stream()
          .filter(entry -> entry.key().text().equals(name))
          .map(Entry::value)
          .findFirst()
          .orElse(this);
    }
  }

  /** A name and its value. */
  record Entry(Scalar key, Node value) {}
}
