package org.bayan.search;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds words as they are compared, and takes them apart: what may be left of one without its article,
 * clitics, pronouns and endings, and the singular of a broken plural. Which of these it is, the words
 * of the archive decide ({@link Lemmas}). The page's script does the very same. Immutable.
 */
final class WordForms {
  private static final Pattern IGNORED = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final String json;
  private final Map<Character, Character> letters = new HashMap<>();
  private final List<String> articles;
  private final List<String> clitics;
  private final List<String> pronouns;
  private final List<Ending> endings = new ArrayList<>();
  private final int shortest;
  private final Map<String, String> singulars = new LinkedHashMap<>();

  private record Ending(String end, String instead) {}

  /** How much a form was taken apart, the surest first. */
  enum Cut {
    PLURAL,
    ARTICLE,
    PRONOUN,
    ENDING,
    CLITIC
  }

  /** What may be left of a form. */
  record Rest(String text, Cut cut, String removed) {}

  private WordForms(String json, String plurals) {
    this.json = json;
    JsonObject data = new Gson().fromJson(json, JsonObject.class);
    data.getAsJsonObject("letters").entrySet().forEach(each -> letters.put(each.getKey().charAt(0), each.getValue().getAsString().charAt(0)));
    articles = texts(data.getAsJsonArray("articles"));
    clitics = texts(data.getAsJsonArray("clitics"));
    pronouns = texts(data.getAsJsonArray("pronouns"));
    for (JsonElement each : data.getAsJsonArray("endings")) {
      endings.add(new Ending(each.getAsJsonArray().get(0).getAsString(), each.getAsJsonArray().get(1).getAsString()));
    }
    shortest = data.get("shortest").getAsInt();
    plurals.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::addPlural);
  }

  private void addPlural(String line) {
    String[] words = line.split(" ");
    for (int i = 1; i < words.length; i++) {
      String plural = fold(words[i]);
      if (!plural.equals(fold(words[0]))) {
        singulars.putIfAbsent(plural, fold(words[0]));
      }
    }
  }

  /** The data that comes with the plugin. */
  static WordForms ofPlugin() {
    return new WordForms(resource("words.json"), resource("broken-plurals.txt"));
  }

  private static String resource(String name) {
    try (InputStream in = WordForms.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonArray array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.getAsString()));
    return texts;
  }

  /** The data as the page's script reads it. */
  String json() {
    return json;
  }

  /** The folded singulars by their folded plurals. */
  Map<String, String> singulars() {
    return singulars;
  }

  /** A text without marks and what cannot be seen, in one spelling. */
  String fold(String text) {
    StringBuilder seats = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      seats.append(letters.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    String plain = IGNORED.matcher(Normalizer.normalize(seats, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      folded.append(letters.getOrDefault(plain.charAt(i), plain.charAt(i)));
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The words of a folded text, in order. */
  List<String> words(String folded) {
    return WORD.matcher(folded).results().map(match -> match.group()).toList();
  }

  /** What may be left of a folded form after one step, the surest first. */
  List<Rest> rests(String form) {
    List<Rest> rests = new ArrayList<>();
    String singular = singulars.get(form);
    if (singular != null) {
      rests.add(new Rest(singular, Cut.PLURAL, ""));
    }
    for (String article : articles) {
      if (form.startsWith(article)) {
        String rest = form.substring(article.length());
        add(rests, rest, Cut.ARTICLE, article);
        if (article.endsWith("لل")) {
          add(rests, "ل" + rest, Cut.ARTICLE, article);
        }
        break;
      }
    }
    for (String pronoun : pronouns) {
      if (form.endsWith(pronoun)) {
        String rest = form.substring(0, form.length() - pronoun.length());
        if (rest.endsWith("ت") && !rest.endsWith("ات")) {
          add(rests, rest.substring(0, rest.length() - 1) + "ه", Cut.PRONOUN, pronoun);
        }
        add(rests, rest, Cut.PRONOUN, pronoun);
      }
    }
    for (Ending ending : endings) {
      if (form.endsWith(ending.end())) {
        String rest = form.substring(0, form.length() - ending.end().length());
        if (ending.end().length() == 1 && rest.endsWith("ت") && !rest.endsWith("ات")) {
          add(rests, rest.substring(0, rest.length() - 1) + "ه", Cut.ENDING, ending.end());
        }
        add(rests, rest + ending.instead(), Cut.ENDING, ending.end());
      }
    }
    for (String clitic : clitics) {
      if (form.startsWith(clitic)) {
        add(rests, form.substring(clitic.length()), Cut.CLITIC, clitic);
      }
    }
    return rests;
  }

  private void add(List<Rest> rests, String text, Cut cut, String removed) {
    if (text.length() >= shortest) {
      rests.add(new Rest(text, cut, removed));
    }
  }
}
