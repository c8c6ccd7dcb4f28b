package org.bayan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which releases each word stands, and where. An entry is
 *
 * <ul>
 *   <li>{@code =word} for a form of another word that the page would not find by what is left of
 *       it;
 *   <li>nothing for a word that the archive has not, so that nothing is taken off it;
 *   <li>{@code forms|releases|areas|places} for a word, as {@link Occurrences} writes them, with
 *       {@code ~} for the word itself in its forms;
 *   <li>{@code forms|key|part part} for a frequent one, whose occurrences lie in {@link #parts};
 *   <li>behind {@code >word}, the names of several spellings that begin with the word: {@code word
 *       word=name;}. The entry of all the spellings of a name is that of {@code @name}.
 * </ul>
 */
final class Postings {
  private static final List<String> PLURALS = List.of("ات", "ون", "ين");
  private static final int LONG = 2_400;
  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final WordForms words;
  private final List<IndexedRelease> releases;
  private final WrittenWords written = new WrittenWords();
  private final List<int[]> writtenForms = new ArrayList<>();
  private final Map<String, Integer> formNumbers = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final Map<String, Lemmas.Form> counted = new HashMap<>();
  private final SortedMap<String, String> entries = new TreeMap<>();
  private final SortedMap<String, String> parts = new TreeMap<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * @param names for each name its spellings
   */
  Postings(WordForms words, List<List<String>> names, List<IndexedRelease> releases) {
    this.words = words;
    this.releases = releases;
    List<int[][]> texts = releases.stream().map(this::written).toList();
    spell();
    Lemmas lemmas = new Lemmas(words, counted);
    NameSpellings spellings = new NameSpellings(words, lemmas, names);
    Map<String, Occurrences> found = new HashMap<>();
    Map<String, Occurrences> named = new HashMap<>();
    List<String> lemmaOf = forms.stream().map(lemmas::of).toList();
    List<Occurrences> occurrences =
        lemmaOf.stream()
            .map(each -> found.computeIfAbsent(each, key -> new Occurrences()))
            .toList();
    int[] numbers = new int[forms.size()];
    Arrays.fill(numbers, -1);
    for (int release = 0; release < texts.size(); release++) {
      List<IndexedRelease.Field> fields = releases.get(release).fields();
      for (int field = 0; field < fields.size(); field++) {
        int[] text = forms(texts.get(release)[field]);
        int name = fields.get(field).number();
        for (int i = 0; i < text.length; i++) {
          int form = text[i];
          if (numbers[form] < 0) {
            numbers[form] = occurrences.get(form).form(forms.get(form));
          }
          occurrences.get(form).add(numbers[form], release, name, i);
        }
        for (NameSpellings.Found each : spellings.in(text, lemmaOf)) {
          Occurrences word = named.computeIfAbsent(each.name(), key -> new Occurrences());
          word.add(word.form(each.form()), release, name, each.place());
        }
      }
    }
    write(found, "");
    addForms();
    Map<String, String> others = new TreeMap<>(SHORTEST);
    found.forEach((lemma, word) -> word.forms().forEach(form -> others.put(form, lemma)));
    others.forEach(this::addForm);
    write(named, "@");
    entries.putAll(spellings.entries(named.keySet()));
  }

  /** Adds a form of a word unless the page finds the word by itself. */
  private void addForm(String form, String lemma) {
    if (!entries.containsKey(form) && !lemma.equals(byItself(form))) {
      entries.put(form, "=" + lemma);
    }
  }

  /** The word that the page takes a form for that has no entry. */
  private @Nullable String byItself(String form) {
    for (WordForms.Rest rest : words.rests(form)) {
      String entry = entries.get(rest.text());
      if (entry != null) {
        return entry.isEmpty() ? null : entry.startsWith("=") ? entry.substring(1) : rest.text();
      }
    }
    return null;
  }

  /** The entries, by folded word or form. */
  SortedMap<String, String> entries() {
    return entries;
  }

  /**
   * The occurrences of frequent words, by key, hyphen and part: {@code releases|areas}, and with an
   * x behind the name the {@code places}.
   */
  SortedMap<String, String> parts() {
    return parts;
  }

  /** The words of a release as it writes them, field by field. */
  private int[][] written(IndexedRelease release) {
    int[][] fields = new int[release.fields().size()][];
    for (int i = 0; i < fields.length; i++) {
      String text = release.fields().get(i).text();
      IntStream.Builder found = IntStream.builder();
      WordForms.written(text, (from, to) -> found.add(written.note(text, from, to)));
      fields[i] = found.build().toArray();
    }
    return fields;
  }

  /** Finds the forms of all words, and counts them. */
  private void spell() {
    for (int word = 0; word < written.words().size(); word++) {
      WordForms.Spelled spelled = words.spelling(written.words().get(word));
      Lemmas.Form counts = Lemmas.Form.of(spelled, written.count(word));
      int[] numbers = new int[spelled.forms().size()];
      for (int i = 0; i < numbers.length; i++) {
        String form = spelled.forms().get(i);
        numbers[i] = formNumbers.computeIfAbsent(form, key -> forms.size());
        if (numbers[i] == forms.size()) {
          forms.add(form);
        }
        counted.merge(form, counts, Lemmas.Form::plus);
      }
      writtenForms.add(numbers);
    }
  }

  /** The forms of words; one that is written as one may be several. */
  private int[] forms(int[] text) {
    int[] all = new int[text.length];
    int size = 0;
    for (int word : text) {
      int[] of = writtenForms.get(word);
      if (size + of.length > all.length) {
        all = Arrays.copyOf(all, (size + of.length) * 2);
      }
      System.arraycopy(of, 0, all, size, of.length);
      size += of.length;
    }
    return Arrays.copyOf(all, size);
  }

  private void write(Map<String, Occurrences> found, String mark) {
    int[] numbers = releases.stream().mapToInt(IndexedRelease::number).toArray();
    new TreeMap<>(found)
        .forEach(
            (name, places) -> {
              String word = mark + name;
              String head = String.join(" ", places.forms()).replace(name, "~") + "|";
              Occurrences.Text text = places.text(numbers);
              if (text.length() <= LONG) {
                entries.put(
                    word, head + text.releases() + "|" + text.areas() + "|" + text.places());
                return;
              }
              int hash = Numbers.hash(word);
              while (!keys.add(Integer.toString(hash, 36))) {
                hash++;
              }
              String key = Integer.toString(hash, 36);
              List<String> names = new ArrayList<>();
              for (Numbers.Part part : places.parts(numbers)) {
                Occurrences.Text each = places.text(numbers, part);
                names.add(part.name());
                parts.put(key + "-" + part.name(), each.releases() + "|" + each.areas());
                parts.put(key + "-" + part.name() + "x", each.places());
              }
              entries.put(word, head + key + "|" + String.join(" ", names));
            });
  }

  /** Adds forms that the archive has not, so that the page knows their words. */
  private void addForms() {
    Map<String, String> more = new TreeMap<>();
    words
        .singulars()
        .forEach(
            (form, word) -> {
              if (entries.containsKey(word)) {
                more.put(form, "=" + word);
              } else if (!counted.containsKey(word)) {
                more.put(form, "");
              }
            });
    words.whole().forEach(word -> more.putIfAbsent(word, ""));
    more.entrySet()
        .removeIf(
            each ->
                each.getValue().isEmpty()
                    && words.rests(each.getKey()).stream()
                        .noneMatch(
                            rest ->
                                counted.containsKey(rest.text())
                                    || entries.containsKey(rest.text())));
    entries
        .keySet()
        .forEach(word -> singularsOf(word).forEach(each -> more.putIfAbsent(each, "=" + word)));
    more.keySet().removeAll(counted.keySet());
    more.forEach(entries::putIfAbsent);
  }

  /** What may be the singular of a word that the archive has in the plural only. */
  private static List<String> singularsOf(String word) {
    for (String ending : PLURALS) {
      String rest = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && rest.length() > 2) {
        return ending.equals("ات") ? List.of(rest, rest + "ه") : List.of(rest);
      }
    }
    return List.of();
  }
}
