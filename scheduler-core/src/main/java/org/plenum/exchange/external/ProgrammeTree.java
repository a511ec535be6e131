package org.plenum.exchange.external;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plenum.conference.Session.Role;
import org.plenum.exchange.conference.ConferenceFields;
import org.plenum.exchange.conference.ConferenceTree;
import org.plenum.exchange.external.ExternalProgramme.Event;
import org.plenum.exchange.external.ExternalProgramme.Room;
import org.plenum.exchange.issue.ExternalIssue.Adaptation;
import org.plenum.exchange.issue.ExternalIssue.NoEvents;
import org.plenum.exchange.issue.ExternalIssue.NoStarts;
import org.plenum.exchange.issue.ExternalIssue.OfEvent;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.table.LanguageNames;
import tools.jackson.databind.node.ObjectNode;

/** The conference document that a programme of another tool makes: the same each time. */
public final class ProgrammeTree {
    private static final Pattern OF_SESSION = Pattern.compile("/sessions/([0-9]+)(/.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final ExternalProgramme programme;
    private final ImportedPlaces places;
    private final Adaptations adaptations;
    private final List<InferredEvent> items;
    private final List<InferredEvent> sessions;
    private final InferredBreaks breaks;
    private final Map<String, String> rooms = new LinkedHashMap<>();
    private final Map<String, String> tracks = new LinkedHashMap<>();
    private final EventPeople people = new EventPeople();
    private final UniqueIds sessionIds = new UniqueIds();

    private ProgrammeTree(ExternalProgramme programme, ImportedPlaces places, Adaptations adaptations) {
        this.programme = programme;
        this.places = places;
        this.adaptations = adaptations;
        items = InferredEvents.of(programme, adaptations);
        breaks = InferredBreaks.of(items, adaptations);
        sessions = items.stream()
                .filter(item -> !EventKinds.isBreak(item.event()) || item.slot().isEmpty() || breaks.isInRoom(item))
                .toList();
    }

    /** A document, and the place of the event of each of its sessions. */
    public record Made(ObjectNode tree, List<String> places) {
        public Made {
            places = List.copyOf(places);
        }

        /** The issues of the document, those of sessions with the places of their events. */
        public List<Issue> placed(List<Issue> issues) {
            return issues.stream().map(this::placed).toList();
        }

        private Issue placed(Issue issue) {
            var found = OF_SESSION.matcher(issue.pointer());
            return found.matches() ? new OfEvent(places.get(Integer.parseInt(found.group(1))), issue) : issue;
        }
    }

    /**
     * The document; nothing if no sensible one can be made.
     *
     * @param format how people call the format
     * @param adaptations what was left out already; they are told as issues
     */
    public static Optional<Made> of(
            ExternalProgramme programme, String format, ImportedPlaces places, Adaptations adaptations, Issues issues) {
        if (programme.events().isEmpty()) {
            issues.add(new NoEvents(format));
            return Optional.empty();
        }
        var unreadable = programme.events().stream()
                .filter(event -> !event.time().unreadable().isEmpty())
                .findFirst();
        var anyStart = programme.events().stream()
                .anyMatch(event -> event.time().start().isPresent());
        if (!anyStart && (unreadable.isPresent() || programme.dates().isEmpty())) {
            issues.add(new NoStarts(
                    unreadable.map(Event::place).orElse(""),
                    unreadable.map(event -> event.time().unreadable()).orElse("")));
            return Optional.empty();
        }
        var made = new ProgrammeTree(programme, places, adaptations).made();
        if (!anyStart) {
            adaptations.add(Adaptation.DATES_ONLY, "", "");
        }
        adaptations.tell(issues);
        return Optional.of(made);
    }

    private Made made() {
        var grid = ProgrammeDays.grid(programme, items);
        var days = ProgrammeDays.of(programme, items, breaks.ofDays(), grid);
        var roomList = rooms();
        var trackIds = new UniqueIds();
        programme.tracks().forEach(name -> tracks.computeIfAbsent(name, _ -> trackIds.of("", name, "track")));
        sessions.forEach(item -> tracks.computeIfAbsent(item.event().track(), name -> trackIds.of("", name, "track")));
        tracks.remove("");
        var ids = sessions.stream().map(this::id).toList();
        var list = new ArrayList<Members>();
        for (var at = 0; at < sessions.size(); at++) {
            list.add(session(ids.get(at), sessions.get(at)));
        }
        var title = programme.title().isEmpty() ? programme.id() : programme.title();
        var name = title.isEmpty() ? "Programme" : title;
        var conferenceId = new UniqueIds().of("", programme.id().isEmpty() ? name : programme.id(), "programme");
        var tree = new Members()
                .text("schema", ConferenceFields.SCHEMA)
                .text("id", conferenceId)
                .text("name", name)
                .text("timeZone", ProgrammeZone.of(programme, adaptations))
                .text("grid", grid)
                .texts("languages", languages())
                .allObjects("days", days, ConferenceTree::day)
                .allObjects("rooms", roomList, room -> room)
                .objects("people", people.list(), person -> person)
                .objects("tracks", tracks.entrySet(), track -> named(track.getValue(), track.getKey()))
                .allObjects("sessions", list, session -> session);
        if (places == ImportedPlaces.BASELINE) {
            tree.object("baseline", baseline(conferenceId, ids));
        }
        return new Made(
                tree.object(),
                sessions.stream().map(item -> item.event().place()).toList());
    }

    private List<Members> rooms() {
        var list = new LinkedHashMap<String, Room>();
        programme.rooms().forEach(room -> list.putIfAbsent(room.name(), room));
        sessions.forEach(item ->
                list.putIfAbsent(item.event().room(), new Room(item.event().room(), OptionalInt.empty())));
        list.remove("");
        if (list.isEmpty()) {
            adaptations.add(Adaptation.ROOM_INVENTED, "", "");
            list.put("Room 1", new Room("Room 1", OptionalInt.empty()));
        }
        var ids = new UniqueIds();
        return list.values().stream()
                .map(room -> {
                    var id = rooms.computeIfAbsent(room.name(), name -> ids.of("", name, "room"));
                    return named(id, room.name()).number("capacity", room.capacity(), OptionalInt.empty());
                })
                .toList();
    }

    private static Members named(String id, String name) {
        return new Members().text("id", id).text("name", name, id);
    }

    private String id(InferredEvent item) {
        var event = item.event();
        if (!event.id().isEmpty() && sessionIds.has(event.id())) {
            adaptations.add(Adaptation.ID_REPEATED, event);
        }
        return sessionIds.of(event.id(), event.title(), "session");
    }

    private Members session(String id, InferredEvent item) {
        var event = item.event();
        if (event.title().isEmpty()) {
            adaptations.add(Adaptation.TITLE_MISSING, event.place(), id);
        }
        if (event.room().isEmpty() && item.slot().isPresent()) {
            adaptations.add(Adaptation.ROOM_MISSING, event);
        }
        var isBreak = breaks.isInRoom(item);
        var kind =
                isBreak ? "SOCIAL" : EventKinds.of(event, () -> isAlone(item)).name();
        var interrupted =
                item.slot().filter(slot -> breaks.interrupt(slot.interval())).isPresent();
        return new Members()
                .text("id", id)
                .text("title", event.title().isEmpty() ? id : event.title())
                .text("kind", kind)
                .text("duration", item.duration())
                .text("track", Optional.ofNullable(tracks.get(event.track())))
                .objects(
                        "people",
                        people.parts(event.persons()),
                        part -> new Members().text("id", part.person()).text("role", part.role(), Role.SPEAKER))
                .flag("acrossBreaks", interrupted, false)
                .object("pinned", places == ImportedPlaces.PINS ? place(item) : new Members())
                .text("notes", event.text(), "");
    }

    /** Whether it overlaps nothing but itself. */
    private boolean isAlone(InferredEvent item) {
        return sessions.stream().filter(item::overlaps).count() <= 1;
    }

    private Members place(InferredEvent item) {
        return new Members()
                .text("start", item.slot().map(InferredEvent.Slot::start))
                .text("room", Optional.ofNullable(rooms.get(item.event().room())));
    }

    private Members baseline(String conference, List<String> ids) {
        var placements = new ArrayList<Members>();
        for (var at = 0; at < sessions.size(); at++) {
            var item = sessions.get(at);
            if (item.slot().isPresent() && !item.event().room().isEmpty()) {
                var placement = new Members().text("session", ids.get(at));
                placement
                        .text("start", item.slot().get().start())
                        .text("room", rooms.getOrDefault(item.event().room(), ""));
                placements.add(placement);
            }
        }
        return new Members()
                .text("conference", conference)
                .number("version", 1)
                .allObjects("placements", placements, placement -> placement);
    }

    /** The languages of the events, in their order. */
    private List<String> languages() {
        var languages = new LinkedHashSet<String>();
        for (var item : sessions) {
            for (var word : item.event().languages()) {
                var tag = LanguageNames.tag(word).replace('_', '-');
                if (LANGUAGE.matcher(tag).matches()) {
                    languages.add(Locale.forLanguageTag(tag).toLanguageTag());
                } else {
                    adaptations.add(Adaptation.LANGUAGE_UNREADABLE, item.event().place(), word);
                }
            }
        }
        return List.copyOf(languages);
    }
}
