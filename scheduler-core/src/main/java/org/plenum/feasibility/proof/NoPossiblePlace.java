package org.plenum.feasibility.proof;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.RequirementKind;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.feasibility.requirement.SessionRequirement;
import org.plenum.rule.Message;

/** Finds sessions that have no possible place, even without any other session. */
record NoPossiblePlace() implements Prover {
    private static final Set<RequirementKind> OF_ROOMS =
            Set.of(RequirementKind.HEADS, RequirementKind.FEATURE, RequirementKind.ROOMS, RequirementKind.PINNED_ROOM);
    private static final Set<RequirementKind> OF_TIMES = Set.of(
            RequirementKind.ALLOWED,
            RequirementKind.FORBIDDEN,
            RequirementKind.PINNED_START,
            RequirementKind.ROLE,
            RequirementKind.COMPULSORY,
            RequirementKind.SETUP,
            RequirementKind.TEARDOWN);

    @Override
    public Stream<Contradiction> contradictions(Domains domains) {
        return IntStream.range(0, domains.sessions().size())
                .filter(domains::isNowhere)
                .mapToObj(session -> contradiction(domains, session));
    }

    private Contradiction contradiction(Domains domains, int index) {
        var session = domains.sessions().get(index);
        var among = Stream.concat(domains.requestsOf(index), domains.roomAbsences())
                .filter(NoPossiblePlace::matters)
                .toList();
        return new Contradiction(message(domains.conference(), session), among, this);
    }

    private static boolean matters(Requirement requirement) {
        return !(requirement instanceof SessionRequirement wanted)
                || switch (wanted.kind()) {
                    case LENGTH,
                            HEADS,
                            FEATURE,
                            ROOMS,
                            PINNED_ROOM,
                            PINNED_START,
                            ALLOWED,
                            FORBIDDEN,
                            ROLE,
                            COMPULSORY,
                            SETUP,
                            TEARDOWN -> true;
                    case PLENARY, INTERPRETATION, RESOURCE -> false;
                };
    }

    /** Names the cause: rooms, times, or only the two together. */
    private static Message message(Conference conference, Session session) {
        var kinds = Requirements.of(conference)
                .ofSession(session)
                .map(requirement -> ((SessionRequirement) requirement).kind())
                .collect(Collectors.toSet());
        var asksOfRooms = kinds.stream().anyMatch(OF_ROOMS::contains);
        var asksOfTimes = kinds.stream().anyMatch(OF_TIMES::contains)
                || session.duration().compareTo(conference.grid()) > 0;
        if (!asksOfRooms) {
            return new NoTimeCauses(conference, session, kinds).message();
        }
        return asksOfTimes
                ? noPlace(session, AbsenceCauses.of(conference, session))
                : new NoRoomCauses(conference, session, kinds).message();
    }

    private static Message noPlace(Session session, AbsenceCauses away) {
        return Message.of("impossible-place", session, away.word(), away.all());
    }
}
