package org.bayan.render;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.source.ProjectFolder;
import org.bayan.source.TextFile;

/** Loads templates, and refuses links and those that are not UTF-8. */
final class TemplateFiles extends FileTemplateLoader {

  TemplateFiles(Path folder) throws IOException {
    super(folder.toFile());
  }

  @Override
  public Reader getReader(Object templateSource, String encoding) throws IOException {
    ProblemReport report = new ProblemReport();
    Path folder = baseDir.toPath();
    Path file = new ProjectFolder(folder).withoutLinks(((File) templateSource).toPath());
    String path = folder.getParent().relativize(file).toString().replace(File.separatorChar, '/');
    return TextFile.read(file, path, report)
        .map(StringReader::new)
        .orElseThrow(() -> new ProblemsException(report.sorted()));
  }
}
