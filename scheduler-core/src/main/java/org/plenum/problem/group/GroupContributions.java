package org.plenum.problem.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.GroupRule;
import org.plenum.rule.GroupRule.Share;
import org.plenum.rule.PlacePart;

/**
 * The shares that sessions add to the groups of one rule. Shares that do not depend on the room are remembered for all
 * searches if many sessions are equivalent or there are few shares, because a rule may need long to compute them.
 */
final class GroupContributions<I extends Comparable<I>> {
    private static final int FEW = 4; // one class for this number of sessions is worth remembering
    private static final int LITTLE =
            50_000; // up to this number is always remembered: each search begins many annealings

    private final GroupRule<I> rule;
    private final Conference conference;
    private final int[] classOf;
    private final boolean isRemembered;
    private final Map<Long, List<Share<I>>> known = new ConcurrentHashMap<>();

    /** @param starts the number of starts */
    GroupContributions(GroupRule<I> rule, Conference conference, int starts) {
        this.rule = rule;
        this.conference = conference;
        var classes = new HashMap<Object, Integer>();
        this.classOf = conference.sessions().stream()
                .map(session -> rule.equivalenceKey(conference, session))
                .mapToInt(key -> classes.computeIfAbsent(key, _ -> classes.size()))
                .toArray();
        this.isRemembered = rule.dependsOn() == PlacePart.START
                && (FEW * classes.size() <= classOf.length || (long) starts * classes.size() <= LITTLE);
    }

    GroupRule<I> rule() {
        return rule;
    }

    /** The class of a session: sessions of one class add the same at the same place. */
    int classOf(int session) {
        return classOf[session];
    }

    /** The shares that a session adds at a place. */
    List<Share<I>> of(int session, int start, Placed placed) {
        return isRemembered
                ? known.computeIfAbsent(
                        ((long) classOf[session] << Integer.SIZE) + start, _ -> rule.shares(conference, placed))
                : rule.shares(conference, placed);
    }
}
