package org.bayan.badinput;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs the bake in a process of its own, once or again and again until it is killed. */
final class GoalProgram {
  private GoalProgram() {}

  /**
   * @param arguments the output folder and how many times to bake; then the folders of the sources
   *     that are baked by turns
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path output = Path.of(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    for (int i = 0; i < times; i++) {
      Path input = Path.of(arguments[2 + i % (arguments.length - 2)]);
      Outcome outcome = Goal.GENERATE.run(input, output, Map.of());
      outcome.errors().forEach(out::println);
      if (outcome.failed()) {
        out.println(outcome.failure());
        System.exit(1);
      }
      out.println("baked");
    }
  }
}
