package org.plenum.exchange.schedule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.exchange.table.Titles;
import org.plenum.timetable.event.Event;

/**
 * An event as these formats have it.
 *
 * @param id a positive number, the same as long as no two of a programme would have the same
 * @param guid the same for ever
 * @param date of the day to which it belongs, which may be the day before its start
 * @param duration as {@code 01:30}
 * @param track or the only region that it is for; may be empty
 * @param language empty if there are several
 * @param slug a name for addresses
 */
record ScheduleEvent(
        int id,
        UUID guid,
        LocalDate date,
        OffsetDateTime start,
        OffsetDateTime end,
        String duration,
        String room,
        String title,
        String type,
        String track,
        String language,
        String slug,
        List<Person> persons) {

    ScheduleEvent {
        persons = List.copyOf(persons);
    }

    /** Somebody on the stage. */
    record Person(int id, UUID guid, String name) {}

    /** The events of a programme, the earliest first. */
    static List<ScheduleEvent> of(Schedule schedule, Map<String, String> rooms) {
        var numbers = new HashSet<Integer>();
        var slugs = new HashSet<String>();
        return schedule.events().stream()
                .flatMap(event -> Optional.ofNullable(
                                rooms.get(event.placed().room().id()))
                        .stream()
                        .map(room -> of(event, schedule, room, numbers, slugs)))
                .toList();
    }

    private static ScheduleEvent of(
            Event event, Schedule schedule, String room, Set<Integer> numbers, Set<String> slugs) {
        var conference = event.conference();
        var session = event.session();
        var placed = event.placed();
        var guid = guid(conference, "session", session.id());
        return new ScheduleEvent(
                number(guid, numbers),
                guid,
                conference.dateOf(placed),
                placed.start().atZone(conference.timeZone()).toOffsetDateTime(),
                placed.end().atZone(conference.timeZone()).toOffsetDateTime(),
                ScheduleTimes.written(session.duration()),
                room,
                session.title(),
                Titles.in(schedule.locale()).text("choice." + session.kind().name()),
                track(conference, session),
                conference.languages().size() == 1 ? conference.languages().getFirst() : "",
                slug(schedule, session, slugs),
                persons(conference, session));
    }

    /** The acronym, a hyphen, and at least four letters, digits and hyphens that end with none; no two are the same. */
    private static String slug(Schedule schedule, Session session, Set<String> taken) {
        var letters = session.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        var slug = schedule.acronym() + "-" + letters + (letters.endsWith("-") || letters.length() < 4 ? "-000" : "");
        var free = slug;
        for (var next = 2; !taken.add(free); next++) {
            free = slug + "-" + next;
        }
        return free;
    }

    private static String track(Conference conference, Session session) {
        var regions = session.audience().regions();
        return session.track()
                .map(id -> conference.tracks().get(id).name())
                .orElseGet(() -> regions.size() == 1
                        ? conference.regions().get(regions.getFirst()).name()
                        : "");
    }

    private static List<Person> persons(Conference conference, Session session) {
        var taken = new HashSet<Integer>();
        return Stream.concat(session.personIds().stream(), session.talk().presenters().stream())
                .distinct()
                .map(conference.people()::get)
                .map(person -> {
                    var guid = guid(conference, "person", person.id());
                    return new Person(number(guid, taken), guid, person.name());
                })
                .collect(Collectors.toUnmodifiableList());
    }

    private static UUID guid(Conference conference, String kind, String id) {
        return UUID.nameUUIDFromBytes(
                "%s/%s/%s".formatted(conference.id(), kind, id).getBytes(StandardCharsets.UTF_8));
    }

    private static int number(UUID guid, Set<Integer> taken) {
        var number = (int) (guid.getLeastSignificantBits() & Integer.MAX_VALUE);
        while (number == 0 || !taken.add(number)) {
            number = (number + 1) & Integer.MAX_VALUE;
        }
        return number;
    }
}
