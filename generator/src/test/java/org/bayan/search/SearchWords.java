package org.bayan.search;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks words up in the index of a baked site as the page's script should. */
public final class SearchWords {
  private static final TypeToken<Map<String, String>> ENTRIES = new TypeToken<>() {};

  private SearchWords() {}

  /**
   * For each text: the text, then for each of its words the folded word, what may be left of it,
   * and its key in the index.
   */
  public static List<String> analysed(Path site, List<String> texts) throws IOException {
    WordForms words = WordForms.ofPlugin();
    Map<String, String> entries = entries(site);
    List<String> analysed = new ArrayList<>();
    for (String text : texts) {
      List<String> each = new ArrayList<>();
      for (String word : words.words(words.fold(text))) {
        Set<String> rests = new LinkedHashSet<>();
        words.rests(word).forEach(rest -> rests.add(rest.text()));
        List<String> parts = new ArrayList<>(List.of(word));
        parts.addAll(rests);
        parts.add(key(entries, List.copyOf(parts)));
        each.add(String.join(" ", parts));
      }
      analysed.add(text + " " + String.join(" ; ", each));
    }
    return analysed;
  }

  private static String key(Map<String, String> entries, List<String> forms) {
    for (String form : forms) {
      String entry = entries.get(form);
      if (entry != null) {
        return entry.isEmpty() ? "" : entry.startsWith("=") ? entry.substring(1) : form;
      }
    }
    return "";
  }

  private static Map<String, String> entries(Path site) throws IOException {
    Map<String, String> entries = new HashMap<>();
    try (Stream<Path> shards = Files.list(site.resolve("search/w"))) {
      for (Path shard : shards.toList()) {
        String call = Files.readString(shard);
        entries.putAll(
            new Gson()
                .fromJson(call.substring(call.indexOf('{'), call.lastIndexOf('}') + 1), ENTRIES));
      }
    }
    return entries;
  }
}
