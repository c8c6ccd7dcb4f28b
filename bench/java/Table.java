import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Writes measurements as Markdown: medians with their spread, and ratios taken pair by pair.
 *
 * <p>{@code java Table.java <file> [<row>÷<row>]…}; a line of the file is one process: row, releases,
 * wall, user and system seconds, and kilobytes at its peak, with tabs between them. The first lines
 * of two rows are a pair, and so on.
 */
final class Table {
  private final Map<String, List<Run>> rows = new LinkedHashMap<>();

  private record Run(String row, int releases, double wall, double user, double system, double kilobytes) {
    static Run of(String line) {
      String[] cells = line.split("\t");
      double[] numbers = Arrays.stream(cells).skip(2).mapToDouble(Double::parseDouble).toArray();
      return new Run(cells[0], Integer.parseInt(cells[1]), numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    double cpu() {
      return user + system;
    }

    double megabytes() {
      return kilobytes * 1024 / 1e6;
    }

    double wallPerRelease() {
      return wall / releases;
    }

    double cpuPerRelease() {
      return cpu() / releases;
    }
  }

  private Table(List<Run> runs) {
    for (Run run : runs) {
      rows.merge(run.row(), List.of(run), Table::joined);
    }
  }

  private static List<Run> joined(List<Run> some, List<Run> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  public static void main(String[] arguments) throws IOException {
    Table table = new Table(Files.readAllLines(Path.of(arguments[0])).stream().map(Run::of).toList());
    table.writeTimes();
    if (arguments.length > 1) {
      table.writeRatios(Arrays.asList(arguments).subList(1, arguments.length));
    }
  }

  private void writeTimes() {
    System.out.println("| median (least–most) | runs | wall, s | CPU, s | peak memory, MB | ms a release |");
    System.out.println("|---|--:|--:|--:|--:|--:|");
    rows.forEach(
        (row, runs) ->
            print("| %s | %d | %s | %s | %s | %.2f |%n", row, runs.size(), spread(runs, Run::wall, "%.2f"),
                spread(runs, Run::cpu, "%.2f"), spread(runs, Run::megabytes, "%.0f"),
                1000 * median(numbers(runs, Run::wallPerRelease))));
  }

  private void writeRatios(List<String> pairs) {
    System.out.println("\n| ratio, pair by pair | wall a release | CPU a release | peak memory |");
    System.out.println("|---|--:|--:|--:|");
    for (String pair : pairs) {
      List<Run> above = rows.get(pair.substring(0, pair.indexOf('÷')));
      List<Run> below = rows.get(pair.substring(pair.indexOf('÷') + 1));
      print("| %s | %s | %s | %s |%n", pair.replace("÷", " ÷ "), ratio(above, below, Run::wallPerRelease),
          ratio(above, below, Run::cpuPerRelease), ratio(above, below, Run::megabytes));
    }
  }

  private static String ratio(List<Run> above, List<Run> below, ToDoubleFunction<Run> measure) {
    double[] ratios = new double[Math.min(above.size(), below.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = measure.applyAsDouble(above.get(i)) / measure.applyAsDouble(below.get(i));
    }
    return spread(ratios, median(ratios) < 0.1 ? "%.3f" : "%.2f");
  }

  private static String spread(List<Run> runs, ToDoubleFunction<Run> measure, String format) {
    return spread(numbers(runs, measure), format);
  }

  private static String spread(double[] numbers, String format) {
    double[] sorted = Arrays.stream(numbers).sorted().toArray();
    return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", median(numbers), sorted[0], sorted[sorted.length - 1]);
  }

  private static double[] numbers(List<Run> runs, ToDoubleFunction<Run> measure) {
    return runs.stream().mapToDouble(measure).toArray();
  }

  private static double median(double[] numbers) {
    double[] sorted = Arrays.stream(numbers).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
