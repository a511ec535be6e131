package org.plenum.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * The cost of members of crowds, such as the delegations of a region, being called to more sessions at once than they
 * can attend.
 *
 * <p>A load of its own kind because most sessions call everybody: if members were counted one by one, as loads are,
 * each move of such a session would concern hundreds of keys.
 */
public non-sealed interface CrowdRule extends Rule {

    /** The crowds by key, each with its members by id and the number of people of each member. No id appears twice. */
    Map<String, Map<String, Integer>> crowds(Conference conference);

    /**
     * The crowds, members and people that a session calls or engages while it runs.
     *
     * @param crowds keys of the crowds that are called as a whole
     * @param members ids of the members that are called individually; none of a crowd that is called as a whole
     * @param engaged ids of people with a role in the session who belong to a member, each with the member's id
     */
    record Call(Set<String> crowds, Set<String> members, Map<String, String> engaged) {

        /** Whether the member of the crowd has to send somebody: the session calls it and engages nobody of it. */
        public boolean wants(String crowd, String member) {
            return (crowds.contains(crowd) || members.contains(member)) && !engaged.containsValue(member);
        }

        /** Whether the session calls the member of the crowd, or engages somebody of it. */
        public boolean concerns(String crowd, String member) {
            return crowds.contains(crowd) || members.contains(member) || engaged.containsValue(member);
        }
    }

    Call call(Conference conference, Session session);

    /**
     * Whether a member is called to more than it can attend: more sessions want somebody of it than it has free people.
     *
     * @param crowd to which it belongs
     * @param size the number of its people
     * @param calls of all sessions that run at one moment
     */
    static boolean isOverloaded(String crowd, String member, int size, Collection<Call> calls) {
        var wanted = 0;
        var engaged = new HashSet<String>();
        for (var call : calls) { // no streams: this runs for each member at each moment
            if (call.wants(crowd, member)) {
                wanted++;
            }
            call.engaged().forEach((person, theirs) -> {
                if (theirs.equals(member)) {
                    engaged.add(person);
                }
            });
        }
        return wanted > Math.max(0, size - engaged.size());
    }

    /**
     * The penalty of one crowd on one date.
     *
     * @param minutes the sum over its members of the minutes in which they are called to more sessions than they can attend
     */
    long penalty(long minutes);

    /**
     * The sentence about a penalty above 0.
     *
     * @param callers the sessions that call members, or engage some of them, while these are called to too many, in the
     *     order of their starts
     */
    Message message(Conference conference, String crowd, LocalDate date, long minutes, List<Placed> callers);
}
