package org.bayan.importing.lexicon;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.frontmatter.RegisterFile;
import org.bayan.frontmatter.WordList;
import org.bayan.names.NameEntry;
import org.bayan.names.NameRegister;
import org.bayan.names.NameSort;
import org.bayan.problem.ProblemReport;

/** Puts a lexicon together: the words and names that Bayan knows, and those of a site. */
public final class LexiconFile {
  private static final String OWN = "official-words.yaml";

  private LexiconFile() {}

  /**
   * The words that Bayan knows, and those of a site.
   *
   * @param file the site's own; it need not be there
   * @param path the file's name in messages
   * @param report receives what is wrong in the file
   */
  public static Lexicon read(Path file, String path, ProblemReport report) {
    Lexicon lexicon = new Lexicon();
    Map<WordList, List<NameEntry>> site = new EnumMap<>(WordList.class);
    site.putAll(RegisterFile.read(file, path, report));
    NameRegister names = RegisterFile.register(site);
    for (NameSort sort : NameSort.values()) {
      add(lexicon, WordList.of(sort), names.entries(sort));
      site.remove(WordList.of(sort));
    }
    RegisterFile.ofPlugin(LexiconFile.class, OWN)
        .forEach((section, entries) -> add(lexicon, section, entries));
    site.forEach((section, entries) -> add(lexicon, section, entries));
    return lexicon;
  }

  private static void add(Lexicon lexicon, WordList section, List<NameEntry> entries) {
    entries.forEach(entry -> lexicon.add(section, new LexiconEntry(entry.name(), entry.others())));
  }
}
