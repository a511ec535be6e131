package org.plenum.assess;

import java.util.Collection;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Subject;
import org.plenum.rule.CrowdRule;
import org.plenum.rule.Fact;
import org.plenum.rule.GroupRule;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.RelationRule;
import org.plenum.rule.Rule;
import org.plenum.rule.UnplacedRule;

/** Finds the facts by which a session would break one rule, beside all sessions that are placed. */
interface FactFinder {

    /** Adds each fact to the blockage, with the candidates from which it keeps the session. */
    void find(Candidates candidates, Blockage blockage);

    /** How far the candidate is from keeping the rule, in the rule's unit; 0 where the rule has no such distance. */
    default long distance(Placed candidate) {
        return 0;
    }

    /** The rule's finding if the session were placed there; only its arguments are used, not its sentence. */
    Message finding(Fact fact, Placed candidate);

    /** What is in the way by that fact, as sentences name it. */
    Cause blame(Fact fact, Placed candidate);

    /**
     * The cause of a fact.
     *
     * @param when an interval, or a message that says when the others are
     */
    record Cause(List<? extends Subject> whom, Object when, Room where) {}

    /** Whether its facts take long to find: those of rules on many sessions together. */
    static boolean isExpensive(Rule rule) {
        return switch (rule) {
            case PlacementRule _, PairRule _, UnplacedRule _ -> false;
            case RelationRule _, LoadRule _, GroupRule<?> _, CrowdRule _ -> true;
        };
    }

    static FactFinder of(Rule rule, Conference conference, Collection<Placed> placed) {
        return switch (rule) {
            case PlacementRule alone -> new PlacementFacts(alone, conference);
            case PairRule pairs -> new PairFacts(pairs, conference, placed);
            case RelationRule relations -> new RelationFacts(relations, conference, placed);
            case LoadRule loads -> new LoadFacts(loads, conference, placed);
            case GroupRule<?> groups -> new GroupFacts<>(groups, conference, placed);
            case CrowdRule _, UnplacedRule _ ->
                throw new IllegalArgumentException(
                        "No facts are known of rule (%s).\nWrite a finder for its shape.".formatted(rule.id()));
        };
    }
}
