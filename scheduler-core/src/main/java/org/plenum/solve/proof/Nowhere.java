package org.plenum.solve.proof;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.request.Request;
import org.plenum.request.Requests;
import org.plenum.request.Want;
import org.plenum.request.Wanted;
import org.plenum.rule.Message;
import org.plenum.solve.proof.domain.Domains;

/** Finds sessions that could be nowhere, even if they were alone. */
record Nowhere() implements Prover {
    private static final Set<Want> OF_ROOMS = Set.of(Want.HEADS, Want.FEATURE, Want.ROOMS, Want.PINNED_ROOM);
    private static final Set<Want> OF_TIMES = Set.of(
            Want.ALLOWED, Want.FORBIDDEN, Want.PINNED_START, Want.ROLE, Want.COMPULSORY, Want.SETUP, Want.TEARDOWN);

    @Override
    public Stream<Contradiction> contradictions(Domains domains) {
        return IntStream.range(0, domains.sessions().size())
                .filter(domains::isNowhere)
                .mapToObj(session -> contradiction(domains, session));
    }

    private Contradiction contradiction(Domains domains, int index) {
        var session = domains.sessions().get(index);
        var among = Stream.concat(domains.requestsOf(index), domains.roomAbsences())
                .filter(Nowhere::matters)
                .toList();
        return new Contradiction(message(domains.conference(), session), among, this);
    }

    private static boolean matters(Request request) {
        return !(request instanceof Wanted wanted)
                || switch (wanted.want()) {
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

    /** Whether it asks too much of rooms, of times, or only of both. */
    private static Message message(Conference conference, Session session) {
        var wants = Requests.of(conference)
                .wantedBy(session)
                .map(request -> ((Wanted) request).want())
                .collect(Collectors.toSet());
        var asksOfRooms = wants.stream().anyMatch(OF_ROOMS::contains);
        var asksOfTimes = wants.stream().anyMatch(OF_TIMES::contains)
                || session.duration().compareTo(conference.grid()) > 0;
        if (!asksOfRooms) {
            return new NoTime(conference, session, wants).message();
        }
        return asksOfTimes
                ? noPlace(session, Away.of(conference, session))
                : new NoRoom(conference, session, wants).message();
    }

    private static Message noPlace(Session session, Away away) {
        return Message.of("impossible-place", session, away.word(), away.all());
    }
}
