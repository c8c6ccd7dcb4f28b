package org.bayan.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.importing.Finding;
import org.bayan.importing.ImportedRelease;
import org.bayan.problem.Problem;

/**
 * The answer to an issue: what a branch, a commit and a pull request are to say, or a comment with
 * every problem. Whatever comes from the issue stands in fences that it cannot close, so that it
 * names nobody, closes nothing and shows no picture.
 *
 * @param files texts by the names of the files that they belong into
 */
public record Proposal(Map<String, String> files) {
  /** The comment of a refused issue. */
  public static final String COMMENT = "comment.md";

  /** The message of the commit; its first line is the title of the pull request. */
  public static final String COMMIT = "commit.txt";

  /** The text of the pull request. */
  public static final String PULL_REQUEST = "pull-request.md";

  /** All that was found, guessed, left out, kept and changed, however long it is. */
  public static final String ACCOUNT = "account.txt";

  private static final int MOST_CHARACTERS = 9_000; // of 65,536 that a text may have, for six lists
  private static final Pattern TICKS = Pattern.compile("`+");

  public Proposal {
    files = Map.copyOf(files);
  }

  /**
   * A pull request.
   *
   * @param id the release's id
   * @param problems what the check says of its file
   */
  public static Proposal of(
      ReleaseIssue issue, ImportedRelease imported, String id, List<Problem> problems) {
    Words words = new Words();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put("problems", problems.stream().map(Problem::toString).toList());
    lists.put("guessed", findings(imported, Finding.Certainty.GUESSED));
    lists.put("missing", findings(imported, Finding.Certainty.MISSING));
    lists.put("found", findings(imported, Finding.Certainty.FOUND));
    lists.put("attachments", issue.attachments());
    lists.put("left-out", imported.leftOut());
    lists.put("kept", imported.kept());
    lists.put("changed", changes(imported));
    Map<String, Object> values = Map.of("id", id, "number", issue.number());
    StringBuilder text = new StringBuilder(words.get("pull-request.lead", values));
    StringBuilder account = new StringBuilder();
    lists.forEach(
        (name, lines) -> {
          if (!lines.isEmpty()) {
            String heading = words.get("list." + name, values);
            text.append("\n\n### ").append(heading).append("\n\n").append(fenced(lines, words));
            account.append(heading).append('\n');
            lines.forEach(line -> account.append(line).append('\n'));
            account.append('\n');
          }
        });
    text.append("\n\n").append(words.get("pull-request.end", values)).append('\n');
    return new Proposal(
        Map.of(
            COMMIT, words.get("commit", values) + "\n",
            PULL_REQUEST, text.toString(),
            ACCOUNT, account.toString()));
  }

  /** A comment, because there can be no pull request. */
  public static Proposal refusal(List<Problem> problems) {
    Words words = new Words();
    return new Proposal(
        Map.of(
            COMMENT,
            words.get("comment.lead", Map.of())
                + "\n\n"
                + fenced(problems.stream().map(Problem::toString).toList(), words)
                + "\n\n"
                + words.get("comment.end", Map.of())
                + "\n"));
  }

  private static List<String> findings(ImportedRelease imported, Finding.Certainty certainty) {
    return imported
        .findings(certainty)
        .map(
            finding ->
                finding.field()
                    + ": "
                    + finding.value()
                    + (finding.why().isEmpty() ? "" : "  (" + finding.why() + ")"))
        .toList();
  }

  private static List<String> changes(ImportedRelease imported) {
    List<String> changes = new ArrayList<>(imported.changes());
    imported.invisible().forEach((character, count) -> changes.add(count + " × " + character));
    return changes;
  }

  /** Lines in a fence that is longer than any in them. */
  private static String fenced(List<String> lines, Words words) {
    List<String> shown = new ArrayList<>();
    int length = 0;
    for (String line : lines) {
      String whole = line.replaceAll("\\R", " ");
      length += whole.length();
      if (length > MOST_CHARACTERS) {
        shown.add(words.get("list.more", Map.of("count", lines.size() - shown.size())));
        break;
      }
      shown.add(whole);
    }
    String text = shown.stream().collect(Collectors.joining("\n"));
    int longest =
        TICKS
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    String fence = "`".repeat(Math.max(3, longest + 1));
    return fence + "text\n" + text + "\n" + fence;
  }
}
