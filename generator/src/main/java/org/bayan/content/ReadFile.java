package org.bayan.content;

import java.util.List;
import java.util.Optional;
import org.bayan.problem.Problem;
import org.bayan.source.ContentFiles;

/**
 * What one reading made of a file.
 *
 * @param parsed its record; none if it has no front matter that can be read
 * @param problems what is wrong or doubtful in the file by itself
 */
record ReadFile(ContentFiles.Found found, Optional<Parsed<?>> parsed, List<Problem> problems) {}
