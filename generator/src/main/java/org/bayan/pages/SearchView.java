package org.bayan.pages;

import com.google.gson.Gson;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.arabic.OfficialDates;
import org.bayan.messages.Wording;

/**
 * The model of the search page.
 *
 * @param words what the page's script says, as JSON that may stand in HTML
 */
public record SearchView(String words) {
  private static final List<String> FACETS =
      List.of("year", "meeting", "issuer", "kind", "person", "place", "organization");

  /** Puts the words together. */
  static SearchView of(Wording wording, OfficialDates dates) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (String key :
        List.of("loading", "failed", "offline", "fewer", "alone", "none", "withdrawn")) {
      words.put(key, wording.of("search." + key));
    }
    for (String key : List.of("nothing", "partly", "near", "narrow", "block")) {
      words.put(key, wording.of("search." + key, "{0}"));
    }
    words.put("separator", wording.of("list.separator"));
    Map<String, String> facets = new LinkedHashMap<>();
    FACETS.forEach(facet -> facets.put(facet, wording.of("search.facet." + facet)));
    words.put("facets", facets);
    Map<String, String> count = new LinkedHashMap<>();
    Map.of("zero", 0, "one", 1, "two", 2, "few", 3, "many", 11, "other", 100).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(form -> count.put(form.getKey(), wording.of("search.count", form.getValue())));
    words.put("count", count);
    words.put("digits", dates.year(2018).equals("2018") ? "latn" : "arab");
    List<String> months = new ArrayList<>();
    for (Month month : Month.values()) {
      months.add(dates.month(month).replace("/", "|"));
    }
    words.put("months", months);
    return new SearchView(new Gson().toJson(words));
  }
}
