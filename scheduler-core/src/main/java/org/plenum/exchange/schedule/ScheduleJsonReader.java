package org.plenum.exchange.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.exchange.external.Adaptations;
import org.plenum.exchange.external.ExternalJson;
import org.plenum.exchange.external.ExternalProgramme;
import org.plenum.exchange.external.ExternalProgramme.Event;
import org.plenum.exchange.external.ExternalProgramme.Room;
import org.plenum.exchange.external.ExternalTimes;
import org.plenum.exchange.external.PlainText;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Value;

/** Reads {@code schedule.json}: version 1 has days with rooms with events, version 2 a list of events. */
public final class ScheduleJsonReader {
    private final ExternalJson root;
    private final ExternalJson conference;
    private final Adaptations adaptations;

    private ScheduleJsonReader(ExternalJson root, Adaptations adaptations) {
        this.root = root;
        this.conference = root.get("conference");
        this.adaptations = adaptations;
    }

    /** Whether a document looks like one of this format, well made or not. */
    public static boolean isSchedule(Value document) {
        var root = document.node();
        return root.path("schedule").isObject()
                || root.path("conference").path("days").isArray();
    }

    /** The programme in a file, unless that is not JSON. */
    public static Optional<ExternalProgramme> read(byte[] file, Adaptations adaptations, Issues issues) {
        return ExternalJson.read(file, issues).map(document -> {
            var schedule = document.get("schedule");
            return new ScheduleJsonReader(schedule.isObject() ? schedule : document, adaptations).programme();
        });
    }

    private ExternalProgramme programme() {
        var zone = conference.text("time_zone_name");
        var events = root.get("events").isPresent()
                ? FlatEvents.of(root, zone)
                : conference.get("days").items().stream().flatMap(this::events).toList();
        return new ExternalProgramme(
                conference.text("acronym"),
                PlainText.line(conference.text("title")),
                zone,
                ExternalTimes.duration(conference.text("timeslot_duration")),
                ExternalProgramme.dates(
                        ExternalTimes.date(conference.text("start")), ExternalTimes.date(conference.text("end"))),
                rooms(),
                conference.get("tracks").items().stream()
                        .map(track -> PlainText.line(track.isText() ? track.text() : track.text("name")))
                        .toList(),
                events);
    }

    private List<Room> rooms() {
        return Stream.concat(conference.get("rooms").items().stream(), root.get("rooms").items().stream())
                .map(room ->
                        new Room(PlainText.line(room.text("name")), ScheduleXmlReader.capacity(room.text("capacity"))))
                .toList();
    }

    private Stream<Event> events(ExternalJson day) {
        var date = ExternalTimes.date(day.text("date"));
        var change = dayChange(day.text("day_start"));
        return day.get("rooms").members().stream()
                .flatMap(room -> room.items().stream().map(event -> event(event, date, change, room.name())));
    }

    private static int dayChange(String dayStart) {
        return ExternalTimes.moment(dayStart)
                .map(moment -> moment.time().getHour() * 60 + moment.time().getMinute())
                .orElse(EventFields.LATEST_DAY_CHANGE);
    }

    private Event event(ExternalJson json, Optional<LocalDate> day, int dayChange, String room) {
        var fields = new EventFields();
        for (var member : json.members()) {
            fields.put(member.name(), member.text());
        }
        for (var person : persons(json)) {
            fields.add(EventFields.person(
                    first(person, "guid", "code", "id"),
                    person.isText() ? person.text() : first(person, "public_name", "name", "full_public_name")));
        }
        return fields.event(json.pointer(), day, dayChange, room, adaptations);
    }

    private static List<ExternalJson> persons(ExternalJson event) {
        var persons = new ArrayList<>(event.get("persons").items());
        persons.addAll(event.get("speakers").items());
        return persons;
    }

    private static String first(ExternalJson json, String... names) {
        return Stream.of(names)
                .map(json::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
