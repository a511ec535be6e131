package org.plenum.web.begin;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Day.Break;
import org.plenum.conference.Interval;
import org.plenum.conference.Preferences;
import org.plenum.conference.Roster;
import org.plenum.web.shell.LocalizedTexts;

/** Makes a conference without rooms and sessions from what somebody answered, or says what is wrong with each answer. */
final class NewConference {
    private static final Duration GRID = Duration.ofMinutes(15);
    private static final int MOST_DAYS = 100; // a year may be mistyped
    private static final int MOST_ZONES = 6;

    private final NewConferenceForm form;
    private final PlaceZones zones;
    private final LocalizedTexts texts;
    private final Map<String, String> complaints = new LinkedHashMap<>();

    private NewConference(NewConferenceForm form, PlaceZones zones, LocalizedTexts texts) {
        this.form = form;
        this.zones = zones;
        this.texts = texts;
    }

    /**
     * A conference, or what is wrong.
     *
     * @param conference empty if there are complaints
     * @param complaints sentences by the names of the fields; that of a break has the number of its row, from 0
     */
    record Result(Optional<Conference> conference, Map<String, String> complaints) {}

    /** From one time of day to another. */
    private record Hours(LocalTime from, LocalTime to) {
        Interval on(LocalDate date) {
            return new Interval(date.atTime(from), date.atTime(to));
        }
    }

    private record Pause(String name, Hours hours) {}

    /** @param newId makes an id from the name */
    static Result of(NewConferenceForm form, PlaceZones zones, LocalizedTexts texts, Function<String, String> newId) {
        var making = new NewConference(form, zones, texts);
        var conference = making.make(newId);
        return new Result(conference, making.complaints);
    }

    private Optional<Conference> make(Function<String, String> newId) {
        if (form.name().isEmpty()) {
            complain("name", "begin.wrong.name");
        }
        var zone = zone();
        var dates = dates();
        var open = hours("closes", form.opens(), form.closes());
        var pauses = open.map(this::pauses).orElse(List.of());
        if (!complaints.isEmpty()) {
            return Optional.empty();
        }
        var days = dates.stream()
                .map(date -> day(date, open.orElseThrow(), pauses))
                .toList();
        return Optional.of(conference(newId.apply(form.name()), form.name(), zone.orElseThrow(), days));
    }

    private Optional<ZoneId> zone() {
        if (form.place().isEmpty()) {
            return complain("place", "begin.wrong.place.none");
        }
        var found = zones.find(form.place(), texts.locale());
        if (found.size() == 1) {
            return Optional.of(ZoneId.of(found.getFirst().id()));
        }
        var some = found.stream().map(PlaceZone::label).limit(MOST_ZONES).toList();
        return complain(
                "place",
                found.isEmpty() ? "begin.wrong.place" : "begin.wrong.place.many",
                texts.name(form.place()),
                texts.names(some));
    }

    private List<LocalDate> dates() {
        var first = read("first", form.first(), LocalDate::parse, "begin.wrong.day");
        var last = read("last", form.last(), LocalDate::parse, "begin.wrong.day");
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        var days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
        if (days < 1) {
            complain("last", "begin.wrong.days");
        } else if (days > MOST_DAYS) {
            complain("last", "begin.wrong.long", days, MOST_DAYS);
        }
        return complaints.containsKey("last")
                ? List.of()
                : first.get().datesUntil(last.get().plusDays(1)).toList();
    }

    private Optional<Hours> hours(String field, String from, String to) {
        var start = read(field, from, LocalTime::parse, "begin.wrong.time");
        var end = read(field, to, LocalTime::parse, "begin.wrong.time");
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return start.get().isBefore(end.get())
                ? Optional.of(new Hours(start.get(), end.get()))
                : complain(
                        field,
                        "begin.wrong.hours",
                        start.get().toString(),
                        end.get().toString());
    }

    private List<Pause> pauses(Hours open) {
        var pauses = new ArrayList<Pause>();
        for (var row = 0; row < form.breaks().size(); row++) {
            var typed = form.breaks().get(row);
            var field = "break-" + row;
            hours(field, typed.start(), typed.end()).ifPresent(hours -> {
                if (hours.from.isBefore(open.from) || hours.to.isAfter(open.to)) {
                    complain(field, "begin.wrong.outside", open.from.toString(), open.to.toString());
                } else if (pauses.stream().anyMatch(other -> overlap(other.hours, hours))) {
                    complain(field, "begin.wrong.overlap");
                }
                pauses.add(new Pause(typed.name(), hours));
            });
        }
        return pauses;
    }

    private static boolean overlap(Hours one, Hours other) {
        return one.from.isBefore(other.to) && other.from.isBefore(one.to);
    }

    private <T> Optional<T> read(String field, String typed, Function<String, T> reading, String complaint) {
        try {
            return Optional.of(reading.apply(typed));
        } catch (DateTimeException _) {
            return complain(field, typed.isEmpty() ? complaint + ".none" : complaint, texts.name(typed));
        }
    }

    private <T> Optional<T> complain(String field, String key, Object... arguments) {
        complaints.putIfAbsent(field, texts.say(key, arguments));
        return Optional.empty();
    }

    private static Day day(LocalDate date, Hours open, List<Pause> pauses) {
        var breaks = pauses.stream()
                .map(pause -> new Break(pause.name, pause.hours.on(date)))
                .toList();
        return new Day(date, open.on(date), breaks, List.of(), List.of());
    }

    private static Conference conference(String id, String name, ZoneId zone, List<Day> days) {
        return new Conference(
                id,
                name,
                zone,
                GRID,
                List.of(),
                Roster.of(days),
                Roster.of(List.of()),
                Roster.of(List.of()),
                Roster.of(List.of()),
                Roster.of(List.of()),
                Roster.of(List.of()),
                Roster.of(List.of()),
                Roster.of(List.of()),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Preferences.NONE);
    }
}
