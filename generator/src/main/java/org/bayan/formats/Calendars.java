package org.bayan.formats;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Transparency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.SiteAddresses;

/**
 * {@code meetings.ics}, and a calendar of each meeting and of each series (RFC 5545). A meeting is
 * an event of whole days, since no hours are known; its UID stays when the site moves. One of which
 * no day is known is left out.
 */
final class Calendars implements Format {
  private static final int LINE = 37; // Arabic letters, of two bytes: RFC 5545 asks for 75 bytes

  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    List<FormatFile> files = new ArrayList<>();
    List<Meeting> known =
        archive.meetings().stream().filter(meeting -> meeting.start().isDay()).toList();
    files.add(file(SiteAddresses.CALENDAR, settings.site().name(), known, settings));
    for (Meeting meeting : known) {
      files.add(
          file(SiteAddresses.calendar(meeting.id()), meeting.title(), List.of(meeting), settings));
    }
    Map<String, List<Meeting>> series =
        known.stream()
            .filter(meeting -> meeting.series() != null)
            .collect(Collectors.groupingBy(Meeting::series, TreeMap::new, Collectors.toList()));
    series.forEach(
        (each, meetings) ->
            files.add(file(SiteAddresses.calendar("series", each), each, meetings, settings)));
    return files;
  }

  private static FormatFile file(
      String path, String name, List<Meeting> meetings, FormatSettings settings) {
    return FormatFile.of(path, () -> text(name, meetings, settings));
  }

  private static String text(String name, List<Meeting> meetings, FormatSettings settings) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Bayan//Bayan//AR");
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name); // what calendars read before RFC 7986
    meetings.forEach(meeting -> calendar.addEvent(event(meeting, settings)));
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(calendar);
    } catch (IOException e) {
      throw new IllegalStateException("a StringWriter takes every text", e);
    }
    return text.toString();
  }

  private static VEvent event(Meeting meeting, FormatSettings settings) {
    VEvent event = new VEvent();
    event.setUid(settings.site().id() + meeting.path());
    event.setDateTimeStamp(
        Date.from(meeting.start().first().atStartOfDay(ZoneOffset.UTC).toInstant()));
    day(event, "DTSTART", meeting.start().first());
    day(event, "DTEND", meeting.end().last().plusDays(1));
    event.setSummary(meeting.title());
    event.setLocation(place(meeting));
    event.setUrl(settings.site().url() + meeting.path());
    event.setTransparency(Transparency.transparent());
    return event;
  }

  private static String place(Meeting meeting) {
    String country =
        meeting.country() == null
            ? null
            : ULocale.getDisplayCountry("und_" + meeting.country(), "ar");
    return Stream.of(meeting.venue(), meeting.place(), country)
        .filter(each -> each != null)
        .distinct()
        .collect(Collectors.joining("، "));
  }

  /** A day without a time: as text, since the library writes it by the machine's own calendar. */
  private static void day(VEvent event, String property, LocalDate day) {
    event.addExperimentalProperty(
        property, ICalDataType.DATE, day.format(DateTimeFormatter.BASIC_ISO_DATE));
  }
}
