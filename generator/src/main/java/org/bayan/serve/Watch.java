package org.bayan.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.source.Leftovers;

/** Watches folders with all that is in them, and single files. */
final class Watch implements AutoCloseable {
  private final DirectoryWatcher watcher;

  private Watch(DirectoryWatcher watcher) {
    this.watcher = watcher;
  }

  /**
   * @param sources folders and files, all in one folder
   * @param changed hears of each change
   */
  static Watch of(List<Path> sources, Runnable changed) throws IOException {
    Path base = sources.get(0).getParent();
    FileTreeVisitor sourcesOnly =
        (folder, onFolder, onFile) -> {
          if (folder.equals(base)) {
            onFolder.call(base);
            for (Path source : sources) {
              if (Files.isDirectory(source)) {
                FileTreeVisitor.DEFAULT_FILE_TREE_VISITOR.recursiveVisitFiles(
                    source, onFolder, onFile);
              }
            }
          } else if (isIn(sources, folder)) {
            FileTreeVisitor.DEFAULT_FILE_TREE_VISITOR.recursiveVisitFiles(folder, onFolder, onFile);
          }
        };
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(base)
            .fileHashing(false)
            .fileTreeVisitor(sourcesOnly)
            .listener(event -> tell(event, sources, changed))
            .build();
    watcher.watchAsync();
    return new Watch(watcher);
  }

  private static void tell(DirectoryChangeEvent event, List<Path> sources, Runnable changed) {
    boolean lost = event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW;
    if (lost || isIn(sources, event.path()) && !isLeft(sources, event.path())) {
      changed.run();
    }
  }

  /** Whether a path below a source is what an editor or a system left. */
  private static boolean isLeft(List<Path> sources, Path path) {
    return sources.stream()
        .filter(path::startsWith)
        .map(source -> source.relativize(path))
        .anyMatch(Leftovers::areIn);
  }

  private static boolean isIn(List<Path> sources, Path path) {
    return sources.stream().anyMatch(path::startsWith);
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
