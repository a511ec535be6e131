package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Delegation;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.CrowdRule;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * A delegation should be able to send somebody to every session that is addressed to it, compulsory or not. Penalty:
 * for each region and date, quarter-hours times the delegations to which more sessions are addressed at once than they
 * have delegates without a role elsewhere; added up, then rounded up.
 *
 * <p>A delegate who has a role in a session that is addressed to the delegation attends it for the delegation.
 *
 * <p>The crowds are regions; delegations without a region form one more.
 */
public record DelegationStretched() implements CrowdRule {
    private static final String NO_REGION = "";
    private static final long QUARTER_HOUR = 15;

    @Override
    public String id() {
        return "delegation-stretched";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // the smallest possible weight: there are many delegations, and many have one delegate
    }

    @Override
    public Map<String, Map<String, Integer>> crowds(Conference conference) {
        var crowds = new LinkedHashMap<String, Map<String, Integer>>();
        for (var delegation : conference.delegations()) {
            crowds.computeIfAbsent(crowd(delegation), _ -> new LinkedHashMap<>())
                    .put(delegation.id(), delegation.size());
        }
        return crowds;
    }

    private static String crowd(Delegation delegation) {
        return delegation.region().orElse(NO_REGION);
    }

    @Override
    public Call call(Conference conference, Session session) {
        var audience = session.audience();
        var crowds = new HashSet<String>();
        for (var delegation : conference.delegations()) {
            if (audience.everyone() || audience.regions().contains(crowd(delegation))) {
                crowds.add(crowd(delegation));
            }
        }
        var members = new HashSet<String>();
        for (var id : audience.delegations()) {
            if (!crowds.contains(crowd(conference.delegations().get(id)))) {
                members.add(id);
            }
        }
        return new Call(crowds, members, engaged(conference, session));
    }

    /** The delegates who have a role in the session, each with the delegation. */
    private static Map<String, String> engaged(Conference conference, Session session) {
        var engaged = new HashMap<String, String>();
        for (var id : session.personIds()) {
            conference.people().get(id).delegation().ifPresent(delegation -> engaged.put(id, delegation));
        }
        return engaged;
    }

    @Override
    public long penalty(long minutes) {
        return Math.ceilDiv(minutes, QUARTER_HOUR);
    }

    @Override
    public Message message(Conference conference, String crowd, LocalDate date, long minutes, List<Placed> callers) {
        var sessions = callers.stream().map(Placed::session).toList();
        return Message.of(
                this,
                who(conference, crowd),
                date,
                sessions,
                QUARTER_HOUR * penalty(minutes),
                crowd.equals(NO_REGION) ? "delegations" : "regions");
    }

    /** The region, or the delegations without a region. */
    private static List<Subject> who(Conference conference, String crowd) {
        return crowd.equals(NO_REGION)
                ? conference.delegations().stream()
                        .filter(delegation -> delegation.region().isEmpty())
                        .<Subject>map(delegation -> delegation)
                        .toList()
                : List.of(conference.regions().get(crowd));
    }
}
