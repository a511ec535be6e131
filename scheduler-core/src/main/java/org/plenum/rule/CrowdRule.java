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
 * What it costs that members of crowds, such as the delegations of a region, are called to more sessions at once than they
 * can attend.
 *
 * <p>A load of its own kind because most sessions call everybody: counted member by member, as loads are, each move of such
 * a session would concern hundreds of keys.
 */
public non-sealed interface CrowdRule extends Rule {

    /** The crowds by key; for each of their members, by id, its size: so many are there of it. No id stands twice. */
    Map<String, Map<String, Integer>> crowds(Conference conference);

    /**
     * Whom a session calls while it runs.
     *
     * @param crowds keys of those called as a whole
     * @param members ids of those called by themselves; none of a crowd that is called as a whole
     * @param engaged ids of people with a role in it who belong to a member, each with the member's id
     */
    record Call(Set<String> crowds, Set<String> members, Map<String, String> engaged) {

        /** Whether the member, which belongs to the crowd, has to send somebody: it is called, and none of its own is there. */
        public boolean wants(String crowd, String member) {
            return (crowds.contains(crowd) || members.contains(member)) && !engaged.containsValue(member);
        }

        /** Whether it calls the member, which belongs to the crowd, or engages somebody of it. */
        public boolean concerns(String crowd, String member) {
            return crowds.contains(crowd) || members.contains(member) || engaged.containsValue(member);
        }
    }

    Call call(Conference conference, Session session);

    /**
     * Whether a member is called to more than it can attend: more sessions want somebody of it than are free.
     *
     * @param crowd to which it belongs
     * @param size how many there are of it
     * @param calls of all sessions that run at one moment
     */
    static boolean isTorn(String crowd, String member, int size, Collection<Call> calls) {
        var wanted = 0;
        var engaged = new HashSet<String>();
        for (var call : calls) { // no streams: this is asked of each member at each moment
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
