package org.bayan.render;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.text.TextFile;

/** Loads templates, and refuses those that are not UTF-8. */
final class TemplateFiles extends FileTemplateLoader {
  private final Path folder;

  TemplateFiles(Path folder) throws IOException {
    super(folder.toFile());
    this.folder = folder;
  }

  @Override
  public Reader getReader(Object templateSource, String encoding) throws IOException {
    ProblemReport report = new ProblemReport();
    Path file = ((File) templateSource).toPath();
    String path = folder.getParent().toRealPath().relativize(file.toRealPath()).toString().replace(File.separatorChar, '/');
    return TextFile.decode(Files.readAllBytes(file), path, report)
        .map(StringReader::new)
        .orElseThrow(() -> new ProblemsException(report.sorted()));
  }
}
