package org.plenum.generator;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Preferences;
import org.plenum.conference.Room;
import org.plenum.conference.Roster;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Kind;
import org.plenum.conference.Talk;
import org.plenum.conference.Track;

/**
 * Generates conferences that are hard to schedule, but feasible and complete by construction.
 *
 * <p>It plants a timetable first and derives every demand from it, so that a conference is known to have a solution
 * without solving it.
 */
public final class ConferenceGenerator {
    private static final int TRACKS = 8;
    private static final int TRACK_PERCENT = 70;
    private static final int FULL_PERCENT = 70;

    private final List<PlantedSession> plantedSessions;
    private final GeneratedVenue venue;
    private final GeneratedAudiences audiences;
    private final GeneratedRoles roles;
    private final GeneratedResources resources;
    private final GeneratedTimes times;
    private final SeededRandom random;
    private final List<Track> tracks = IntStream.rangeClosed(1, TRACKS)
            .mapToObj(number -> new Track("track-" + number, "Track " + number, List.of(), false))
            .toList();

    private ConferenceGenerator(Size size, SplittableRandom random) {
        venue = GeneratedVenue.of(size);
        plantedSessions = PlantedTimetable.lay(size, venue, new SeededRandom(random.split()));
        audiences = GeneratedAudiences.of(size, venue, plantedSessions, new SeededRandom(random.split()));
        roles = GeneratedRoles.of(size, plantedSessions, new SeededRandom(random.split()));
        resources = GeneratedResources.of(venue, plantedSessions, new SeededRandom(random.split()));
        times = new GeneratedTimes(venue, new SeededRandom(random.split()));
        this.random = new SeededRandom(random);
    }

    /**
     * A conference of that size, and a timetable that fits it.
     *
     * @param seed the same seed gives the same conference
     */
    public static PlantedConference generate(Size size, long seed) {
        var name = "generated-%d-%d".formatted(size.sessions(), seed);
        return new ConferenceGenerator(size, new SplittableRandom(seed)).planted(name.replace("--", "-minus-"));
    }

    /** The same, with extras. */
    public static PlantedConference generate(Size size, long seed, Set<Extra> extras) {
        var planted = generate(size, seed);
        if (extras.contains(Extra.HALLS)) {
            planted = new ExtraHalls(planted, seed).planted();
        }
        if (extras.contains(Extra.PEOPLE)) {
            planted = new ExtraPeople(planted, seed).planted();
        }
        return planted;
    }

    private PlantedConference planted(String id) {
        var sessions = Roster.of(plantedSessions.stream().map(this::session).toList());
        var rooms = Roster.of(RoomClosures.close(venue, plantedSessions, random));
        var timetable = plantedSessions.stream()
                .map(planted -> placed(planted, sessions, rooms))
                .toList();
        return new PlantedConference(conference(id, sessions, rooms), timetable);
    }

    private Conference conference(String id, Roster<Session> sessions, Roster<Room> rooms) {
        var relations = new GeneratedRelations(venue, plantedSessions, random);
        return new Conference(
                id,
                "Generated conference " + id,
                ZoneId.of("Europe/Paris"),
                GeneratedVenue.GRID,
                GeneratedResources.LANGUAGES,
                Roster.of(venue.days()),
                rooms,
                Roster.of(audiences.regions()),
                Roster.of(audiences.delegations()),
                Roster.of(roles.people(venue, audiences.delegations())),
                Roster.of(tracks),
                Roster.of(resources.resources()),
                sessions,
                relations.relations(),
                relations.interests(),
                Map.of(),
                Optional.empty(),
                Preferences.NONE);
    }

    private static Placed placed(PlantedSession planted, Roster<Session> sessions, Roster<Room> rooms) {
        return new Placed(
                sessions.get(planted.id()),
                planted.start(),
                rooms.get(planted.room().id()));
    }

    private Session session(PlantedSession planted) {
        var opening = planted.equals(plantedSessions.getFirst());
        return new Session(
                planted.id(),
                title(planted),
                planted.kind(),
                Duration.between(planted.start(), planted.end()),
                random.chance(TRACK_PERCENT) ? Optional.of(random.pick(tracks).id()) : Optional.empty(),
                audiences.audience(planted),
                audiences.isCompulsory(planted),
                OptionalInt.of(heads(planted)),
                roles.parts(planted),
                resources.needs(planted),
                times.times(planted),
                importance(planted),
                planted.kind() != Kind.BILATERAL,
                times.pin(planted, opening),
                Talk.NONE);
    }

    private static String title(PlantedSession planted) {
        var words = planted.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private int heads(PlantedSession planted) {
        return switch (planted.kind()) {
            case PLENARY, CEREMONY, ROUNDTABLE -> Math.min(planted.room().capacity(), audiences.heads(planted));
            case BRIEFING, PANEL, WORKSHOP, BILATERAL, MEETING, SOCIAL ->
                heads(planted.room().capacity());
        };
    }

    /** Mostly too many for the next smaller kind of room. */
    private int heads(int capacity) {
        var smaller = GeneratedVenue.CAPACITIES.stream()
                .filter(other -> other < capacity)
                .findFirst()
                .orElse(2);
        var everyone = audiences.heads(plantedSessions.getFirst());
        return random.chance(FULL_PERCENT)
                ? random.between(smaller + 1, Math.max(smaller + 1, Math.min(capacity, everyone)))
                : random.between(2, smaller);
    }

    private int importance(PlantedSession planted) {
        return switch (planted.kind()) {
            case PLENARY, CEREMONY -> 10;
            case ROUNDTABLE -> 8;
            case BRIEFING, PANEL, WORKSHOP, BILATERAL, MEETING, SOCIAL -> random.between(1, 5);
        };
    }
}
