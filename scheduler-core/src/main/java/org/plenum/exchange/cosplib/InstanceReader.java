package org.plenum.exchange.cosplib;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Person;
import org.plenum.conference.Preferences;
import org.plenum.conference.Preferences.RemoteHours;
import org.plenum.conference.Preferences.RemoteHours.Hours;
import org.plenum.conference.Room;
import org.plenum.conference.Roster;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Track;
import org.plenum.exchange.issue.SheetIssue.Named;
import org.plenum.exchange.json.Issues;
import org.plenum.rule.Rule;

/**
 * Reads instances of CoSPLib: its submissions become sessions, its sessions become blocks of the days.
 *
 * <p>As in CoSPLib, only the structure is hard; all of its 16 terms are soft, with its weights, and no other soft rule
 * counts.
 */
public final class InstanceReader {
    private static final int FIRST_WEIGHT = 2;
    private static final int WEIGHTS = 5;

    private final Workbook workbook;
    private final Issues issues;
    private final Sheet parameters;
    private final Sheet trackSheet;
    private final Names tracks;
    private final Names rooms;
    private final Names people = new Names();

    private InstanceReader(Workbook workbook, Issues issues) {
        this.workbook = workbook;
        this.issues = issues;
        this.parameters = workbook.sheet("parameters");
        this.trackSheet = workbook.sheet("tracks");
        this.tracks = Names.listed(trackSheet, Named.TRACK);
        this.rooms = Names.listed(workbook.sheet("rooms"), Named.ROOM);
    }

    /**
     * The conference of a workbook; nothing if there is any error.
     *
     * @param rules all that a conference can weigh
     */
    public static Optional<Conference> read(byte[] bytes, Collection<? extends Rule> rules, Issues issues) {
        return Workbook.read(bytes, issues).flatMap(workbook -> new InstanceReader(workbook, issues).conference(rules));
    }

    private Optional<Conference> conference(Collection<? extends Rule> rules) {
        var times = workbook.sheet("sessions");
        var blocks = Names.listed(times, Named.SESSION);
        var sessions = Sessions.read(times);
        var sheet = workbook.sheet("submissions");
        var references = Names.listed(sheet, Named.SUBMISSION);
        var zone = Zones.read(parameters, 2, 2);
        var talks = new Submissions(sheet, references, tracks, people, sessions.slotMinutes()).read();
        var tables = new PenaltyTables(tracks, rooms, blocks, references, sessions);
        var preferences = new Preferences(
                tables.dislikes(workbook), tables.similarTracks(workbook.sheet("similar tracks")), remoteHours());
        var named = namedTracks();
        var weights = weights(rules);
        if (issues.errors() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Conference(
                "cosplib",
                "CoSPLib conference",
                zone,
                Duration.ofMinutes(sessions.slotMinutes()),
                List.of(),
                Roster.of(sessions.days()),
                Roster.of(rooms.list().stream().map(this::room).toList()),
                Roster.empty(),
                Roster.empty(),
                Roster.of(people.list().stream().map(this::person).toList()),
                Roster.of(named),
                Roster.empty(),
                Roster.of(talks),
                List.of(),
                List.of(),
                weights,
                Optional.empty(),
                preferences));
    }

    private Room room(String name) {
        return new Room(
                rooms.id(name),
                name,
                Optional.empty(),
                Room.UNLIMITED,
                List.of(),
                Duration.ZERO,
                List.of(),
                List.of(),
                false,
                List.of());
    }

    private Person person(String name) {
        return new Person(people.id(name), name, Optional.empty(), List.of(), List.of(), List.of(), Duration.ZERO);
    }

    private List<Track> namedTracks() {
        return trackSheet.column(1, 2).entrySet().stream()
                .map(row -> new Track(
                        tracks.id(row.getValue()),
                        row.getValue(),
                        people.ids(trackSheet.people(row.getKey(), 2)),
                        true))
                .toList();
    }

    private RemoteHours remoteHours() {
        return new RemoteHours(hours(4), hours(7), parameters.count(9, 2), parameters.count(11, 2));
    }

    private Hours hours(int row) {
        return new Hours(parameters.minute(row, 2), parameters.minute(row + 1, 2));
    }

    /** The rows determine the weights, whatever their labels; all other soft rules are off. */
    private Map<String, Integer> weights(Collection<? extends Rule> rules) {
        var weights = new HashMap<String, Integer>();
        rules.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.SOFT)
                .forEach(rule -> weights.put(rule.id(), 0));
        var row = FIRST_WEIGHT;
        for (var term : Terms.RULES) {
            var points = parameters.count(row++, WEIGHTS);
            term.stream().filter(weights::containsKey).forEach(rule -> weights.put(rule, points));
        }
        return weights;
    }
}
