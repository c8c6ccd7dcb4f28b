package org.bayan.arabic;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days' names in Arabic, English and French (CLDR), compared as {@link FoldedText} folds them.
 * Immutable.
 */
public final class DayNames {
  private static final int DAYS = 7;

  private final Map<String, DayOfWeek> days = new HashMap<>();

  /** Reads the names. */
  public DayNames() {
    for (ULocale locale : List.of(ULocale.forLanguageTag("ar"), ULocale.ENGLISH, ULocale.FRENCH)) {
      String[] names = new DateFormatSymbols(locale).getWeekdays();
      for (int i = 1; i <= DAYS; i++) {
        days.put(FoldedText.fold(names[i]), DayOfWeek.SUNDAY.plus(i - 1L));
      }
    }
  }

  /** The day that has this name. */
  public Optional<DayOfWeek> of(String name) {
    return Optional.ofNullable(days.get(FoldedText.fold(name)));
  }
}
