package org.bayan.importing.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The addresses that a page links to, whole. Immutable.
 *
 * @param base the page's own address, or null
 */
record HtmlAddresses(String base) {
  private static final int LONGEST = 2_000;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\uFFFD]");

  /**
   * Where a link goes.
   *
   * @param changes receives what is wrong with an address that cannot be kept
   * @return the address, or an empty text
   */
  String of(Element link, BiConsumer<Element, String> changes) {
    String written = link.attr("href").strip();
    String address = absolute(written);
    boolean kept = address.matches("(?i)(https?|mailto):.+") && !UNSEEN.matcher(address).find();
    if (!kept && !written.isEmpty() && link.hasText()) {
      changes.accept(link, "the address of the link “" + link.text() + "” is not kept: " + written);
    }
    return kept ? address : "";
  }

  /** An address as seen from the page; as it is if the page's own is not known. */
  String absolute(String written) {
    String address = written.strip();
    if (base == null
        || address.isEmpty()
        || address.startsWith("#")
        || address.length() > LONGEST) {
      return address;
    }
    try {
      return new URI(base).resolve(address.replace(" ", "%20")).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address; // no address that a program could read: it stays as the page has it
    }
  }
}
