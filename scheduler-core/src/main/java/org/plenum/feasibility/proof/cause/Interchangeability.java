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
    private record RequirementProfile(Set<Object> wants, boolean acrossBreaks, Audience audience, Talk talk) {}

    private record Kind(Object want, RequirementProfile beside) {}

    private final Conference conference;
    private final Map<String, Set<Object>> wantsBySession = new HashMap<>();
    private final Set<String> tied = new HashSet<>();
    private final boolean hasAudiences;

    private Interchangeability(Conference conference, Collection<Requirement> part) {
        this.conference = conference;
        var wants = new HashSet<RequirementKind>();
        for (var request : part) {
            if (request instanceof SessionRequirement wanted) {
                wantsBySession
                        .computeIfAbsent(wanted.session(), _ -> new HashSet<>())
                        .add(want(wanted));
                wants.add(wanted.want());
            } else if (request instanceof RelationRequirement tie) {
                tied.addAll(tie.relation(conference).sessions());
            }
        }
        this.hasAudiences = wants.contains(RequirementKind.COMPULSORY) || wants.contains(RequirementKind.PLENARY);
    }

    /** Keys that are equal for interchangeable requirements of this part. */
    public static List<Object> kinds(Conference conference, List<Requirement> part) {
        var likeness = new Interchangeability(conference, part);
        var kinds = new ArrayList<Object>();
        for (var request : part) {
            kinds.add(likeness.kind(request));
        }
        return kinds;
    }

    private Object kind(Requirement request) {
        return request instanceof SessionRequirement wanted && !tied.contains(wanted.session())
                ? new Kind(want(wanted), asking(conference.sessions().get(wanted.session())))
                : request;
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
