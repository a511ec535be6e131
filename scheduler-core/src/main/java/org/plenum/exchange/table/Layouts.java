package org.plenum.exchange.table;

import static org.plenum.exchange.table.Column.choice;
import static org.plenum.exchange.table.Column.field;
import static org.plenum.exchange.table.Column.reference;
import static org.plenum.exchange.table.Column.references;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.exchange.table.Column.Kind;
import org.plenum.exchange.table.Layout.Entries;
import org.plenum.exchange.table.Layout.Members;
import org.plenum.exchange.table.Layout.One;
import org.plenum.exchange.table.Layout.Parts;
import org.plenum.exchange.table.Layout.Rows;

/**
 * The one table of sheets and columns: every field of the conference document has its column here. Who has which role in
 * a session is a sheet, and is read and entered beside the session's other fields, too.
 */
public final class Layouts {
    private static final Column NOTES = text("notes", "notes");
    private static final Column ID = field("id", "id", Kind.ID);
    private static final Column NAME = text("name", "name");
    private static final Column DAY = field("date", "day", Kind.DATE);
    private static final Column FROM = field("start", "start", Kind.CLOCK).needed();
    private static final Column TO = field("end", "end", Kind.CLOCK).needed();
    private static final Column START = field("start", "start", Kind.MOMENT).needed();
    private static final Column END = field("end", "end", Kind.MOMENT).needed();
    private static final Column POINTS = field("points", "points", Kind.WHOLE);
    private static final Column SESSION = reference("id", "session", "sessions").needed();
    private static final List<String> TIMES = List.of("allowed", "forbidden", "preferred", "undesired");
    private static final List<String> ABSENCES = List.of("unavailable", "undesired");

    private static final List<Column> SESSION_COLUMNS = List.of(
            ID,
            text("title", "session-title").needed(),
            choice("kind", "kind", names(Session.Kind.values())).needed(),
            field("duration", "duration", Kind.DURATION).needed(),
            role(Session.Role.CHAIR),
            role(Session.Role.SPEAKER),
            role(Session.Role.MODERATOR),
            role(Session.Role.PANELLIST),
            role(Session.Role.RAPPORTEUR),
            reference("track", "track", "tracks"),
            field("audience/everyone", "everyone", Kind.FLAG),
            references("audience/regions", "audience-regions", "regions"),
            references("audience/delegations", "audience-delegations", "delegations"),
            references("audience/people", "audience-people", "people"),
            field("compulsory", "compulsory", Kind.FLAG),
            field("heads", "heads", Kind.WHOLE),
            field("features", "needed-features", Kind.TEXTS),
            field("interpretation", "interpretation", Kind.LANGUAGES),
            field("interpretationWished", "interpretation-wished", Kind.LANGUAGES),
            references("rooms", "only-rooms", "rooms"),
            field("setup", "setup", Kind.DURATION),
            field("teardown", "teardown", Kind.DURATION),
            field("acrossBreaks", "across-breaks", Kind.FLAG),
            field("public", "public", Kind.FLAG),
            field("importance", "importance", Kind.WHOLE),
            field("pinned/start", "pinned-start", Kind.MOMENT),
            reference("pinned/room", "pinned-room", "rooms"),
            references("talk/presenters", "presenters", "people"),
            references("talk/attendees", "attendees", "people"),
            field("talk/position", "position", Kind.WHOLE),
            field("talk/timeZone", "speaker-zone", Kind.TIME_ZONE),
            NOTES,
            text("audience/notes", "audience-notes"),
            text("pinned/notes", "pinned-notes"),
            text("talk/notes", "talk-notes"));

    /** In the order in which people fill them; what refers to a list comes after it. */
    public static final List<Layout> ALL = List.of(
            sheet(
                    "conference",
                    new One(""),
                    ID,
                    NAME.needed(),
                    field("timeZone", "time-zone", Kind.TIME_ZONE).needed(),
                    field("grid", "grid", Kind.DURATION),
                    field("languages", "languages", Kind.LANGUAGES),
                    text("preset", "preset"),
                    NOTES,
                    text("weights/notes", "rules-notes"),
                    text("preferences/notes", "preferences-notes")),
            sheet(
                    "days",
                    new Members("days"),
                    field("date", "date", Kind.DATE).needed(),
                    field("opens", "opens", Kind.CLOCK).needed(),
                    field("closes", "closes", Kind.CLOCK).needed(),
                    NOTES),
            sheet("breaks", ofDay("breaks"), NAME, FROM, TO, NOTES),
            sheet(
                    "rooms",
                    new Members("rooms"),
                    ID,
                    NAME,
                    text("building", "building"),
                    field("capacity", "capacity", Kind.WHOLE),
                    field("features", "features", Kind.TEXTS),
                    field("turnaround", "turnaround", Kind.DURATION),
                    references("parts", "room-parts", "rooms"),
                    field("shared", "shared", Kind.FLAG),
                    NOTES),
            sheet(
                    "people",
                    new Members("people"),
                    ID,
                    NAME,
                    reference("delegation", "delegation", "delegations"),
                    field("languages", "languages", Kind.LANGUAGES),
                    field("pause", "pause", Kind.DURATION),
                    NOTES),
            new Layout("sessions", new Members("sessions"), SESSION_COLUMNS),
            sheet(
                    "parts",
                    parts("sessions", SESSION, "people"),
                    reference("id", "person", "people").needed(),
                    choice("role", "role", names(Session.Role.values())),
                    NOTES),
            sheet("session-times", parts("sessions", SESSION, TIMES), START, END, NOTES),
            sheet(
                    "relations",
                    new Members("relations"),
                    choice("type", "type", names(Relation.Type.values())).needed(),
                    references("sessions", "sessions-list", "sessions").needed(),
                    field("gap", "gap", Kind.DURATION),
                    choice("level", "level", List.of(ScoreLevel.HARD.name(), ScoreLevel.SOFT.name())),
                    POINTS,
                    NOTES),
            sheet(
                    "interests",
                    new Members("interests"),
                    references("sessions", "sessions-list", "sessions").needed(),
                    field("heads", "interest-heads", Kind.WHOLE),
                    NOTES),
            sheet(
                    "absences",
                    parts("people", reference("id", "person", "people").needed(), ABSENCES),
                    START,
                    END,
                    NOTES),
            sheet("room-closures", absences("rooms", "room"), START, END, NOTES),
            sheet(
                    "tracks",
                    new Members("tracks"),
                    ID,
                    NAME,
                    references("chairs", "chairs", "people"),
                    field("inBlocks", "in-blocks", Kind.FLAG),
                    NOTES),
            sheet("regions", new Members("regions"), ID, NAME, NOTES),
            sheet(
                    "delegations",
                    new Members("delegations"),
                    ID,
                    NAME,
                    reference("region", "region", "regions"),
                    field("languages", "languages", Kind.LANGUAGES),
                    field("size", "size", Kind.WHOLE),
                    NOTES),
            sheet("delegation-absences", absences("delegations", "delegation"), START, END, NOTES),
            sheet(
                    "resources",
                    new Members("resources"),
                    ID,
                    NAME,
                    field("units", "units", Kind.WHOLE),
                    field("language", "language", Kind.LANGUAGE),
                    NOTES),
            sheet("resource-absences", absences("resources", "resource"), START, END, NOTES),
            sheet(
                    "session-resources",
                    parts("sessions", SESSION, "resources"),
                    reference("id", "resource", "resources").needed(),
                    field("units", "units", Kind.WHOLE),
                    NOTES),
            sheet(
                    "rules",
                    new Entries("weights", text("", "rule").needed()),
                    field("", "points", Kind.WHOLE).needed()),
            sheet(
                    "tables",
                    parts("rooms", reference("id", "room", "rooms").needed(), "tables"),
                    field("seats", "seats", Kind.WHOLE).needed(),
                    field("count", "count", Kind.WHOLE),
                    NOTES),
            sheet("timeslots", ofDay("timeslots"), FROM, TO, NOTES),
            sheet("blocks", ofDay("blocks"), NAME, FROM, TO, NOTES),
            sheet(
                    "dislikes",
                    new Members("preferences/dislikes"),
                    reference("session", "session", "sessions"),
                    reference("track", "track", "tracks"),
                    reference("room", "room", "rooms"),
                    field("time/start", "start", Kind.MOMENT),
                    field("time/end", "end", Kind.MOMENT),
                    POINTS,
                    NOTES,
                    text("time/notes", "time-notes")),
            sheet(
                    "similar-tracks",
                    new Members("preferences/similarTracks"),
                    references("tracks", "two-tracks", "tracks").needed(),
                    POINTS,
                    NOTES),
            sheet(
                    "remote-hours",
                    new One("preferences/remoteHours"),
                    field("good/from", "good-from", Kind.CLOCK),
                    field("good/to", "good-to", Kind.CLOCK),
                    field("fair/from", "fair-from", Kind.CLOCK),
                    field("fair/to", "fair-to", Kind.CLOCK),
                    field("mild", "mild", Kind.WHOLE),
                    field("harsh", "harsh", Kind.WHOLE),
                    NOTES,
                    text("good/notes", "good-notes"),
                    text("fair/notes", "fair-notes")),
            sheet(
                    "baseline",
                    new One("baseline"),
                    text("conference", "baseline-conference").needed(),
                    field("version", "version", Kind.WHOLE),
                    field("feasible", "feasible", Kind.FLAG),
                    field("complete", "complete", Kind.FLAG),
                    NOTES,
                    text("schema", "schema")),
            sheet(
                    "baseline-places",
                    new Members("baseline/placements"),
                    text("session", "session").needed(), // it may name what is gone, so never by a name
                    START,
                    text("room", "room").needed(),
                    field("pinned", "pinned", Kind.FLAG),
                    NOTES));

    private Layouts() {}

    /**
     * The table of a list or an object of the document itself.
     *
     * @param field its name; empty for the document
     */
    public static Optional<Layout> find(String field) {
        return ALL.stream()
                .filter(layout -> layout.paths().anyMatch(field::equals))
                .findFirst();
    }

    private static Layout sheet(String title, Rows rows, Column... columns) {
        return new Layout(title, rows, List.of(columns));
    }

    private static Column role(Session.Role role) {
        return references("people[%s]".formatted(role), "role-" + role.name().toLowerCase(Locale.ROOT), "people");
    }

    private static Column text(String path, String title) {
        return field(path, title, Kind.TEXT);
    }

    /** Without a day, a row is of every day. */
    private static Parts ofDay(String list) {
        return new Parts("days", DAY, List.of(list), Optional.empty());
    }

    private static Parts absences(String owners, String owner) {
        return parts(owners, reference("id", owner, owners).needed(), "unavailable");
    }

    private static Parts parts(String owners, Column owner, String list) {
        return new Parts(owners, owner, List.of(list), Optional.empty());
    }

    private static Parts parts(String owners, Column owner, List<String> lists) {
        return new Parts(
                owners, owner, lists, Optional.of(choice("", "which", lists).needed()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
