package org.plenum.rule;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;

/** The cost of a relation, given the places of its sessions. */
public non-sealed interface RelationRule extends Rule {

    /** The type of the relations that it counts; it counts only those of its own level. */
    Relation.Type type();

    /** Whether a relation counts only once all its sessions are placed; else it counts over those that are. */
    boolean wantsAllPlaced();

    /**
     * The penalty of one relation, before the points of a wish multiply it. It depends on the sessions' places and
     * lengths alone.
     *
     * @param placed those of its sessions that are placed, in the relation's order
     */
    long penalty(Conference conference, Relation relation, List<Placed> placed);

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Relation relation, List<Placed> placed);

    /** Whether this rule counts the relation. */
    default boolean concerns(Relation relation) {
        return relation.type() == type() && relation.level() == weight().level();
    }

    /**
     * The penalty as it counts: that of a wish is multiplied by the relation's points; 0 while the relation does not
     * count yet.
     */
    default long penaltyWithPoints(Conference conference, Relation relation, List<Placed> placed) {
        if (wantsAllPlaced() && placed.size() < relation.sessions().size()) {
            return 0;
        }
        var penalty = penalty(conference, relation, placed);
        return weight().level() == ScoreLevel.SOFT ? penalty * relation.points() : penalty;
    }
}
