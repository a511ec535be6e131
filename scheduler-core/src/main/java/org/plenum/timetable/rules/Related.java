package org.plenum.timetable.rules;

import java.util.List;
import java.util.Locale;
import org.plenum.conference.Conference;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.rule.Weight;

/**
 * The common part of rules about relations of one type and level, whatever their shape: the name, the weight and the
 * lookup of relations.
 */
record Related(Relation.Type type, ScoreLevel level) {

    /** The rule's id, such as {@code relation-before}, or {@code relation-before-wish} for wishes. */
    String id() {
        var name = "relation-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (level) {
            case HARD, MEDIUM -> name;
            case SOFT -> name + "-wish";
        };
    }

    /** One point for each unit: a wish has points of its own. */
    Weight weight() {
        return new Weight(level, 1);
    }

    /** Whether any of the relations names the session. */
    boolean isIn(Conference conference, Session session) {
        return conference.relationsOf(session).stream().anyMatch(this::isMeant);
    }

    /** The relations of this type and level that name the session. */
    List<Relation> of(Conference conference, Session session) {
        return conference.relationsOf(session).stream().filter(this::isMeant).toList();
    }

    /** The units of the relations that name both sessions: a hard one counts 1, a wish its points. */
    long both(Conference conference, Session one, Session other) {
        var sum = 0L;
        for (var relation : conference.relationsOf(one)) {
            if (isMeant(relation) && relation.sessions().contains(other.id())) {
                sum += units(relation);
            }
        }
        return sum;
    }

    /** The units of the relations that name the one session and not the other. */
    long only(Conference conference, Session named, Session other) {
        var sum = 0L;
        for (var relation : conference.relationsOf(named)) {
            if (isMeant(relation) && !relation.sessions().contains(other.id())) {
                sum += units(relation);
            }
        }
        return sum;
    }

    private boolean isMeant(Relation relation) {
        return relation.type() == type && relation.level() == level;
    }

    private long units(Relation relation) {
        return switch (level) {
            case HARD, MEDIUM -> 1;
            case SOFT -> relation.points();
        };
    }
}
