package org.plenum.feasibility.proof.cause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.conference.Audience;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.conference.Talk;
import org.plenum.feasibility.requirement.RelationRequirement;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.RequirementKind;
import org.plenum.feasibility.requirement.SessionRequirement;

/**
 * Groups requirements that are interchangeable when nothing else is required: equal requirements of sessions that
 * require the same. So a proof that rests on hundreds of sessions with few lengths is reduced with few tests.
 */
public final class Interchangeability {

    /** All properties of a session that hard rules can use, when it has only these requirements. */
    private record RequirementProfile(Set<Object> requirements, boolean acrossBreaks, Audience audience, Talk talk) {}

    private record Kind(Object want, RequirementProfile beside) {}

    private final Conference conference;
    private final Map<String, Set<Object>> wantsBySession = new HashMap<>();
    private final Set<String> tied = new HashSet<>();
    private final boolean hasAudiences;

    private Interchangeability(Conference conference, Collection<Requirement> part) {
        this.conference = conference;
        var kinds = new HashSet<RequirementKind>();
        for (var requirement : part) {
            if (requirement instanceof SessionRequirement wanted) {
                wantsBySession
                        .computeIfAbsent(wanted.session(), _ -> new HashSet<>())
                        .add(want(wanted));
                kinds.add(wanted.kind());
            } else if (requirement instanceof RelationRequirement tie) {
                tied.addAll(tie.relation(conference).sessions());
            }
        }
        this.hasAudiences = kinds.contains(RequirementKind.COMPULSORY) || kinds.contains(RequirementKind.PLENARY);
    }

    /** Keys that are equal for interchangeable requirements of this part. */
    public static List<Object> kinds(Conference conference, List<Requirement> part) {
        var likeness = new Interchangeability(conference, part);
        var kinds = new ArrayList<Object>();
        for (var requirement : part) {
            kinds.add(likeness.kind(requirement));
        }
        return kinds;
    }

    private Object kind(Requirement requirement) {
        return requirement instanceof SessionRequirement wanted && !tied.contains(wanted.session())
                ? new Kind(want(wanted), asking(conference.sessions().get(wanted.session())))
                : requirement;
    }

    /** The requirement without its session. */
    private List<Object> want(SessionRequirement wanted) {
        var message = wanted.message(conference);
        var arguments = message.arguments();
        return List.of(message.key(), arguments.subList(1, arguments.size()));
    }

    private RequirementProfile asking(Session session) {
        return new RequirementProfile(
                wantsBySession.getOrDefault(session.id(), Set.of()),
                session.times().acrossBreaks(),
                hasAudiences ? session.audience() : Audience.NOBODY,
                session.talk());
    }
}
