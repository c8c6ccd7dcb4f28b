package org.bayan.importing.header;

import java.util.List;
import org.bayan.importing.page.Line;

/**
 * A text without what stands below it.
 *
 * @param text the lines of the text
 * @param original the address of the original, or null
 * @param language the language of the original (BCP 47), or null
 * @param source the address at which the text stands, or null
 * @param sourceNamed whether a label says that it is that address
 * @param signature what lines at the end say of issuer and date
 * @param leftOut the lines that are no text
 */
public record Closing(
    List<Line> text,
    String original,
    String language,
    String source,
    boolean sourceNamed,
    List<Header.Part> signature,
    List<Line> leftOut) {

  public Closing {
    text = List.copyOf(text);
    signature = List.copyOf(signature);
    leftOut = List.copyOf(leftOut);
  }
}
