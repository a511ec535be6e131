package org.plenum.exchange.external;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenum.conference.Session.Role;

/**
 * A programme as another tool has written it; texts are empty where it says nothing.
 *
 * @param id a short name, of any letters
 * @param zone the name of the time zone
 * @param slot the time from one possible start to the next
 * @param dates of its days, if it says so; events may lie on others
 * @param rooms those that it lists; events may name others
 * @param tracks those that it lists; events may name others
 */
public record ExternalProgramme(
        String id,
        String title,
        String zone,
        Optional<Duration> slot,
        List<LocalDate> dates,
        List<Room> rooms,
        List<String> tracks,
        List<Event> events) {

    private static final int MOST_DAYS = 60;

    public ExternalProgramme {
        dates = List.copyOf(dates);
        rooms = List.copyOf(rooms);
        tracks = List.copyOf(tracks);
        events = List.copyOf(events);
    }

    /** The dates of days from the first to the last; none if one of them is missing, or they are far apart. */
    public static List<LocalDate> dates(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.flatMap(from -> last.filter(to -> !to.isBefore(from) && to.isBefore(from.plusDays(MOST_DAYS)))
                        .map(to -> from.datesUntil(to.plusDays(1)).toList()))
                .orElse(List.of());
    }

    /** A room, which goes by its name. */
    public record Room(String name, OptionalInt capacity) {}

    /**
     * Somebody with a role in an event.
     *
     * @param id two people may have the same
     */
    public record Person(String id, String name, Role role) {}

    /**
     * An event.
     *
     * @param place where it is in the file
     * @param id the same for ever, if the tool does as it should
     * @param time when it is
     * @param room the name of its room
     * @param type in any words
     * @param languages in any words
     * @param text what it is about
     * @param sort what the tool says of it besides the type
     */
    public record Event(
            String place,
            String id,
            String title,
            Time time,
            String room,
            String track,
            String type,
            List<String> languages,
            String text,
            List<Person> persons,
            Sort sort) {

        public Event {
            languages = List.copyOf(languages);
            persons = List.copyOf(persons);
        }
    }

    /** What a tool says of an event besides its type. */
    public enum Sort {
        ORDINARY,
        /** For everyone. */
        PLENARY,
        /** Not a part of the programme: meals, breaks, registration. */
        SERVICE,
        CANCELLED
    }

    /**
     * When an event is.
     *
     * @param day to which it belongs: it may be the day before its start
     * @param start on the clocks of the place
     * @param unreadable what stands where a start should be, if that cannot be read
     */
    public record Time(
            Optional<LocalDate> day,
            Optional<LocalDateTime> start,
            Optional<ZoneOffset> offset,
            Optional<Duration> duration,
            String unreadable) {

        /** Without any start. */
        public static Time of(Optional<Duration> duration) {
            return new Time(Optional.empty(), Optional.empty(), Optional.empty(), duration, "");
        }
    }
}
