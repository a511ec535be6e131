package org.plenum.exchange.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Session.Role;
import org.plenum.exchange.external.Adaptations;
import org.plenum.exchange.external.ExternalProgramme.Event;
import org.plenum.exchange.external.ExternalProgramme.Person;
import org.plenum.exchange.external.ExternalProgramme.Sort;
import org.plenum.exchange.external.ExternalProgramme.Time;
import org.plenum.exchange.external.ExternalTimes;
import org.plenum.exchange.external.ExternalTimes.Moment;
import org.plenum.exchange.external.PlainText;
import org.plenum.exchange.issue.ExternalIssue.Adaptation;

/** The fields of an event of version 1, which the XML and the JSON share. */
final class EventFields {
    /** Fields that a conference has no place for, and nobody expects there. */
    private static final Set<String> NEEDLESS = Set.of(
            "logo",
            "slug",
            "url",
            "recording",
            "recording_license",
            "do_not_record",
            "feedback_url",
            "video_download_url",
            "links",
            "attachments",
            "answers",
            "end",
            "optout",
            "origin_url",
            "live_url",
            "persons",
            "downloads",
            "video",
            "stream_id",
            "speakers");

    private static final Set<String> READ = Set.of(
            "id",
            "guid",
            "code",
            "date",
            "start",
            "duration",
            "room",
            "title",
            "subtitle",
            "track",
            "type",
            "language",
            "abstract",
            "description");

    /** Nobody calls the hours before it those of the day. */
    static final int LATEST_DAY_CHANGE = 6 * 60;

    /** Farther apart, a date is not that of the event. */
    private static final Duration FAR = Duration.ofHours(26);

    private final Map<String, String> fields = new HashMap<>();
    private final List<Person> persons = new ArrayList<>();

    /** A field; of several with one name, the first counts. */
    void put(String name, String value) {
        fields.putIfAbsent(name, value);
    }

    void add(Person person) {
        if (!person.name().isEmpty()) {
            persons.add(person);
        }
    }

    private String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** A person who speaks, with the name that a line of a programme can hold. */
    static Person person(String id, String name) {
        return new Person(id.strip(), PlainText.line(name), Role.SPEAKER);
    }

    /** The words of a list of languages. */
    static List<String> languages(String text) {
        return Arrays.stream(text.split("[,;/|&+\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * The event of these fields.
     *
     * @param day of the part of the file that it is in
     * @param dayChange minutes after midnight when that day begins
     * @param room of the part of the file that it is in, which counts
     */
    Event event(String place, Optional<LocalDate> day, int dayChange, String room, Adaptations adaptations) {
        fields.keySet().stream()
                .filter(name -> !READ.contains(name) && !NEEDLESS.contains(name))
                .sorted()
                .forEach(name -> adaptations.add(Adaptation.FIELD_LEFT_OUT, place, name));
        var id = Stream.of("guid", "code", "id")
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        var title = PlainText.line(text("title"));
        var notes = Stream.of("subtitle", "abstract", "description")
                .map(this::text)
                .map(PlainText::ofHtml)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return new Event(
                place,
                id,
                title,
                time(day, dayChange),
                PlainText.line(room.isBlank() ? text("room") : room),
                PlainText.line(text("track")),
                PlainText.line(text("type")),
                languages(text("language")),
                notes,
                persons,
                Sort.ORDINARY);
    }

    private Time time(Optional<LocalDate> day, int dayChange) {
        var moment = ExternalTimes.moment(text("date")).or(() -> ExternalTimes.moment(text("start")));
        var start = start(day, dayChange, moment);
        return new Time(
                day,
                start,
                moment.flatMap(Moment::offset),
                ExternalTimes.duration(text("duration")),
                start.isPresent() ? "" : text("start"));
    }

    /**
     * The wall time is that of the start; its date is the day's or the one after, whichever is nearer to what the event
     * says, since some tools give that in universal time.
     */
    private Optional<LocalDateTime> start(Optional<LocalDate> day, int dayChange, Optional<Moment> moment) {
        var clock = ExternalTimes.clock(text("start"));
        if (clock.isEmpty()) {
            return text("start").isEmpty()
                            || ExternalTimes.moment(text("start")).isPresent()
                    ? moment.map(Moment::time)
                    : Optional.empty();
        }
        var minutes = clock.getAsInt();
        var date = day.or(() -> ExternalTimes.date(text("date")));
        var said = moment.map(Moment::time)
                .or(() -> ExternalTimes.date(text("date"))
                        .map(on -> on.atStartOfDay().plusMinutes(minutes)));
        return date.map(on -> {
            var first = day.isPresent() ? 0 : -1;
            var late = on.atStartOfDay().plusMinutes(minutes);
            var nearest = said.flatMap(time -> Stream.iterate(first, days -> days <= 1, days -> days + 1)
                    .map(late::plusDays)
                    .filter(each -> apart(each, time).compareTo(FAR) < 0)
                    .min(Comparator.comparing(each -> apart(each, time))));
            var isNight = day.isPresent() && minutes < Math.min(dayChange, LATEST_DAY_CHANGE);
            return nearest.orElse(isNight ? late.plusDays(1) : late);
        });
    }

    private static Duration apart(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs();
    }
}
