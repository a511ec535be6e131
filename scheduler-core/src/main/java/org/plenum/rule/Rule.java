package org.plenum.rule;

import org.plenum.conference.Conference;

/**
 * States what one thing costs, as a number and in one sentence.
 *
 * <p>A rule is stateless: the conference is the first argument of each function. Its penalty is a whole number in the
 * unit that the rule's Javadoc names, and 0 where the rule is not broken; the {@link Scorecard} adds points and signs.
 * The engine counts incrementally while solving, and {@link Findings} counts from scratch when explaining: both count
 * by shape, never by the single rule.
 */
public sealed interface Rule
        permits PlacementRule, PairRule, LoadRule, CrowdRule, RelationRule, GroupRule, UnplacedRule {

    /** Its id, such as {@code room-too-small}: the key of its weight and of its sentence. */
    String id();

    /** Whether the conference has anything that the rule can concern; if not, the rule is never evaluated. */
    default boolean isUsed(Conference conference) {
        return true;
    }

    /** Its level, and the points of one unit of penalty unless the conference sets others. */
    Weight weight();
}
