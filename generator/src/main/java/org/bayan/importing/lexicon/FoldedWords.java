package org.bayan.importing.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.arabic.FoldedText;

/**
 * A text's words, folded, each with what follows it.
 *
 * @param words the words
 * @param after the signs and spaces between each word and the next
 */
public record FoldedWords(List<String> words, List<String> after) {
  private static final Pattern JOINT = Pattern.compile("[ .'’-]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  public static FoldedWords of(String text) {
    String folded = FoldedText.fold(text);
    List<String> words = new ArrayList<>();
    List<String> after = new ArrayList<>();
    Matcher matcher = WORD.matcher(folded);
    int done = 0;
    while (matcher.find()) {
      if (!words.isEmpty()) {
        after.add(folded.substring(done, matcher.start()));
      }
      words.add(matcher.group());
      done = matcher.end();
    }
    after.add(folded.substring(done));
    return new FoldedWords(words, after);
  }

  public int size() {
    return words.size();
  }

  /**
   * Whether these words stand at an index, with nothing but spaces, dots and hyphens between them.
   */
  public boolean holdAt(int index, List<String> others) {
    if (index + others.size() > size()) {
      return false;
    }
    for (int i = 1; i < others.size(); i++) {
      if (!words.get(index + i).equals(others.get(i))
          || !JOINT.matcher(after.get(index + i - 1)).matches()) {
        return false;
      }
    }
    return true;
  }

  /**
   * A word as it stands, and without what Arabic joins to it: و ف, then ب ل ك, where لل stands for
   * لال.
   */
  public static List<String> bare(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    if (word.length() > 3 && (word.startsWith("و") || word.startsWith("ف"))) {
      forms.add(word.substring(1));
    }
    for (String form : List.copyOf(forms)) {
      if (form.length() > 3 && form.startsWith("لل")) {
        forms.add("ال" + form.substring(2));
      } else if (form.length() > 3 && "بلك".indexOf(form.charAt(0)) >= 0) {
        forms.add(form.substring(1));
      }
    }
    return forms;
  }
}
