package org.bayan.contribution;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.importing.ImportOptions;
import org.bayan.importing.ImportedRelease;
import org.bayan.importing.Importer;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * An issue that was opened with the form for a release. Begin with {@link #read}, then {@link
 * #importBy} and a {@link Proposal}. Immutable.
 */
public final class ReleaseIssue {
  private static final int MOST_CHARACTERS = 200_000; // an issue has at most 65,536
  private static final String NAME = "issue.txt";
  private static final Pattern FENCED =
      Pattern.compile("\\s*(`{3,})[a-z]*\n(.*?)\n?\\1\\s*", Pattern.DOTALL);
  private static final List<String> NOTHING = List.of("", "_No response_");

  private final long number;
  private final Map<FormPart, String> parts;

  private ReleaseIssue(long number, Map<FormPart, String> parts) {
    this.number = number;
    this.parts = parts;
  }

  /**
   * Reads the file that the event of an opened issue is in.
   *
   * @param event GitHub's JSON
   * @throws ProblemsException if it is none, or the issue does not have the form's parts
   */
  public static ReleaseIssue read(byte[] event) {
    Words words = new Words();
    JsonObject issue;
    String body;
    long number;
    try {
      JsonObject root =
          JsonParser.parseString(new String(event, StandardCharsets.UTF_8)).getAsJsonObject();
      if (!"opened".equals(string(root, "action"))) {
        throw problem(words, "not-opened");
      }
      issue = root.getAsJsonObject("issue");
      number = issue.get("number").getAsLong();
      body = string(issue, "body");
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException
        | NullPointerException
        | NumberFormatException e) {
      throw problem(words, "no-event");
    }
    if (number < 1) {
      throw problem(words, "no-event");
    }
    if (body.length() > MOST_CHARACTERS) {
      throw problem(words, "too-long");
    }
    return new ReleaseIssue(number, parts(body.replaceAll("\r\n?", "\n"), words));
  }

  private static String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  /** The parts below their headings, each heading looked for behind the one before. */
  private static Map<FormPart, String> parts(String body, Words words) {
    Map<FormPart, String> parts = new EnumMap<>(FormPart.class);
    FormPart part = null;
    int from = 0;
    for (FormPart next : FormPart.values()) {
      Matcher heading =
          Pattern.compile("^### " + Pattern.quote(next.label(words)) + "[ \t]*$", Pattern.MULTILINE)
              .matcher(body);
      if (!heading.find(from)) {
        throw problem(words, "no-form");
      }
      if (part != null) {
        parts.put(part, value(body.substring(from, heading.start())));
      }
      part = next;
      from = heading.end();
    }
    String text = body.substring(from);
    Matcher fenced = FENCED.matcher(text);
    parts.put(FormPart.TEXT, fenced.matches() ? fenced.group(2) : value(text));
    return parts;
  }

  private static String value(String text) {
    String value = text.strip();
    return NOTHING.contains(value) ? "" : value;
  }

  /** The issue's number. */
  public long number() {
    return number;
  }

  /** What was written of attachments, line by line: nothing is fetched. */
  List<String> attachments() {
    return parts.getOrDefault(FormPart.ATTACHMENTS, "").lines().filter(s -> !s.isBlank()).toList();
  }

  /**
   * Reads the text; nothing is written yet.
   *
   * @throws ProblemsException with every problem of the form and the text
   */
  public ImportedRelease importBy(Importer importer) {
    ProblemReport report = new ProblemReport();
    ImportOptions given = options(report);
    byte[] text = parts.getOrDefault(FormPart.TEXT, "").getBytes(StandardCharsets.UTF_8);
    ImportedRelease imported = null;
    try {
      imported = importer.read(text, NAME, given);
    } catch (ProblemsException e) {
      e.problems().forEach(report::add);
    }
    if (imported == null || report.hasErrors()) {
      throw new ProblemsException(report.sorted());
    }
    return imported;
  }

  /** The sound ones among the parts, after a report on the others. */
  private ImportOptions options(ProblemReport report) {
    String source = line(FormPart.SOURCE, report);
    String retrieved = line(FormPart.RETRIEVED, report);
    String date = line(FormPart.DATE, report);
    String meeting = line(FormPart.MEETING, report);
    tried(() -> ImportOptions.of(null, null, source, null), report);
    tried(() -> ImportOptions.of(null, null, null, retrieved), report);
    tried(() -> ImportOptions.of(null, date, null, null), report);
    return report.hasErrors()
        ? ImportOptions.NOTHING.about(meeting)
        : ImportOptions.of(null, date, source, retrieved).about(meeting);
  }

  private static void tried(Runnable options, ProblemReport report) {
    try {
      options.run();
    } catch (ProblemsException e) {
      e.problems().forEach(report::add);
    }
  }

  private @Nullable String line(FormPart part, ProblemReport report) {
    String value = parts.getOrDefault(part, "");
    if (value.contains("\n")) {
      report.error(NAME, 0, 0, part.id() + ": more than one line", "write one line");
      return null;
    }
    return value.isEmpty() ? null : value;
  }

  private static ProblemsException problem(Words words, String key) {
    return new ProblemsException(
        List.of(
            new Problem(
                "issue",
                0,
                0,
                Problem.Severity.ERROR,
                words.get("problem." + key, Map.of()),
                words.get("fix." + key, Map.of()))));
  }
}
