package org.plenum.exchange.sessionize;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenum.conference.Session.Role;
import org.plenum.exchange.external.ExternalJson;
import org.plenum.exchange.external.ExternalProgramme;
import org.plenum.exchange.external.ExternalProgramme.Event;
import org.plenum.exchange.external.ExternalProgramme.Person;
import org.plenum.exchange.external.ExternalProgramme.Room;
import org.plenum.exchange.external.ExternalProgramme.Sort;
import org.plenum.exchange.external.ExternalProgramme.Time;
import org.plenum.exchange.external.ExternalTimes;
import org.plenum.exchange.external.PlainText;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Value;

/** Reads the JSON of Sessionize. */
public final class SessionizeReader {
    private static final Pattern GIVEN_UP = Pattern.compile("(?i).*(declin|withdraw|cancel).*");

    private final ExternalJson root;
    private final Categories categories;
    private final Map<String, String> speakers = new LinkedHashMap<>();
    private final Map<String, String> rooms = new LinkedHashMap<>();

    private SessionizeReader(ExternalJson root) {
        this.root = root;
        categories = new Categories(root.get("categories"));
        for (var speaker : root.get("speakers").items()) {
            speakers.put(speaker.text("id"), name(speaker));
        }
        Stream.concat(Stream.of(root), root.items().stream())
                .flatMap(part -> part.get("rooms").items().stream())
                .forEach(room -> rooms.put(room.text("id"), PlainText.line(room.text("name"))));
    }

    /** Whether a document has one of the three shapes. */
    public static boolean isSessionize(Value document) {
        var root = document.node();
        var first = root.path(0);
        return (root.path("sessions").isArray()
                        && (root.path("speakers").isArray()
                                || root.path("categories").isArray()))
                || first.path("sessions").isArray()
                || first.path("timeSlots").isArray();
    }

    /** The programme in a file, unless that is not JSON. */
    public static Optional<ExternalProgramme> read(byte[] file, Issues issues) {
        return ExternalJson.read(file, issues).map(document -> new SessionizeReader(document).programme());
    }

    private ExternalProgramme programme() {
        var seen = new HashSet<String>();
        var events = sessions().stream()
                .filter(session -> seen.add(session.text("id") + ' ' + session.text("startsAt") + ' ' + room(session)))
                .map(this::event)
                .toList();
        return new ExternalProgramme(
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                rooms.values().stream()
                        .map(name -> new Room(name, OptionalInt.empty()))
                        .toList(),
                List.of(),
                events);
    }

    /** All has one list; Sessions has groups, and GridSmart days with rooms, and again with slots. */
    private List<ExternalJson> sessions() {
        var sessions = new ArrayList<>(root.get("sessions").items());
        for (var part : root.items()) {
            sessions.addAll(part.get("sessions").items());
            for (var room : part.get("rooms").items()) {
                sessions.addAll(room.get("sessions").items());
            }
            for (var slot : part.get("timeSlots").items()) {
                slot.get("rooms").items().stream()
                        .map(room -> room.get("session"))
                        .filter(ExternalJson::isObject)
                        .forEach(sessions::add);
            }
        }
        return sessions;
    }

    private Event event(ExternalJson session) {
        return new Event(
                session.pointer(),
                session.text("id"),
                PlainText.line(session.text("title")),
                time(session),
                room(session),
                categories.track(session),
                categories.type(session),
                categories.languages(session),
                PlainText.ofHtml(session.text("description")),
                session.get("speakers").items().stream()
                        .map(this::person)
                        .filter(person -> !person.name().isEmpty())
                        .toList(),
                sort(session));
    }

    private static Time time(ExternalJson session) {
        var moment = ExternalTimes.moment(session.text("startsAt"));
        var start = moment.map(ExternalTimes.Moment::time);
        var end = ExternalTimes.moment(session.text("endsAt")).map(ExternalTimes.Moment::time);
        return new Time(
                Optional.empty(),
                start,
                Optional.empty(),
                start.flatMap(from -> end.map(to -> Duration.between(from, to))).filter(Duration::isPositive),
                start.isPresent() ? "" : session.text("startsAt"));
    }

    private String room(ExternalJson session) {
        var name = PlainText.line(session.text("room"));
        return name.isEmpty() ? rooms.getOrDefault(session.text("roomId"), "") : name;
    }

    private static Sort sort(ExternalJson session) {
        if (GIVEN_UP.matcher(session.text("status")).matches()) {
            return Sort.CANCELLED;
        }
        if (session.get("isServiceSession").isTrue()) {
            return Sort.SERVICE;
        }
        return session.get("isPlenumSession").isTrue() ? Sort.PLENARY : Sort.ORDINARY;
    }

    private Person person(ExternalJson speaker) {
        var id = speaker.isObject() ? speaker.text("id") : speaker.text();
        var name = speaker.isObject() ? name(speaker) : speakers.getOrDefault(id, "");
        return new Person(id, name, Role.SPEAKER);
    }

    private static String name(ExternalJson speaker) {
        return PlainText.line(Stream.of("fullName", "name")
                .map(speaker::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> speaker.text("firstName") + " " + speaker.text("lastName")));
    }
}
