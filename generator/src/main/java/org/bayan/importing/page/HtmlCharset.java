package org.bayan.importing.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the bytes of pages that declare a character set of the time before UTF-8, such as
 * windows-1256 or iso-8859-6.
 */
public final class HtmlCharset {
  private static final int WITHIN = 4_096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  private HtmlCharset() {}

  /**
   * A page's text; empty if it is UTF-8, declares no other character set, or holds bytes that are
   * not of it.
   */
  public static Optional<String> decode(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find() || decode(bytes, StandardCharsets.UTF_8).isPresent()) {
      return Optional.empty();
    }
    try {
      Charset charset =
          Charset.forName(declared.group(1) != null ? declared.group(1) : declared.group(2));
      return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : decode(bytes, charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional
          .empty(); // then the text is judged as UTF-8, and refused with what it looks like
    }
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
