package org.bayan.importing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that a mail programme puts above a message.
 *
 * @param length how many lines they are; 0 if there are none
 * @param subject or null
 * @param sent the day on which it was sent, by the sender's clock, or null
 */
record MailHeader(int length, String subject, LocalDate sent) {
  private static final Pattern FIELD =
      Pattern.compile("([A-Za-z][A-Za-z-]{1,40}):\\s*(.*)|\\s+\\S.*");
  private static final int FEWEST = 2;

  static MailHeader of(String[] lines) {
    String subject = null;
    LocalDate sent = null;
    boolean from = false;
    int length = 0;
    for (; length < lines.length; length++) {
      Matcher field = FIELD.matcher(lines[length]);
      if (!field.matches() || length == 0 && field.group(1) == null) {
        break;
      }
      String name = field.group(1) == null ? "" : field.group(1);
      from |= name.equalsIgnoreCase("From");
      subject = name.equalsIgnoreCase("Subject") ? Line.strip(field.group(2)) : subject;
      sent = name.equalsIgnoreCase("Date") ? day(field.group(2).strip()) : sent;
    }
    return from && length >= FEWEST
        ? new MailHeader(length, subject, sent)
        : new MailHeader(0, null, null);
  }

  private static LocalDate day(String time) {
    try {
      return LocalDate.from(
          DateTimeFormatter.RFC_1123_DATE_TIME.parse(time.replaceFirst("\\s*\\(.*\\)$", "")));
    } catch (DateTimeException e) {
      return null; // no time that a program could read: then the message says none
    }
  }
}
