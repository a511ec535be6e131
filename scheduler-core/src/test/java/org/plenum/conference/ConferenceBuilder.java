package org.plenum.conference;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aDay;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes down a conference: {@code aConference().withRooms(aRoom("aula")).withSessions(aSession("opening")).build()}.
 *
 * <p>Tracks, people, regions and resources that are only named come by themselves, with nothing to be said of them.
 */
public final class ConferenceBuilder {
    private Duration grid = Duration.ofMinutes(15);
    private List<Day> days = List.of(aDay(MONDAY, 9, 18), aDay(TUESDAY, 9, 18));
    private List<Room> rooms = List.of(Agenda.aRoom("hall").build());
    private List<Delegation> delegations = List.of();
    private final List<Person> people = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();
    private Map<String, Integer> weights = Map.of();
    private final List<Baseline.Position> published = new ArrayList<>();
    private final Map<String, Track> tracks = new HashMap<>();
    private final List<Preferences.Dislike> dislikes = new ArrayList<>();
    private final List<Preferences.Similarity> similar = new ArrayList<>();
    private Preferences.RemoteHours remoteHours = Preferences.RemoteHours.DEFAULT;

    ConferenceBuilder() {}

    public ConferenceBuilder withGrid(int minutes) {
        grid = Duration.ofMinutes(minutes);
        return this;
    }

    public ConferenceBuilder withDays(Day... others) {
        days = List.of(others);
        return this;
    }

    public ConferenceBuilder withRooms(RoomBuilder... others) {
        rooms = Arrays.stream(others).map(RoomBuilder::build).toList();
        return this;
    }

    /** Rooms without a limit that are always free. */
    public ConferenceBuilder withRooms(String... ids) {
        return withRooms(Arrays.stream(ids).map(Agenda::aRoom).toArray(RoomBuilder[]::new));
    }

    public ConferenceBuilder withDelegations(Delegation... others) {
        delegations = List.of(others);
        return this;
    }

    public ConferenceBuilder withPeople(Person... others) {
        people.addAll(List.of(others));
        return this;
    }

    public ConferenceBuilder withResources(Resource... others) {
        resources.addAll(List.of(others));
        return this;
    }

    public ConferenceBuilder withSessions(SessionBuilder... others) {
        Arrays.stream(others).map(SessionBuilder::build).forEach(sessions::add);
        return this;
    }

    /** Sessions of an hour each for nobody in particular. */
    public ConferenceBuilder withSessions(String... ids) {
        return withSessions(Arrays.stream(ids).map(Agenda::aSession).toArray(SessionBuilder[]::new));
    }

    public ConferenceBuilder withRelations(Relation... others) {
        relations.addAll(List.of(others));
        return this;
    }

    public ConferenceBuilder withInterest(int heads, String... ids) {
        interests.add(new Interest(List.of(ids), heads));
        return this;
    }

    public ConferenceBuilder withWeights(Map<String, Integer> points) {
        weights = points;
        return this;
    }

    /** As the baseline has the session; without any of these there is no baseline. */
    public ConferenceBuilder withPublished(String session, LocalDateTime start, String room) {
        published.add(new Baseline.Position(session, start, room));
        return this;
    }

    /** A track whose sessions come in blocks. */
    public ConferenceBuilder withBlocksOf(String track, String... chairs) {
        tracks.put(track, new Track(track, track, List.of(chairs), true));
        return this;
    }

    /** Tracks of which nothing else is to be said, as far as they are not there yet. */
    public ConferenceBuilder withTracks(List<String> ids) {
        ids.forEach(id -> tracks.putIfAbsent(id, new Track(id, id, List.of(), false)));
        return this;
    }

    /** A track with chairs, whose sessions lie anywhere. */
    public ConferenceBuilder withChairsOf(String track, String... chairs) {
        tracks.put(track, new Track(track, track, List.of(chairs), false));
        return this;
    }

    public ConferenceBuilder withDislike(Preferences.Dislike.Of of, String id, Interval time, int points) {
        dislikes.add(new Preferences.Dislike(of, id, Optional.empty(), Optional.of(time), points));
        return this;
    }

    public ConferenceBuilder withDislike(Preferences.Dislike.Of of, String id, String room, int points) {
        dislikes.add(new Preferences.Dislike(of, id, Optional.of(room), Optional.empty(), points));
        return this;
    }

    public ConferenceBuilder withSimilar(String one, String other, int points) {
        similar.add(new Preferences.Similarity(one, other, points));
        return this;
    }

    public Conference build() {
        return new Conference(
                "conference",
                "Conference",
                ZoneId.of("Europe/Paris"),
                grid,
                List.of("en"),
                Roster.of(days),
                Roster.of(rooms),
                Roster.of(named(regionIds()).map(id -> new Region(id, id)).toList()),
                Roster.of(delegations),
                Roster.of(everybody()),
                Roster.of(named(Stream.concat(
                                tracks.keySet().stream(),
                                sessions.stream().flatMap(session -> session.track().stream())))
                        .map(id -> tracks.getOrDefault(id, new Track(id, id, List.of(), false)))
                        .toList()),
                Roster.of(Stream.concat(
                                resources.stream(),
                                unknown(resourceIds(), resources).map(id -> Agenda.aResource(id, 1)))
                        .toList()),
                Roster.of(sessions),
                relations,
                interests,
                weights,
                published.isEmpty() ? Optional.empty() : Optional.of(new Baseline(1, published)),
                new Preferences(dislikes, similar, remoteHours));
    }

    private List<Person> everybody() {
        return Stream.concat(
                        people.stream(),
                        unknown(Stream.concat(personIds(), chairs()), people).map(Agenda::aPerson))
                .toList();
    }

    private Stream<String> chairs() {
        return tracks.values().stream().flatMap(track -> track.chairs().stream());
    }

    private Stream<String> regionIds() {
        return Stream.concat(
                delegations.stream().flatMap(delegation -> delegation.region().stream()),
                sessions.stream().flatMap(session -> session.audience().regions().stream()));
    }

    private Stream<String> personIds() {
        return sessions.stream()
                .flatMap(session -> Stream.of(
                                session.personIds(),
                                session.audience().people(),
                                session.talk().presenters(),
                                session.talk().attendees())
                        .flatMap(List::stream));
    }

    private Stream<String> resourceIds() {
        return sessions.stream()
                .flatMap(session -> session.needs().resources().stream().map(Session.Use::resource));
    }

    private static Stream<String> named(Stream<String> ids) {
        return ids.distinct().sorted();
    }

    private static Stream<String> unknown(Stream<String> ids, Collection<? extends Subject> known) {
        return named(ids).filter(id -> known.stream().noneMatch(one -> one.id().equals(id)));
    }
}
