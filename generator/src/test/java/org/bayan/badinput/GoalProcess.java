package org.bayan.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The bake in another process: for another locale, another user, or to be killed. */
final class GoalProcess {
  private static final int MOST_SECONDS = 120;
  private static final List<String> WITHOUT_THE_RIGHTS_OF_ROOT =
      List.of(
          "setpriv",
          "--bounding-set=-dac_override,-dac_read_search",
          "--inh-caps=-dac_override,-dac_read_search");

  private final List<String> program = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<String> under = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();
  private Path jdk = Path.of(System.getProperty("java.home"));

  /**
   * @param times how often to bake
   * @param inputs the folders of the sources, which are baked by turns
   */
  GoalProcess(Path output, int times, Path... inputs) {
    program.addAll(
        List.of(GoalProgram.class.getName(), output.toString(), Integer.toString(times)));
    for (Path input : inputs) {
      program.add(input.toString());
    }
  }

  /** How a process ended, and what it said. */
  record Exit(int code, List<String> lines) {}

  /** Options of the virtual machine. */
  GoalProcess with(String... option) {
    options.addAll(List.of(option));
    return this;
  }

  /** A variable of the environment; an empty one is removed. */
  GoalProcess in(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Another JDK than that of the tests. */
  GoalProcess on(Path home) {
    jdk = home;
    return this;
  }

  /** A command that runs the bake's command. */
  GoalProcess under(String... command) {
    under.addAll(List.of(command));
    return this;
  }

  /** So that permissions count: root may read and write anything. */
  GoalProcess asAnybody() {
    return System.getProperty("user.name").equals("root")
        ? under(WITHOUT_THE_RIGHTS_OF_ROOT.toArray(String[]::new))
        : this;
  }

  /** The whole command. */
  List<String> command() {
    List<String> command = new ArrayList<>(under);
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(
        List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
    command.addAll(program);
    return command;
  }

  Process start() {
    ProcessBuilder builder =
        new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
    environment.forEach((variable, value) -> builder.environment().put(variable, value));
    builder.environment().values().removeIf(String::isEmpty);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Exit run() {
    return end(start());
  }

  /** Waits for a process to end. */
  static Exit end(Process process) {
    try {
      List<String> lines =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the process does not end");
      }
      return new Exit(process.exitValue(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
