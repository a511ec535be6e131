package org.plenum.exchange.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Session.Role;
import org.plenum.exchange.external.ExternalJson;
import org.plenum.exchange.external.ExternalProgramme.Event;
import org.plenum.exchange.external.ExternalProgramme.Person;
import org.plenum.exchange.external.ExternalProgramme.Sort;
import org.plenum.exchange.external.ExternalProgramme.Time;
import org.plenum.exchange.external.ExternalTimes;
import org.plenum.exchange.external.ExternalTimes.Moment;
import org.plenum.exchange.external.PlainText;

/** The events of {@code schedule.json}, version 2: a list, whose times have offsets. */
final class FlatEvents {
    private record Hours(LocalDate date, LocalDateTime start, LocalDateTime end) {}

    private final Optional<ZoneId> zone;
    private final List<Hours> days;
    private final Map<String, String> tracks = new HashMap<>();

    private FlatEvents(ExternalJson conference, String zone) {
        this.zone =
                Optional.of(zone).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
        days = conference.get("days").items().stream()
                .flatMap(day -> hours(day).stream())
                .toList();
        for (var track : conference.get("tracks").items()) {
            tracks.put(track.text("slug"), PlainText.line(track.text("name")));
        }
    }

    static List<Event> of(ExternalJson root, String zone) {
        var events = new FlatEvents(root.get("conference"), zone);
        return root.get("events").items().stream().map(events::event).toList();
    }

    private Optional<Hours> hours(ExternalJson day) {
        return ExternalTimes.date(day.text("date"))
                .flatMap(date -> time(day.text("start"))
                        .flatMap(start -> time(day.text("end")).map(end -> new Hours(date, start, end))));
    }

    /** By the clocks of the place. */
    private Optional<LocalDateTime> time(String text) {
        return ExternalTimes.moment(text).map(this::local);
    }

    private LocalDateTime local(Moment moment) {
        return zone.flatMap(place -> moment.offset()
                        .map(offset -> moment.time()
                                .atOffset(offset)
                                .atZoneSameInstant(place)
                                .toLocalDateTime()))
                .orElse(moment.time());
    }

    private Event event(ExternalJson json) {
        var notes = Stream.of("subtitle", "abstract", "description")
                .map(json::text)
                .map(PlainText::ofHtml)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return new Event(
                json.pointer(),
                Stream.of("guid", "code", "id")
                        .map(json::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""),
                PlainText.line(json.text("title")),
                time(json),
                name(json.get("room")),
                track(json.get("track")),
                json.text("type"),
                EventFields.languages(json.text("language")),
                notes,
                Stream.of("participants", "persons")
                        .flatMap(list -> json.get(list).items().stream())
                        .map(FlatEvents::person)
                        .filter(person -> !person.name().isEmpty())
                        .toList(),
                Sort.ORDINARY);
    }

    private Time time(ExternalJson json) {
        var moment = ExternalTimes.moment(json.text("start"));
        var start = moment.map(this::local);
        var duration = ExternalTimes.duration(json.text("duration"))
                .or(() -> start.flatMap(from -> time(json.text("end")).map(to -> Duration.between(from, to))))
                .filter(Duration::isPositive);
        return new Time(
                start.flatMap(this::day),
                start,
                moment.flatMap(Moment::offset),
                duration,
                start.isPresent() ? "" : json.text("start"));
    }

    private Optional<LocalDate> day(LocalDateTime start) {
        return days.stream()
                .filter(hours -> !start.isBefore(hours.start()) && start.isBefore(hours.end()))
                .map(Hours::date)
                .findFirst();
    }

    private static String name(ExternalJson room) {
        return PlainText.line(room.isText() ? room.text() : room.text("name"));
    }

    private String track(ExternalJson track) {
        var slug = track.isText() ? track.text() : track.text("slug");
        var name = track.text("name").isEmpty() ? slug : track.text("name");
        return tracks.getOrDefault(slug, PlainText.line(name));
    }

    private static Person person(ExternalJson json) {
        var role = switch (json.text("role").toUpperCase(Locale.ROOT)) {
            case "MODERATOR", "HOST", "HERALD" -> Role.MODERATOR;
            case "CHAIR" -> Role.CHAIR;
            case "PANELIST", "PANELLIST" -> Role.PANELLIST;
            default -> Role.SPEAKER;
        };
        var name = json.text("name").isEmpty() ? json.text("public_name") : json.text("name");
        return new Person(json.text("guid"), PlainText.line(name), role);
    }
}
