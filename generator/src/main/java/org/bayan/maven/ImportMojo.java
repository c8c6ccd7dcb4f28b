package org.bayan.maven;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.importing.Finding;
import org.bayan.importing.ImportOptions;
import org.bayan.importing.ImportedRelease;
import org.bayan.importing.Importer;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Adds a release from a text that was copied from an official page: plain text, or the HTML of a
 * saved page. Says what it found, what it guessed and what it did not find.
 */
@Mojo(name = "import", aggregator = true, threadSafe = true)
public final class ImportMojo extends SiteMojo {
  private static final int MOST_BYTES = 6_000_000;

  /** The file with the text, or - for standard input. */
  @Parameter(property = "bayan.from")
  private String from;

  /**
   * The end of the file's name: small Latin letters, digits and hyphens. Made of the meeting or the
   * title if not given.
   */
  @Parameter(property = "bayan.slug")
  private String slug;

  /** The day of issue, yyyy-mm-dd, for a text that does not say it clearly. */
  @Parameter(property = "bayan.date")
  private String date;

  /** The address at which the text was read. */
  @Parameter(property = "bayan.source")
  private String source;

  /** The day on which it was read, yyyy-mm-dd. */
  @Parameter(property = "bayan.retrieved")
  private String retrieved;

  /** The id of the meeting that the text is about, for a text that does not say it clearly. */
  @Parameter(property = "bayan.meeting")
  private String meeting;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    from = option(from, "from");
    if (from == null) {
      throw new MojoExecutionException(
          "no text; give its file with -Dfrom=FILE, or -Dfrom=- to read standard input");
    }
    ImportOptions given =
        ImportOptions.of(
                option(slug, "slug"),
                option(date, "date"),
                option(source, "source"),
                option(retrieved, "retrieved"))
            .about(option(meeting, "meeting"));
    Importer importer = importer(configuration);
    try {
      ImportedRelease imported = read(importer, given);
      Path file = importer.write(imported);
      tell(imported);
      getLog().info("Wrote " + file);
      getLog()
          .info(
              "Check the fields under review: and remove their names there, fill in what is missing, then run mvn bayan:check");
    } catch (FileAlreadyExistsException e) {
      throw new MojoExecutionException(
          e.getMessage()
              + " is there already; nothing was written; give another name with -Dslug=…");
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read or write: " + e.getMessage(), e);
    }
  }

  /** An importer into the archive of these settings. */
  static Importer importer(JBakeConfiguration configuration) {
    Path base = configuration.getSourceFolder().toPath().toAbsolutePath().normalize();
    Object lexicon = configuration.get("lexicon.file");
    return Importer.of(
        base,
        configuration.getContentFolder().toPath().toAbsolutePath().normalize(),
        base.resolve(lexicon == null ? "lexicon.yaml" : lexicon.toString().strip()));
  }

  @Override
  String failure() {
    return "; nothing was written";
  }

  private ImportedRelease read(Importer importer, ImportOptions given)
      throws IOException, MojoExecutionException {
    if (from.equals("-")) {
      return importer.read(System.in.readNBytes(MOST_BYTES), "standard input", given);
    }
    if (from.indexOf('\uFFFD') >= 0) {
      throw new MojoExecutionException(
          "from: letters of the file's name were lost (U+FFFD): run with LC_ALL=C.UTF-8 in front, or give the text with -Dfrom=- < FILE");
    }
    Path file = Path.of(from);
    if (!Files.isRegularFile(file)) {
      throw new MojoExecutionException("from: there is no file " + from);
    }
    return importer.read(file, from, given);
  }

  private void tell(ImportedRelease imported) {
    for (Finding.Certainty certainty : Finding.Certainty.values()) {
      imported.findings(certainty).forEach(finding -> getLog().info(line(certainty, finding)));
    }
    imported.leftOut().forEach(line -> getLog().info("left out  " + line));
    imported.kept().forEach(line -> getLog().info("kept      " + line + "  (part of the text?)"));
    imported.changes().forEach(line -> getLog().info("changed   " + line));
    imported
        .invisible()
        .forEach(
            (character, count) ->
                getLog()
                    .info("taken out " + count + " of " + character + ", which cannot be seen"));
  }

  private static String line(Finding.Certainty certainty, Finding finding) {
    String word =
        certainty == Finding.Certainty.MISSING
            ? "not found"
            : certainty.name().toLowerCase(Locale.ROOT);
    String why = finding.why().isEmpty() ? "" : "  (" + finding.why() + ")";
    return String.format(Locale.ROOT, "%-9s %s: %s%s", word, finding.field(), finding.value(), why);
  }
}
