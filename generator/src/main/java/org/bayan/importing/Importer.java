package org.bayan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.arabic.WrittenDates;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.authoring.NewRelease;
import org.bayan.authoring.PastedText;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.lexicon.LexiconEntry;
import org.bayan.importing.lexicon.LexiconFile;
import org.bayan.importing.names.KnownNames;
import org.bayan.importing.page.Documents;
import org.bayan.importing.page.HtmlCharset;
import org.bayan.importing.page.HtmlPage;
import org.bayan.importing.page.PlainTextPage;
import org.bayan.importing.page.SourcePage;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.problem.Suggestion;
import org.bayan.source.ContentFiles;
import org.bayan.source.InvisibleCharacters;

/**
 * Turns texts that were copied from official pages, plain or as HTML, into releases. Begin with
 * {@link #of}, which reads the archive's meetings and names; then {@link #read} a text, show what
 * was found, and {@link #write} it. Immutable but for the archive's files; used by one thread.
 */
public final class Importer {
  private static final int MOST_BYTES = 6_000_000;

  private final Path content;
  private final Lexicon lexicon;
  private final KnownNames names;
  private final List<Meeting> register;
  private final WrittenDates dates = new WrittenDates();
  private final Markdown markdown;

  private Importer(
      Path content, Lexicon lexicon, KnownNames names, List<Meeting> register, Markdown markdown) {
    this.content = content;
    this.lexicon = lexicon;
    this.names = names;
    this.register = List.copyOf(register);
    this.markdown = markdown;
  }

  /**
   * An importer into an archive.
   *
   * @param base the folder to which paths in messages are relative
   * @param content the content folder
   * @param lexicon the file of the site's own words and names; it need not be there
   * @throws ProblemsException if the lexicon or a meeting's file is wrong; other files are not
   *     judged
   */
  public static Importer of(Path base, Path content, Path lexicon) {
    Markdown markdown =
        new Markdown(
            new MarkdownLabels(Integer::toString, Integer::toString, () -> "", () -> "", "en"));
    ProblemReport report = new ProblemReport();
    Content archive = new ContentReader(markdown).read(base, content, report);
    String meetings = base.relativize(content).resolve("meetings").toString().replace('\\', '/');
    ProblemReport serious = new ProblemReport();
    report.sorted().stream()
        .filter(
            problem ->
                problem.severity() == Problem.Severity.ERROR
                    && (problem.path().startsWith(meetings)
                        || problem.path().endsWith("/" + ContentFiles.FIELDS)))
        .forEach(serious::add);
    Lexicon words = LexiconFile.read(lexicon, base.relativize(lexicon).toString(), serious);
    if (serious.hasErrors()) {
      throw new ProblemsException(serious.sorted());
    }
    learn(words, archive.releases());
    return new Importer(
        content, words, new KnownNames(words, names(archive)), archive.meetings(), markdown);
  }

  /** The kinds and issuers of the archive's releases are known, too. */
  private static void learn(Lexicon lexicon, List<Release> releases) {
    for (Release release : releases) {
      learn(lexicon, WordList.KINDS, release.kind());
      learn(lexicon, WordList.ISSUERS, release.issuer());
    }
  }

  private static void learn(Lexicon lexicon, WordList section, String name) {
    if (name != null && !lexicon.has(section, name)) {
      lexicon.add(section, new LexiconEntry(name, List.of()));
    }
  }

  private static Map<WordList, List<String>> names(Content archive) {
    Map<WordList, List<String>> names = new EnumMap<>(WordList.class);
    names.put(
        WordList.PEOPLE,
        archive.releases().stream()
            .flatMap(release -> release.people().stream())
            .distinct()
            .toList());
    names.put(
        WordList.PLACES,
        archive.releases().stream()
            .flatMap(release -> release.places().stream())
            .distinct()
            .toList());
    names.put(
        WordList.ORGANIZATIONS,
        archive.releases().stream()
            .flatMap(release -> release.organizations().stream())
            .distinct()
            .toList());
    return names;
  }

  /**
   * Reads a file: plain text, a saved web page, or a document of Word.
   *
   * @param name its name in messages
   * @throws ProblemsException if it cannot be used, or has no clear date
   */
  public ImportedRelease read(Path file, String name, ImportOptions given) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(MOST_BYTES), name, given);
    } catch (IOException e) {
      throw problem(
          name,
          "the file cannot be read (" + e.getClass().getSimpleName() + ")",
          "make it a readable file");
    }
  }

  /** Reads a text from its bytes; else as {@link #read(Path, String, ImportOptions)}. */
  public ImportedRelease read(byte[] bytes, String name, ImportOptions given) {
    ProblemReport report = new ProblemReport();
    if (given.meeting() != null
        && register.stream().noneMatch(meeting -> meeting.id().equals(given.meeting()))) {
      report.error(
          name,
          0,
          0,
          "meeting: no meeting has the id \"" + InvisibleCharacters.shown(given.meeting()) + "\"",
          Suggestion.to(given.meeting(), register.stream().map(Meeting::id).toList())
              .map(near -> "did you mean " + near + "?")
              .orElse("leave it out, or add the meeting first"));
    }
    PastedText pasted = new PastedText(name, report);
    if (Documents.are(bytes)) {
      return read(pasted, new Documents(name, report).read(bytes), name, given, report);
    }
    byte[] text =
        HtmlCharset.decode(bytes).map(page -> page.getBytes(StandardCharsets.UTF_8)).orElse(bytes);
    return read(pasted, pasted.decode(text), name, given, report);
  }

  private static ProblemsException problem(String name, String what, String fix) {
    return new ProblemsException(
        List.of(new Problem(name, 0, 0, Problem.Severity.ERROR, what, fix)));
  }

  private ImportedRelease read(
      PastedText pasted,
      Optional<String> text,
      String name,
      ImportOptions given,
      ProblemReport report) {
    Optional<ImportedRelease> imported =
        text.flatMap(
            source -> {
              boolean html = HtmlPage.is(name, source);
              if (html && HtmlPage.isTooLarge(source)) {
                report.error(
                    name, 0, 0, "the page has too many tags", "copy its text into a plain file");
                return Optional.empty();
              }

              SourcePage page =
                  html
                      ? HtmlPage.read(source, lexicon, pasted::visible)
                      : PlainTextPage.read(source, pasted::visible);
              return new PageImport(lexicon, names, register, dates, markdown, name, report)
                  .read(page, given, pasted.removed());
            });
    if (report.hasErrors() || imported.isEmpty()) {
      throw new ProblemsException(report.sorted());
    }
    return imported.get();
  }

  /**
   * Writes a release's file into the content folder. Never over another file.
   *
   * @return the file
   * @throws ProblemsException if its name cannot be used
   * @throws FileAlreadyExistsException if there is such a file
   */
  public Path write(ImportedRelease imported) throws IOException {
    return NewRelease.write(content, imported.date(), imported.slug(), imported.text());
  }
}
