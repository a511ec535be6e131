package org.plenum.solve.proof;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.request.Request;
import org.plenum.request.Requests;
import org.plenum.rule.Scorecard;

/** Where and when each session of a conference could be, if it were alone: where it breaks no hard rule by itself. */
final class Domains {

    private final DomainLibrary library;
    private final Conference conference;
    private final List<Session> sessions;
    private final List<DomainLibrary.Domain> bySession;

    Domains(DomainLibrary library, Conference conference) {
        this.library = library;
        this.conference = conference;
        this.sessions = conference.sessions().list();
        this.bySession = library.domains(conference);
    }

    Conference conference() {
        return conference;
    }

    /** The hard rules in use. */
    Scorecard hardRules() {
        return library.hardRules();
    }

    List<Session> sessions() {
        return sessions;
    }

    /** The starts that a session can have, by their positions among {@link #starts()}. */
    BitSet startsOf(int session) {
        return bySession.get(session).starts();
    }

    /** The rooms that a session can have, by their positions among the conference's. */
    BitSet roomsOf(int session) {
        return bySession.get(session).rooms();
    }

    boolean isNowhere(int session) {
        return startsOf(session).isEmpty();
    }

    List<LocalDateTime> starts() {
        return library.starts();
    }

    List<Room> rooms() {
        return conference.rooms().list();
    }

    /** From the earliest start of a session to its latest end; only of one that could be somewhere. */
    Interval reach(int session) {
        var possible = startsOf(session);
        var first = starts().get(possible.nextSetBit(0));
        var last = starts().get(possible.length() - 1);
        return new Interval(first, last.plus(sessions.get(session).duration()));
    }

    /** All that decides about where a session could be, if it were alone. */
    Stream<Request> requestsOf(int session) {
        var requests = Requests.of(conference);
        var own = requests.wantedBy(sessions.get(session));
        var people = sessions.get(session).personIds().stream()
                .map(conference.people()::get)
                .flatMap(requests::absencesOf);
        return Stream.concat(own, people);
    }

    /** The absences of all rooms. */
    Stream<Request> roomAbsences() {
        return conference.rooms().stream().flatMap(Requests.of(conference)::absencesOf);
    }
}
