package org.bayan.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Says how many tests ran, which were skipped and why, from the reports of Surefire and Failsafe.
 * The build runs it last: {@code java SkippedTests.java generator/target 2026-11-27T13:00:00Z}.
 */
final class SkippedTests {
  private int tests;
  private int skipped;
  private final Map<String, TreeSet<String>> classes = new TreeMap<>();

  /** Takes the folder with the reports, and the moment before which they are of an older build. */
  public static void main(String[] arguments)
      throws IOException, SAXException, ParserConfigurationException {
    of(Path.of(arguments[0]), Instant.parse(arguments[1])).forEach(System.out::println);
  }

  /** The lines to print: none if no test ran. */
  static List<String> of(Path target, Instant since)
      throws IOException, SAXException, ParserConfigurationException {
    SkippedTests all = new SkippedTests();
    for (String folder : List.of("surefire-reports", "failsafe-reports")) {
      for (Path report : reports(target.resolve(folder))) {
        if (!Files.getLastModifiedTime(report).toInstant().isBefore(since)) {
          all.read(report);
        }
      }
    }
    return all.lines();
  }

  private static List<Path> reports(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
          .sorted()
          .toList();
    }
  }

  private void read(Path report) throws IOException, SAXException, ParserConfigurationException {
    Element suite =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getDocumentElement();
    tests += suite.getElementsByTagName("testcase").getLength();
    NodeList marks = suite.getElementsByTagName("skipped");
    skipped += marks.getLength();
    for (int i = 0; i < marks.getLength(); i++) {
      Element mark = (Element) marks.item(i);
      String why = mark.getAttribute("message").strip().replaceFirst("^Assumption failed: ", "");
      String name = suite.getAttribute("name");
      classes
          .computeIfAbsent(why.isEmpty() ? "no reason is given" : why, key -> new TreeSet<>())
          .add(name.substring(name.lastIndexOf('.') + 1));
    }
  }

  private List<String> lines() {
    if (tests == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        skipped == 0
            ? tests + " tests passed, none was skipped"
            : tests - skipped + " tests passed; skipped were");
    lines.addAll(
        classes.entrySet().stream()
            .map(each -> "  " + String.join(", ", each.getValue()) + ": " + each.getKey())
            .toList());
    return lines;
  }
}
