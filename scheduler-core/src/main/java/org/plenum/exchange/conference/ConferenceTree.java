package org.plenum.exchange.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Delegation;
import org.plenum.conference.Interest;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Relation;
import org.plenum.conference.Resource;
import org.plenum.conference.Room;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.conference.Track;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.timetable.TimetableTree;

/** The JSON tree of a conference: fields in the format's order, without those that have default values. */
public final class ConferenceTree {

    private ConferenceTree() {}

    public static Members of(Conference conference) {
        var sessions = new SessionTree(conference::headsOf);
        var tree = head(conference)
                .allObjects("days", conference.days().list(), ConferenceTree::day)
                .allObjects("rooms", conference.rooms().list(), ConferenceTree::room)
                .objects("regions", conference.regions().list(), region -> named(region.id(), region.name()))
                .objects("delegations", conference.delegations().list(), ConferenceTree::delegation)
                .objects("people", conference.people().list(), ConferenceTree::person)
                .objects("tracks", conference.tracks().list(), ConferenceTree::track)
                .objects("resources", conference.resources().list(), ConferenceTree::resource)
                .allObjects("sessions", conference.sessions().list(), sessions::of)
                .objects("relations", conference.relations(), ConferenceTree::relation)
                .objects("interests", conference.interests(), ConferenceTree::interest)
                .object("weights", weights(conference.weights()));
        conference.baseline().ifPresent(past -> tree.object("baseline", TimetableTree.of(conference.id(), past)));
        return tree.object("preferences", PreferencesTree.of(conference.preferences()));
    }

    /** The JSON tree of an interval. */
    public static Members interval(Interval interval) {
        return new Members().text("start", interval.start()).text("end", interval.end());
    }

    /** The JSON tree of a session without a conference, which would give the heads of its audience. */
    public static Members session(Session session) {
        return new SessionTree(_ -> OptionalInt.empty()).of(session);
    }

    private static Members head(Conference conference) {
        return new Members()
                .text("schema", ConferenceFields.SCHEMA)
                .text("id", conference.id())
                .text("name", conference.name())
                .text("timeZone", conference.timeZone())
                .text("grid", conference.grid(), ConferenceFields.GRID)
                .texts("languages", conference.languages());
    }

    /** The JSON tree of a day. */
    public static Members day(Day day) {
        return new Members()
                .text("date", day.date())
                .text("opens", timeOfDay(day, day.hours().start()))
                .text("closes", timeOfDay(day, day.hours().end()))
                .objects(
                        "breaks",
                        day.breaks(),
                        pause -> hours(new Members().text("name", pause.name(), ""), day, pause.interval()))
                .objects("timeslots", day.timeslots(), slot -> hours(new Members(), day, slot))
                .objects(
                        "blocks",
                        day.blocks(),
                        block -> hours(new Members().text("name", block.name(), ""), day, block.interval()));
    }

    private static Members track(Track track) {
        return named(track.id(), track.name())
                .texts("chairs", track.chairs())
                .flag("inBlocks", track.inBlocks(), false);
    }

    private static Members hours(Members members, Day day, Interval interval) {
        return members.text("start", timeOfDay(day, interval.start())).text("end", timeOfDay(day, interval.end()));
    }

    /** Counted from the day's midnight, so that the next midnight is 24:00. */
    private static String timeOfDay(Day day, LocalDateTime time) {
        return TimeNotation.timeOfDay(
                Interval.minuteOf(time) - Interval.minuteOf(day.date().atStartOfDay()));
    }

    private static Members room(Room room) {
        return named(room.id(), room.name())
                .text("building", room.building())
                .number("capacity", room.capacity(), Room.UNLIMITED)
                .texts("features", room.features())
                .text("turnaround", room.turnaround(), Duration.ZERO)
                .objects("unavailable", room.unavailable(), ConferenceTree::interval)
                .texts("parts", room.parts())
                .flag("shared", room.shared(), false)
                .objects(
                        "tables",
                        room.tables(),
                        tables -> new Members().number("seats", tables.seats()).number("count", tables.count(), 1));
    }

    private static Members delegation(Delegation delegation) {
        return named(delegation.id(), delegation.name())
                .text("region", delegation.region())
                .texts("languages", delegation.languages())
                .number("size", delegation.size(), 1)
                .objects("unavailable", delegation.unavailable(), ConferenceTree::interval);
    }

    private static Members person(Person person) {
        return named(person.id(), person.name())
                .text("delegation", person.delegation())
                .texts("languages", person.languages())
                .objects("unavailable", person.unavailable(), ConferenceTree::interval)
                .objects("undesired", person.undesired(), ConferenceTree::interval)
                .text("pause", person.pause(), Duration.ZERO);
    }

    private static Members resource(Resource resource) {
        return named(resource.id(), resource.name())
                .number("units", resource.units(), 1)
                .text("language", resource.language())
                .objects("unavailable", resource.unavailable(), ConferenceTree::interval);
    }

    /** The JSON tree of a relation. */
    public static Members relation(Relation relation) {
        return new Members()
                .text("type", relation.type())
                .texts("sessions", relation.sessions())
                .text("gap", relation.gap(), Duration.ZERO)
                .text("level", relation.level(), ScoreLevel.HARD)
                .number("points", relation.points(), 1);
    }

    private static Members interest(Interest interest) {
        return new Members().texts("sessions", interest.sessions()).number("heads", interest.heads(), 1);
    }

    /** In the order of the ids, since a map has no order. */
    private static Members weights(Map<String, Integer> weights) {
        var members = new Members();
        new TreeMap<>(weights).forEach(members::number);
        return members;
    }

    private static Members named(String id, String name) {
        return new Members().text("id", id).text("name", name, id);
    }
}
