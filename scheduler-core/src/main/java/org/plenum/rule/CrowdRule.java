package org.plenum.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * What it costs that members of crowds, such as the delegations of a region, are called to more sessions at once than they
 * can attend.
 *
 * <p>A load of its own kind because most sessions call everybody: counted member by member, as loads are, each move of such
 * a session would concern hundreds of keys.
 */
public non-sealed interface CrowdRule extends Rule {

    /** The crowds by key; for each of their members, by id, how many sessions it can attend at once. No id stands twice. */
    Map<String, Map<String, Integer>> crowds(Conference conference);

    /**
     * Whom a session calls while it runs.
     *
     * @param crowds keys of those called as a whole
     * @param members ids of those called by themselves; none of a crowd that is called as a whole
     */
    record Call(Set<String> crowds, Set<String> members) {}

    Call call(Conference conference, Session session);

    /**
     * The penalty of one crowd on one date.
     *
     * @param minutes the sum over its members of the minutes in which they are called to more sessions than they can attend
     */
    long penalty(long minutes);

    /**
     * The sentence about a penalty above 0.
     *
     * @param callers the sessions that call members while these are called to too many, in the order of their starts
     */
    Message message(Conference conference, String crowd, LocalDate date, long minutes, List<Placed> callers);
}
