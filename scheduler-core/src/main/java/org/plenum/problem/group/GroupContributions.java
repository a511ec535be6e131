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
 * What sessions add to the groups of one rule. Where their room says nothing, and many sessions are alike to it or there are
 * few, that is remembered for all searches: a rule may think long about what is the same again and again.
 */
final class GroupContributions<I extends Comparable<I>> {
    private static final int FEW = 4; // one class for so many sessions is worth remembering
    private static final int LITTLE = 50_000; // so much is remembered in any case: each search begins many annealings

    private final GroupRule<I> rule;
    private final Conference conference;
    private final int[] classOf;
    private final boolean isRemembered;
    private final Map<Long, List<Share<I>>> known = new ConcurrentHashMap<>();

    /** @param starts how many there are */
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

    /** Sessions of one number add the same at the same place. */
    int classOf(int session) {
        return classOf[session];
    }

    /** What a session adds at a place. */
    List<Share<I>> of(int session, int start, Placed placed) {
        return isRemembered
                ? known.computeIfAbsent(
                        ((long) classOf[session] << Integer.SIZE) + start, _ -> rule.shares(conference, placed))
                : rule.shares(conference, placed);
    }
}
