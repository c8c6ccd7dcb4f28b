package org.bayan.archive;

import java.util.List;

/**
 * A level of meetings: who meets, or what kind of session it is.
 *
 * @param id its name in front matter and in data
 * @param name what readers see
 * @param words how texts word it, for those that look for it in one
 * @param slug what the names of files about such meetings end with
 */
public record Level(String id, String name, List<String> words, String slug) {

  public Level {
    words = List.copyOf(words);
  }
}
