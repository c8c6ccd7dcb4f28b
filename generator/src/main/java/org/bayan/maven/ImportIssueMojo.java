package org.bayan.maven;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.contribution.Proposal;
import org.bayan.contribution.ReleaseIssue;
import org.bayan.importing.ImportedRelease;
import org.bayan.importing.Importer;
import org.bayan.jbake.BayanOven;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;
import org.bayan.source.ContentKind;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Adds the release of an issue that was opened with the form, and writes what the branch, the
 * commit and the pull request are to say, or a comment with every problem, into the folder {@code
 * issue} beside the output. Neither is a failure of the goal. What a stranger wrote is never
 * printed: a log may have lines that mean something.
 */
@Mojo(name = "import-issue", aggregator = true, threadSafe = true)
public final class ImportIssueMojo extends SiteMojo {

  /** The file with the event, which GitHub names in GITHUB_EVENT_PATH. */
  @Parameter(property = "bayan.event")
  private String event;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    event = option(event, "event");
    if (event == null || !Files.isRegularFile(Path.of(event))) {
      throw new MojoExecutionException(
          "no event; give its file with -Dbayan.event=\"$GITHUB_EVENT_PATH\"");
    }
    try {
      write(proposal(configuration));
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read or write: " + e.getMessage(), e);
    }
  }

  private Proposal proposal(JBakeConfiguration configuration) throws IOException {
    Importer importer = ImportMojo.importer(configuration);
    try {
      ReleaseIssue issue = ReleaseIssue.read(Files.readAllBytes(Path.of(event)));
      ImportedRelease imported = issue.importBy(importer);
      Path file = importer.write(imported);
      getLog().info("Wrote " + file);
      String name = file.getFileName().toString();
      return Proposal.of(
          issue,
          imported,
          name.substring(0, name.length() - ".md".length()),
          problems(configuration, name));
    } catch (ProblemsException e) {
      return Proposal.refusal(e.problems());
    } catch (FileAlreadyExistsException e) {
      return Proposal.refusal(
          List.of(
              new Problem(
                  Path.of(e.getFile()).getFileName().toString(),
                  0,
                  0,
                  Problem.Severity.ERROR,
                  "this release is in the archive already",
                  "look at it there; to correct it, edit its file")));
    }
  }

  /** What the check says of the new file. */
  private static List<Problem> problems(JBakeConfiguration configuration, String name) {
    List<Problem> all;
    try {
      all = BayanOven.of(configuration, Progress.unheard()).check().problems();
    } catch (ProblemsException e) {
      all = e.problems();
    }
    String end = "/" + ContentKind.RELEASE.folder() + "/" + name.substring(0, 4) + "/" + name;
    return all.stream().filter(problem -> problem.path().endsWith(end)).toList();
  }

  private void write(Proposal proposal) throws IOException {
    Path folder = Files.createDirectories(outputDirectory.toPath().resolveSibling("issue"));
    for (String name :
        List.of(Proposal.COMMENT, Proposal.COMMIT, Proposal.PULL_REQUEST, Proposal.ACCOUNT)) {
      Files.deleteIfExists(folder.resolve(name));
    }
    for (Map.Entry<String, String> file : proposal.files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    getLog().info("Wrote the answer into " + folder);
  }
}
