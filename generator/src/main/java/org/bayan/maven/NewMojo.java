package org.bayan.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.authoring.ContentTemplate;
import org.jbake.app.configuration.JBakeConfiguration;

/** Starts a release: a file with the required fields, ready to be filled in. */
@Mojo(name = "new", aggregator = true, threadSafe = true)
public final class NewMojo extends NewFileMojo {

  /** The day of issue, yyyy-mm-dd. */
  @Parameter(property = "bayan.date")
  private String date;

  /** The id of the meeting that the release is about. */
  @Parameter(property = "bayan.meeting")
  private String meeting;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("status", "published");
    meeting = option(meeting, "meeting");
    if (meeting != null) {
      values.put("meeting", meeting);
    }
    start(ContentTemplate.release(), configuration, option(date, "date"), values);
  }
}
