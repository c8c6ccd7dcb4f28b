package org.bayan.bake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bayan.arabic.Digits;
import org.bayan.assets.LookSettings;
import org.bayan.pages.PageSettings;
import org.bayan.problem.Problem;

/**
 * Everything that a bake depends on besides the files.
 *
 * @param input the folder to which paths in messages are relative
 * @param content holds the releases, meetings and pages
 * @param templates holds the templates and {@code strings.properties}
 * @param assets holds styles, fonts and pictures; need not exist
 * @param output receives the site
 * @param ledger the file that records every published address
 * @param register the file of names and their spellings; need not exist
 * @param digits the digits of the site's own numbers
 * @param latinLanguage the BCP 47 tag of Latin words in Arabic texts
 * @param look what the archive's look has of its own
 * @param now the instant that decides over embargoes
 * @param redirects whether hosts are told of old addresses, beside the pages there
 * @param checksums whether the site holds the SHA-256 of each of its files
 * @param compressed whether a .gz and a .br stand beside each file of text that they make smaller
 * @param warnings what is doubtful in the settings of a site that is published
 */
public record BakeSettings(
    Path input,
    Path content,
    Path templates,
    Path assets,
    Path output,
    Path ledger,
    Path register,
    Digits digits,
    String latinLanguage,
    PageSettings pages,
    LookSettings look,
    Instant now,
    boolean redirects,
    boolean checksums,
    boolean compressed,
    List<Problem> warnings) {

  public BakeSettings {
    warnings = List.copyOf(warnings);
  }

  /** The folders that the site is made from. */
  List<Path> sources() {
    return List.of(content, templates, assets);
  }
}
