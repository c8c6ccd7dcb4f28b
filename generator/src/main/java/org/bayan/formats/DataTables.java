package org.bayan.formats;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.pages.ReleaseTable;

/**
 * {@code data/releases}, {@code data/meetings} and {@code data/names}, each as JSON and as CSV, and
 * {@code datapackage.json}, which describes them (Frictionless Data Package, version 1). Releases
 * are split by year when their table would have too many rows.
 */
final class DataTables implements Format {
  private static final String SEPARATOR = "|";
  private static final List<String> RELEASES =
      List.of(
          "id",
          "url",
          "title",
          "date",
          "updated",
          "kind",
          "issuer",
          "office",
          "notice",
          "status",
          "meeting",
          "mentions",
          "people",
          "places",
          "organizations",
          "source_url",
          "source_retrieved");
  private static final List<String> MEETINGS =
      List.of(
          "id",
          "url",
          "title",
          "start",
          "end",
          "place",
          "country",
          "venue",
          "level",
          "hosts",
          "series",
          "source_url",
          "source_retrieved",
          "releases_about",
          "releases_mentioning");
  private static final List<String> NAMES = List.of("sort", "name", "count", "releases");

  /** Rows under one name, in one file; they are worked out when the file is written. */
  private record Table(String name, Supplier<Stream<Map<String, Object>>> rows) {}

  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    List<FormatFile> files = new ArrayList<>();
    List<Map<String, Object>> resources = new ArrayList<>();
    boolean days = archive.meetings().stream().allMatch(meeting -> meeting.start().isDay());
    add("releases", RELEASES, releases(archive, settings), days, files, resources);
    add(
        "meetings",
        MEETINGS,
        List.of(new Table("meetings", () -> meetings(archive, settings))),
        days,
        files,
        resources);
    add(
        "names",
        NAMES,
        List.of(new Table("names", () -> names(archive).stream())),
        days,
        files,
        resources);
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "data-package");
    description.put("name", URI.create(settings.site().url()).getHost().toLowerCase(Locale.ROOT));
    description.put("title", settings.site().name());
    description.put("description", settings.site().description());
    description.put("homepage", settings.site().url());
    description.put("resources", resources);
    files.add(FormatFile.of("datapackage.json", () -> Json.of(description)));
    return files;
  }

  private static List<Table> releases(Archive archive, FormatSettings settings) {
    return ReleaseTable.of(archive).stream()
        .map(
            table ->
                new Table(
                    table.name(),
                    () ->
                        table.releases().stream()
                            .map(release -> ReleaseFacts.of(release, settings.site()))))
        .toList();
  }

  /**
   * @param days whether the days of all meetings are known
   */
  private static void add(
      String name,
      List<String> columns,
      List<Table> tables,
      boolean days,
      List<FormatFile> files,
      List<Map<String, Object>> resources) {
    List<String> paths = new ArrayList<>();
    for (Table table : tables) {
      String path = "data/" + table.name();
      files.add(FormatFile.of(path + ".json", () -> Json.lines(table.rows().get())));
      files.add(
          FormatFile.of(
              path + ".csv",
              () -> Csv.of(columns, table.rows().get().map(row -> cells(columns, row)))));
      paths.add(path + ".csv");
    }
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", name);
    resource.put("path", paths);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put(
        "schema", Map.of("fields", columns.stream().map(column -> field(column, days)).toList()));
    resources.add(resource);
  }

  private static Map<String, Object> field(String column, boolean days) {
    String type =
        switch (column) {
          case "date", "updated", "source_retrieved" -> "date";
          case "start", "end" -> days ? "date" : "string";
          case "count" -> "integer";
          default -> "string";
        };
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column);
    field.put("type", type);
    return field;
  }

  private static List<Object> cells(List<String> columns, Map<String, Object> row) {
    return columns.stream().map(column -> cell(column, row)).toList();
  }

  private static Object cell(String column, Map<String, Object> row) {
    Object value =
        column.startsWith("source_") && row.get("source") instanceof Map<?, ?> source
            ? source.get(column.substring("source_".length()))
            : row.get(column);
    if (value instanceof List<?> list) {
      return list.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }
    return value == null ? "" : value;
  }

  private static Stream<Map<String, Object>> meetings(Archive archive, FormatSettings settings) {
    return archive.meetings().stream().map(meeting -> meeting(meeting, archive, settings));
  }

  private static Map<String, Object> meeting(
      Meeting meeting, Archive archive, FormatSettings settings) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", meeting.id());
    row.put("url", settings.site().url() + meeting.path());
    row.put("title", meeting.title());
    row.put("start", meeting.start().toString());
    row.put("end", meeting.end().toString());
    row.put("place", meeting.place());
    row.put("country", meeting.country());
    row.put("venue", meeting.venue());
    row.put("level", meeting.level() == null ? null : meeting.level().id());
    row.put("hosts", meeting.hosts());
    row.put("series", meeting.series());
    row.put("source", ReleaseFacts.source(meeting.source()));
    row.put("releases_about", archive.about(meeting).stream().map(Release::id).toList());
    row.put("releases_mentioning", archive.mentioning(meeting).stream().map(Release::id).toList());
    return row;
  }

  private static List<Map<String, Object>> names(Archive archive) {
    List<Map<String, Object>> rows = new ArrayList<>();
    addNames("person", archive, Release::people, rows);
    addNames("place", archive, Release::places, rows);
    addNames("organization", archive, Release::organizations, rows);
    addNames("issuer", archive, release -> List.of(release.issuer()), rows);
    addNames("kind", archive, release -> List.of(release.kind()), rows);
    return rows;
  }

  private static void addNames(
      String sort,
      Archive archive,
      Function<Release, List<String>> names,
      List<Map<String, Object>> rows) {
    Map<String, List<String>> releases = new TreeMap<>();
    for (Release release : archive.releases()) {
      names.apply(release).stream()
          .distinct()
          .forEach(
              name -> releases.computeIfAbsent(name, key -> new ArrayList<>()).add(release.id()));
    }
    releases.forEach(
        (name, ids) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("sort", sort);
          row.put("name", name);
          row.put("count", ids.size());
          row.put("releases", ids);
          rows.add(row);
        });
  }
}
