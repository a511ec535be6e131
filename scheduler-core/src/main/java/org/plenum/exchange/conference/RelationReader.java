package org.plenum.exchange.conference;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenum.conference.Interest;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.exchange.issue.FormIssue.TooFewSessions;
import org.plenum.exchange.issue.PlanIssue.GapUnused;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.issue.ReferenceIssue.RepeatedSession;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Value;

/** Reads the parts of a conference that concern several sessions at once: relations and interests. */
final class RelationReader {
    private static final List<ScoreLevel> LEVELS = List.of(ScoreLevel.HARD, ScoreLevel.SOFT);

    private final Ids ids;

    RelationReader(Ids ids) {
        this.ids = ids;
    }

    Optional<Relation> relation(Fields fields) {
        var type = fields.require("type", value -> value.oneOf(List.of(Relation.Type.values())));
        var sessions = sessions(fields, type.map(Relation.Type::fewest).orElse(1));
        var gap = fields.find("gap", value -> gap(value, type)).orElse(Duration.ZERO);
        var level = fields.find("level", value -> value.oneOf(LEVELS)).orElse(ScoreLevel.HARD);
        int points = fields.find("points", value -> value.count(1, Value.MOST)).orElse(1);
        return type.map(known -> new Relation(known, sessions, gap, level, points));
    }

    Optional<Interest> interest(Fields fields) {
        var sessions = sessions(fields, Interest.FEWEST);
        int heads = fields.find("heads", value -> value.count(1, Value.MOST)).orElse(1);
        return Optional.of(new Interest(sessions, heads));
    }

    private List<String> sessions(Fields fields, int least) {
        var seen = new HashSet<String>();
        var items = fields.require("sessions", Value::items);
        items.filter(list -> list.size() < least)
                .ifPresent(list -> fields.complain(new TooFewSessions(fields.pointer("sessions"), list.size(), least)));
        return items.orElse(List.of()).stream()
                .map(value -> ids.resolve(Kind.SESSION, value).filter(id -> isNew(value, id, seen)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isNew(Value value, String id, Set<String> seen) {
        var added = seen.add(id);
        if (!added) {
            value.complain(new RepeatedSession(value.pointer(), id));
        }
        return added;
    }

    private static Optional<Duration> gap(Value value, Optional<Relation.Type> type) {
        var gap = DurationNotation.minutes(value);
        gap.filter(Duration::isPositive)
                .flatMap(_ -> type)
                .filter(known -> known != Relation.Type.BEFORE)
                .ifPresent(known -> value.complain(new GapUnused(value.pointer(), known)));
        return gap;
    }
}
