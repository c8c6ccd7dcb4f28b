package org.bayan.frontmatter;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.archive.PartialDate;
import org.bayan.problem.Suggestion;
import org.bayan.source.InvisibleCharacters;

/** The kinds of value that fields have. */
public final class FieldTypes {
  private static final int FIRST_YEAR = 1900;
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PARTIAL_DATE = Pattern.compile("\\d{4}(-\\d{2})?");
  private static final Pattern ID = // with a whole date, or with a name that begins with a letter
      Pattern.compile("\\d{4}(-\\d{2}-\\d{2}-|(-\\d{2})?-(?=[a-z]))[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ALIAS = 1024;
  private static final int LONGEST_NAME = 255; // of file systems, in bytes, which are ASCII here
  private static final int MOST_FOLDERS = 31;
  private static final String ALIAS_NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]*";
  private static final String ALIAS_FORM = ALIAS_NAME + "(/" + ALIAS_NAME + ")*\\.html";
  private static final Pattern ALIAS = Pattern.compile(ALIAS_FORM);
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** One line of text, not blank. */
  static final FieldType<String> TEXT =
      new FieldType<>(Map.of("type", "string", "minLength", 1), FieldTypes::text);

  /** A day, ISO 8601, from 1900 to a year from now. */
  public static final FieldType<LocalDate> DATE =
      parsed(Map.of("type", "string", "format", "date"), FieldTypes::date);

  /** A day, or a month or a year of which no more is known, within the bounds of {@link #DATE}. */
  public static final FieldType<PartialDate> PARTIAL =
      parsed(
          Map.of(
              "type",
              List.of("string", "integer"),
              "pattern",
              "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
              "minimum",
              FIRST_YEAR),
          FieldTypes::partial);

  /** An instant, ISO 8601 with an offset. */
  static final FieldType<Instant> INSTANT =
      parsed(
          Map.of("type", "string", "format", "date-time"),
          (text, node, reading) -> {
            try {
              return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
              reading.report(
                  node,
                  "\"" + text + "\" is no time with an offset",
                  "write it like 2018-07-12T18:00:00+03:00");
              return null;
            }
          });

  /** The id of a meeting: {@code yyyy-mm-dd-ascii-slug}. */
  static final FieldType<String> MEETING_ID =
      matching(
          ID,
          "is no meeting's id",
          "write the meeting's file name without .md, such as 2018-07-12-nato-hq");

  /** One id of a meeting, or a list of them. */
  static final FieldType<List<String>> MEETING_IDS = oneOrMore(MEETING_ID);

  /** An absolute http or https address. */
  public static final FieldType<String> URL =
      parsed(Map.of("type", "string", "format", "uri", "pattern", "^https?://"), FieldTypes::url);

  /** An ISO 3166-1 alpha-2 code. */
  static final FieldType<String> COUNTRY =
      parsed(
          Map.of("enum", COUNTRIES.stream().sorted().toList()),
          (text, node, reading) -> {
            if (COUNTRIES.contains(text)) {
              return text;
            }
            reading.report(
                node,
                "\"" + text + "\" is no country's code",
                "write the two capital letters of ISO 3166, such as IQ");
            return null;
          });

  /** A BCP 47 language tag. */
  static final FieldType<String> LANGUAGE =
      parsed(
          Map.of("type", "string", "pattern", "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"),
          (text, node, reading) -> {
            try {
              return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            } catch (IllformedLocaleException e) {
              reading.report(
                  node, "\"" + text + "\" is no language", "write a tag such as en or fr");
              return null;
            }
          });

  /** An old address of a page, from the site's root. */
  static final FieldType<String> ALIAS_PATH =
      parsed(Map.of("type", "string", "pattern", "^(?:" + ALIAS_FORM + ")$"), FieldTypes::alias);

  /** A place in an order: 1 to 999. */
  static final FieldType<Integer> ORDER =
      new FieldType<>(
          Map.of("type", "integer", "minimum", 1, "maximum", 999),
          (node, reading) -> {
            String text = text(node, reading);
            if (text != null && !text.matches("[1-9][0-9]{0,2}")) {
              reading.report(
                  node, "\"" + text + "\" is no place in an order", "write a number from 1 to 999");
              return null;
            }
            return text == null ? null : Integer.valueOf(text);
          });

  /** A name in a list of names, which other signs than a comma do not part. */
  static final FieldType<String> NAME =
      parsed(
          TEXT.schema(),
          (text, node, reading) -> {
            if (text.indexOf('،') < 0 && text.indexOf('؛') < 0 && text.indexOf(';') < 0) {
              return text;
            }
            String names =
                Arrays.stream(text.split("[،؛;]"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
            reading.report(
                node,
                "\"" + text + "\" would be one name",
                "write [" + names + "], with a comma (,) between the names");
            return null;
          });

  static final FieldType<List<String>> NAMES = listOf(NAME);

  private FieldTypes() {}

  private interface Parser<T> {
    T parse(String text, Node node, FieldContext reading);
  }

  private static <T> FieldType<T> parsed(Map<String, Object> schema, Parser<T> parser) {
    return new FieldType<>(
        schema,
        (node, reading) -> {
          String text = text(node, reading);
          return text == null ? null : parser.parse(text, node, reading);
        });
  }

  private static FieldType<String> matching(Pattern pattern, String what, String fix) {
    return parsed(
        Map.of("type", "string", "pattern", "^(?:" + pattern + ")$"),
        (text, node, reading) -> {
          if (pattern.matcher(text).matches()) {
            return text;
          }
          reading.report(node, "\"" + text + "\" " + what, fix);
          return null;
        });
  }

  /** One of a few words. */
  static <T> FieldType<T> choice(List<T> choices, Function<T, String> name) {
    Map<String, T> byName = choices.stream().collect(Collectors.toMap(name, choice -> choice));
    List<String> names = choices.stream().map(name).toList();
    return parsed(
        Map.of("enum", names),
        (text, node, reading) -> {
          T choice = byName.get(text);
          if (choice == null) {
            String fix =
                Suggestion.to(text, names)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("write one of " + String.join(", ", names));
            reading.report(node, "\"" + text + "\" is not known", fix);
          }
          return choice;
        });
  }

  /** A list without repetitions; in JBake's own header, values between commas. */
  static <T> FieldType<List<T>> listOf(FieldType<T> type) {
    return new FieldType<>(
        Map.of("type", "array", "items", type.schema(), "uniqueItems", true),
        (node, reading) -> list(type, node, reading));
  }

  /** A list, or its only value without brackets; values between commas need them. */
  private static <T> FieldType<List<T>> oneOrMore(FieldType<T> type) {
    FieldType<List<T>> several = listOf(type);
    return new FieldType<>(
        Map.of("anyOf", List.of(type.schema(), several.schema())),
        (node, reading) -> {
          if (!(node instanceof Node.Scalar scalar) || reading.plain()) {
            return several.read(node, reading);
          }
          if (scalar.text().indexOf(',') >= 0 || scalar.text().indexOf('،') >= 0) {
            reading.report(
                node,
                "\"" + scalar.text() + "\" is no list",
                "write it in brackets: ["
                    + String.join(", ", scalar.text().strip().split("\\s*[,،]\\s*"))
                    + "]");
            return List.of();
          }
          T value = type.read(node, reading);
          return value == null ? List.of() : List.of(value);
        });
  }

  private static <T> List<T> list(FieldType<T> type, Node node, FieldContext reading) {
    List<T> values = new ArrayList<>();
    Set<T> seen = new HashSet<>();
    for (Node item : items(node, reading)) {
      T value = type.read(item, reading);
      if (value != null && !seen.add(value)) {
        reading.report(item, "\"" + value + "\" is in the list twice", "keep one of them");
      }
      values.add(value);
    }
    values.removeIf(Objects::isNull);
    return values;
  }

  private static List<Node> items(Node node, FieldContext reading) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    if (reading.plain() && node instanceof Node.Scalar scalar) {
      return Arrays.stream(scalar.text().split("[,،]"))
          .<Node>map(part -> new Node.Scalar(part.strip(), node.line(), node.column()))
          .toList();
    }
    reading.report(node, "a list is wanted", "write it in brackets, such as [one, two]");
    return List.of();
  }

  /** An object with fields of its own. */
  static <T> FieldType<T> object(FieldSet form, Function<FieldSet.Values, T> create) {
    return new FieldType<>(
        form.schema(),
        (node, reading) -> {
          if (!(node instanceof Node.Mapping mapping)) {
            String names =
                form.fields().stream()
                    .map(field -> field.name() + ": …")
                    .collect(Collectors.joining(", "));
            reading.report(node, "an object is wanted", "write it in braces: { " + names + " }");
            return null;
          }
          return create.apply(form.read(mapping, reading));
        });
  }

  private static String text(Node node, FieldContext reading) {
    if (!(node instanceof Node.Scalar scalar)) {
      reading.report(node, "one value is wanted, not a list", "write the text on the same line");
      return null;
    }
    String text = Normalizer.normalize(scalar.text(), Normalizer.Form.NFC).strip();
    if (text.isEmpty()) {
      reading.report(node, "empty", "write a value");
      return null;
    }
    if (text.indexOf('\n') >= 0) {
      reading.report(node, "more than one line", "write it on one line");
      return null;
    }
    // The file itself holds none by now: only YAML's escapes can put them in.
    InvisibleCharacters.find(text, (offset, what, fix) -> reading.report(node, what, fix));
    InvisibleCharacters.findIdle(text, (offset, what, fix) -> reading.report(node, what, fix));
    return text;
  }

  private static LocalDate date(String text, Node node, FieldContext reading) {
    if (ISO_DATE.matcher(text).matches()) {
      try {
        LocalDate date = LocalDate.parse(text);
        return isOfOurTime(date, text, node, reading) ? date : null;
      } catch (DateTimeException e) {
        reading.report(node, "there is no day " + text, meant(text));
        return null;
      }
    }
    reading.report(node, "\"" + text + "\" is no date", meant(text));
    return null;
  }

  private static PartialDate partial(String text, Node node, FieldContext reading) {
    if (!PARTIAL_DATE.matcher(text).matches()) {
      LocalDate day = date(text, node, reading);
      return day == null ? null : PartialDate.of(day);
    }
    PartialDate date = PartialDate.parse(text);
    if (date.month() > 12 || text.endsWith("-00")) {
      reading.report(
          node, "there is no month " + text, "write a month such as 2018-07, or the year alone");
      return null;
    }
    return isOfOurTime(date.first(), text, node, reading) ? date : null;
  }

  private static boolean isOfOurTime(
      LocalDate first, String text, Node node, FieldContext reading) {
    if (first.isAfter(LocalDate.now(ZoneOffset.UTC).plusYears(1))) {
      reading.report(
          node, text + " is more than a year ahead", "write the day itself, such as 2018-07-12");
      return false;
    }
    if (first.getYear() < FIRST_YEAR) {
      reading.report(
          node,
          text + " is before the year " + FIRST_YEAR,
          "write the day of the Gregorian calendar, such as 2018-07-12");
      return false;
    }
    return true;
  }

  private static String meant(String text) {
    return MeantDate.of(text)
        .map(date -> "did you mean " + date + "?")
        .orElse("write it as yyyy-mm-dd in Western digits, such as 2018-07-12");
  }

  private static String alias(String text, Node node, FieldContext reading) {
    String[] names = text.split("/", -1);
    if (text.length() > LONGEST_ALIAS
        || names.length - 1 > MOST_FOLDERS
        || Arrays.stream(names).anyMatch(name -> name.length() > LONGEST_NAME)) {
      reading.report(
          node,
          "an address too long to be a file",
          "keep it under "
              + LONGEST_ALIAS
              + " characters and "
              + MOST_FOLDERS
              + " folders, and each name under "
              + LONGEST_NAME);
      return null;
    }
    if (!ALIAS.matcher(text).matches()) {
      reading.report(
          node,
          "\"" + text + "\" is no address inside the site",
          "write it like releases/2018/old-name.html");
      return null;
    }
    return text;
  }

  private static String url(String text, Node node, FieldContext reading) {
    try {
      URI uri = new URI(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getUserInfo() != null) {
        reading.report(
            node,
            "an address with a name or password before @",
            "write it without what stands before @, which all readers would see");
        return null;
      }
      if (web && uri.getHost() != null && !uri.getHost().isEmpty()) {
        return text;
      }
    } catch (URISyntaxException e) {
      // falls through to the complaint, which says the same
    }
    reading.report(
        node,
        "\"" + text + "\" is no web address",
        "write it whole, with https://, and other characters than ASCII as %XX");
    return null;
  }
}
