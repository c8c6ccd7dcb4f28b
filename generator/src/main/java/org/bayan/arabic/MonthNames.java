package org.bayan.arabic;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The months' names in all Arab countries, from CLDR and from {@code months.properties}, and in
 * English and French. Names are compared as {@link FoldedText} folds them. Immutable.
 */
public final class MonthNames {
  private static final int MONTHS = 12;

  private final Map<String, Integer> months;

  private MonthNames(Map<String, Integer> months) {
    this.months = Collections.unmodifiableMap(months);
  }

  /** The months of the Gregorian calendar. */
  public static MonthNames gregorian() {
    Stream<ULocale> arab =
        Arrays.stream(ULocale.getAvailableLocales())
            .filter(locale -> locale.getLanguage().equals("ar"));
    Stream<DateFormatSymbols> symbols =
        Stream.concat(arab, Stream.of(ULocale.ENGLISH, ULocale.FRENCH)).map(DateFormatSymbols::new);
    return of(symbols, "gregorian.");
  }

  /** The months of the Islamic calendar. */
  public static MonthNames hijri() {
    return of(
        Stream.of(new DateFormatSymbols(IslamicCalendar.class, ULocale.forLanguageTag("ar"))),
        "hijri.");
  }

  /** The number of the month, from 1, that has this name. */
  public Optional<Integer> number(String name) {
    return Optional.ofNullable(months.get(FoldedText.fold(name).strip().replaceAll(" +", " ")));
  }

  /**
   * A regular expression for any of the names in folded text, the longest first, ended where the
   * word ends.
   */
  public String pattern() {
    return months.keySet().stream()
        .sorted(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(
            name ->
                Arrays.stream(name.split(" "))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(" +")))
        .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
  }

  private static MonthNames of(Stream<DateFormatSymbols> symbols, String prefix) {
    Map<String, Integer> months = new TreeMap<>();
    symbols.forEach(
        each -> {
          String[] names = each.getMonths();
          for (int i = 0; i < MONTHS; i++) {
            months.putIfAbsent(FoldedText.fold(names[i]), i + 1);
          }
        });
    Properties more = more();
    for (int i = 1; i <= MONTHS; i++) {
      for (String name : more.getProperty(prefix + i, "").split(",")) {
        if (!name.isBlank()) {
          months.putIfAbsent(FoldedText.fold(name.strip()), i);
        }
      }
    }
    return new MonthNames(months);
  }

  private static Properties more() {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MonthNames.class.getResourceAsStream("months.properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
