package org.bayan.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.authoring.ContentTemplate;
import org.jbake.app.configuration.JBakeConfiguration;

/** Starts a meeting: a file with the required fields, ready to be filled in. */
@Mojo(name = "new-meeting", aggregator = true, threadSafe = true)
public final class NewMeetingMojo extends NewFileMojo {

  /** The first day, yyyy-mm-dd. */
  @Parameter(property = "bayan.start")
  private String start;

  /** The city or place. */
  @Parameter(property = "bayan.place")
  private String place;

  /** Who meets, by the level's id: ministerial, summit …, or one of content/fields.yaml. */
  @Parameter(property = "bayan.level")
  private String level;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    Map<String, String> values = new LinkedHashMap<>();
    place = option(place, "place");
    level = option(level, "level");
    if (place != null) {
      values.put("place", place);
    }
    if (level != null) {
      values.put("level", level);
    }
    start(
        ContentTemplate.meeting(forms(configuration)),
        configuration,
        option(start, "start"),
        values);
  }
}
