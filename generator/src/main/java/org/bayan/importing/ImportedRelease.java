package org.bayan.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text that was read, ready to be written as a release's file.
 *
 * @param date the day of issue
 * @param slug the end of the file's name
 * @param text the file's text: front matter and Markdown
 * @param findings what was found, guessed and not found, in the order of the fields
 * @param leftOut the lines of the source that are in no field and not in the text
 * @param kept the short lines above the first paragraph and below the last that are part of the
 *     text
 * @param changes what else of the source is not in the file as it was, each with its line
 * @param invisible characters that cannot be seen and were taken out, by code point, and how often
 */
public record ImportedRelease(
    LocalDate date,
    String slug,
    String text,
    List<Finding> findings,
    List<String> leftOut,
    List<String> kept,
    List<String> changes,
    Map<String, Integer> invisible) {

  public ImportedRelease {
    findings = List.copyOf(findings);
    leftOut = List.copyOf(leftOut);
    kept = List.copyOf(kept);
    changes = List.copyOf(changes);
    invisible = Map.copyOf(invisible);
  }

  /** The findings of one certainty. */
  public Stream<Finding> findings(Finding.Certainty certainty) {
    return findings.stream().filter(finding -> finding.certainty() == certainty);
  }
}
