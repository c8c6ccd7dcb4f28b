package org.bayan.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool as a user would add one: lists the published releases in a file of its own. */
public final class CountingTool implements RenderingTool {

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
      throws RenderingException {
    StringBuilder text = new StringBuilder();
    for (DocumentModel document : store.getPublishedContent("release")) {
      text.append(document.getUri()).append(' ').append(document.getTitle()).append('\n');
    }
    try {
      Files.write(
          config.getDestinationFolder().toPath().resolve("releases.txt"),
          text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RenderingException(e);
    }
    return 1;
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException("JBake calls the other method");
  }
}
