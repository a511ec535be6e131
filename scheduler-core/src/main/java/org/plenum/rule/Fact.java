package org.plenum.rule;

import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.Subject;

/**
 * A cause that keeps a session from a place and could be otherwise: the reason why the place breaks a rule.
 *
 * <p>Facts are equal if the same cause keeps a session from several places. So reasons name an absence or a conflict
 * once, however many starts and rooms it blocks.
 */
public sealed interface Fact {

    /** The id of the rule that would be broken; its sentences describe the cause. */
    String rule();

    /** A requirement of the session itself: its length, its heads, its windows, its pin. */
    record Demand(String rule) implements Fact {}

    /**
     * A time at which a person or a thing is not available.
     *
     * @param of the person, the room, the resource, or the session itself where it is forbidden then
     */
    record Absence(String rule, Subject of, Interval when) implements Fact {}

    /** Another session at its current place. */
    record Conflict(String rule, Placed other) implements Fact {}

    /** A relation to sessions at their current places. */
    record RelationConflict(String rule, Relation relation) implements Fact {}

    /** Fewer units of something than sessions need at once. */
    record Shortage(String rule, String key) implements Fact {}

    /** The sum of a group rule's key over placements of one kind. */
    record ExceededSum(String rule, String key) implements Fact {}
}
