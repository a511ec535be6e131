package org.plenum.rule;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;

/** What a relation costs by where its sessions lie. */
public non-sealed interface RelationRule extends Rule {

    /** The relations that it is about: of this type, and of its own level. */
    Relation.Type type();

    /** Whether a relation counts only where all its sessions are placed; else over those that are. */
    boolean wantsAllPlaced();

    /**
     * The penalty of one relation, in units of a hard one. Of the sessions themselves nothing counts but their lengths.
     *
     * @param placed those of its sessions that are placed, in the relation's order
     */
    long penalty(Conference conference, Relation relation, List<Placed> placed);

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Relation relation, List<Placed> placed);

    /** Whether the relation is one that this rule is about. */
    default boolean concerns(Relation relation) {
        return relation.type() == type() && relation.level() == weight().level();
    }

    /** The penalty as it counts: a wish's is multiplied by the relation's points; 0 where it does not count yet. */
    default long penaltyWithPoints(Conference conference, Relation relation, List<Placed> placed) {
        if (wantsAllPlaced() && placed.size() < relation.sessions().size()) {
            return 0;
        }
        var penalty = penalty(conference, relation, placed);
        return weight().level() == Level.SOFT ? penalty * relation.points() : penalty;
    }
}
