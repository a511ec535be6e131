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
 * Makes conferences up that are hard to schedule and yet feasible and complete by construction.
 *
 * <p>It plants a timetable first and derives every demand from it, so that nobody has to solve a conference in order to
 * know that it can be solved.
 */
public final class ConferenceGenerator {
    private static final int TRACKS = 8;
    private static final int TRACK_PERCENT = 70;
    private static final int FULL_PERCENT = 70;

    private final List<PlantedSession> plots;
    private final GeneratedVenue venue;
    private final GeneratedAudiences crowd;
    private final GeneratedRoles cast;
    private final GeneratedResources stock;
    private final GeneratedTimes terms;
    private final SeededRandom dice;
    private final List<Track> tracks = IntStream.rangeClosed(1, TRACKS)
            .mapToObj(number -> new Track("track-" + number, "Track " + number, List.of(), false))
            .toList();

    private ConferenceGenerator(Size size, SplittableRandom random) {
        venue = GeneratedVenue.of(size);
        plots = PlantedTimetable.lay(size, venue, new SeededRandom(random.split()));
        crowd = GeneratedAudiences.of(size, venue, plots, new SeededRandom(random.split()));
        cast = GeneratedRoles.of(size, plots, new SeededRandom(random.split()));
        stock = GeneratedResources.of(venue, plots, new SeededRandom(random.split()));
        terms = new GeneratedTimes(venue, new SeededRandom(random.split()));
        dice = new SeededRandom(random);
    }

    /**
     * A conference of that size, and a timetable that fits it.
     *
     * @param seed the same for the same conference
     */
    public static PlantedConference generate(Size size, long seed) {
        var name = "generated-%d-%d".formatted(size.sessions(), seed);
        return new ConferenceGenerator(size, new SplittableRandom(seed)).planted(name.replace("--", "-minus-"));
    }

    /** The same, and what else is asked for. */
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
        var sessions = Roster.of(plots.stream().map(this::session).toList());
        var rooms = Roster.of(RoomClosures.close(venue, plots, dice));
        var timetable =
                plots.stream().map(plot -> placed(plot, sessions, rooms)).toList();
        return new PlantedConference(conference(id, sessions, rooms), timetable);
    }

    private Conference conference(String id, Roster<Session> sessions, Roster<Room> rooms) {
        var ties = new GeneratedRelations(venue, plots, dice);
        return new Conference(
                id,
                "Generated conference " + id,
                ZoneId.of("Europe/Paris"),
                GeneratedVenue.GRID,
                GeneratedResources.LANGUAGES,
                Roster.of(venue.days()),
                rooms,
                Roster.of(crowd.regions()),
                Roster.of(crowd.delegations()),
                Roster.of(cast.people(venue, crowd.delegations())),
                Roster.of(tracks),
                Roster.of(stock.resources()),
                sessions,
                ties.relations(),
                ties.interests(),
                Map.of(),
                Optional.empty(),
                Preferences.NONE);
    }

    private static Placed placed(PlantedSession plot, Roster<Session> sessions, Roster<Room> rooms) {
        return new Placed(
                sessions.get(plot.id()), plot.start(), rooms.get(plot.room().id()));
    }

    private Session session(PlantedSession plot) {
        var opening = plot.equals(plots.getFirst());
        return new Session(
                plot.id(),
                title(plot),
                plot.kind(),
                Duration.between(plot.start(), plot.end()),
                dice.chance(TRACK_PERCENT) ? Optional.of(dice.pick(tracks).id()) : Optional.empty(),
                crowd.audience(plot),
                crowd.isCompulsory(plot),
                OptionalInt.of(heads(plot)),
                cast.parts(plot),
                stock.needs(plot),
                terms.times(plot),
                importance(plot),
                plot.kind() != Kind.BILATERAL,
                terms.pin(plot, opening),
                Talk.NONE);
    }

    private static String title(PlantedSession plot) {
        var words = plot.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private int heads(PlantedSession plot) {
        return switch (plot.kind()) {
            case PLENARY, CEREMONY, ROUNDTABLE -> Math.min(plot.room().capacity(), crowd.heads(plot));
            case BRIEFING, PANEL, WORKSHOP, BILATERAL, MEETING, SOCIAL ->
                heads(plot.room().capacity());
        };
    }

    /** Mostly so many that no smaller kind of room would do. */
    private int heads(int capacity) {
        var smaller = GeneratedVenue.CAPACITIES.stream()
                .filter(other -> other < capacity)
                .findFirst()
                .orElse(2);
        var everyone = crowd.heads(plots.getFirst());
        return dice.chance(FULL_PERCENT)
                ? dice.between(smaller + 1, Math.max(smaller + 1, Math.min(capacity, everyone)))
                : dice.between(2, smaller);
    }

    private int importance(PlantedSession plot) {
        return switch (plot.kind()) {
            case PLENARY, CEREMONY -> 10;
            case ROUNDTABLE -> 8;
            case BRIEFING, PANEL, WORKSHOP, BILATERAL, MEETING, SOCIAL -> dice.between(1, 5);
        };
    }
}
