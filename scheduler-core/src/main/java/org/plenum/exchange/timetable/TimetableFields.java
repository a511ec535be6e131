package org.plenum.exchange.timetable;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenum.conference.ScoreLevel;
import org.plenum.exchange.issue.ReferenceIssue.DuplicatePlacement;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.TimetableDocument.SolverRun;

/**
 * Reads the fields of a timetable document.
 *
 * <p>The assessment is checked for its form and then ignored: code that needs it evaluates the rules again.
 */
public final class TimetableFields {
    /** The value of the document's schema field. */
    public static final String SCHEMA = "plenum/timetable/1";

    private final AllowedReferences allowed;
    private final Set<String> placed = new HashSet<>();
    private boolean other;

    private TimetableFields(AllowedReferences allowed) {
        this.allowed = allowed;
    }

    /** The timetable of the value, without the parts in error; nothing if the value is not an object. */
    public static Optional<TimetableDocument> read(Value value, AllowedReferences allowed) {
        return value.object(fields -> Optional.of(new TimetableFields(allowed).timetable(fields)));
    }

    private TimetableDocument timetable(Fields fields) {
        fields.find("schema", value -> value.schema(SCHEMA));
        var conference = fields.require("conference", this::conference).orElse("");
        int version =
                fields.find("version", value -> value.count(0, Value.MOST)).orElse(0);
        fields.find("score", value -> value.object(TimetableFields::score));
        fields.find("feasible", Value::flag);
        fields.find("complete", Value::flag);
        var placements = fields.requireList("placements", value -> value.object(this::position));
        fields.list("leftOut", value -> value.object(TimetableFields::leftOut));
        fields.list("findings", value -> value.object(TimetableFields::finding));
        var solver = fields.find("solver", value -> value.object(TimetableFields::solver));
        return new TimetableDocument(conference, version, placements, Optional.empty(), solver);
    }

    private Optional<String> conference(Value value) {
        var id = value.id();
        id.ifPresent(name -> {
            allowed.checkConference(value, name);
            other = allowed.isOther(name);
        });
        return id;
    }

    private Optional<Position> position(Fields fields) {
        var session = fields.require("session", this::placedSession);
        var start = fields.require("start", TimeNotation::time);
        var room = fields.require("room", value -> named(Kind.ROOM, value));
        boolean pinned = fields.find("pinned", Value::flag).orElse(false);
        return session.flatMap(who -> start.flatMap(when -> room.map(where -> new Position(who, when, where, pinned))));
    }

    private Optional<String> placedSession(Value value) {
        var id = named(Kind.SESSION, value);
        id.filter(name -> !placed.add(name))
                .ifPresent(name -> value.complain(new DuplicatePlacement(value.pointer(), name)));
        return id;
    }

    private Optional<String> named(Kind kind, Value value) {
        var id = value.id();
        // a timetable of another conference names other things, and that it belongs to another conference is reported
        // already
        id.filter(_ -> !other).ifPresent(name -> allowed.check(kind, value, name));
        return id;
    }

    private static Optional<Fields> score(Fields fields) {
        List.of("hard", "medium", "soft").forEach(level -> fields.find(level, number(Long.MIN_VALUE)));
        return Optional.of(fields);
    }

    private static Optional<Fields> leftOut(Fields fields) {
        fields.require("session", Value::id);
        fields.list("because", Value::text);
        return Optional.of(fields);
    }

    private static Optional<Fields> finding(Fields fields) {
        fields.find("id", Value::text);
        fields.require("rule", Value::text);
        fields.find("level", value -> value.oneOf(List.of(ScoreLevel.values())));
        fields.find("penalty", number(0));
        fields.find("points", value -> value.count(0, Value.MOST));
        fields.list("subjects", Value::text);
        fields.find("message", Value::text);
        fields.find("waived", value -> value.object(TimetableFields::waived));
        return Optional.of(fields);
    }

    private static Optional<Fields> waived(Fields fields) {
        List.of("by", "why", "at").forEach(name -> fields.find(name, Value::text));
        return Optional.of(fields);
    }

    private static Optional<SolverRun> solver(Fields fields) {
        long seed = fields.find("seed", number(Long.MIN_VALUE)).orElse(0L);
        var spent = fields.find("spent", DurationNotation::elapsed).orElse(Duration.ZERO);
        long moves = fields.find("moves", number(0)).orElse(0L);
        return Optional.of(new SolverRun(seed, spent, moves));
    }

    private static Function<Value, Optional<Long>> number(long least) {
        return value -> value.whole(least, Long.MAX_VALUE);
    }
}
