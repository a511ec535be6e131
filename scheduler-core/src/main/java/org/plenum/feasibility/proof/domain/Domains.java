package org.plenum.feasibility.proof.domain;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.rule.Scorecard;

/** The starts and rooms that each session of a conference can have without breaking a hard rule by itself. */
public final class Domains {

    private final DomainLibrary library;
    private final Conference conference;
    private final List<Session> sessions;
    private final List<DomainLibrary.Domain> bySession;

    public Domains(DomainLibrary library, Conference conference) {
        this.library = library;
        this.conference = conference;
        this.sessions = conference.sessions().list();
        this.bySession = library.domains(conference);
    }

    public Conference conference() {
        return conference;
    }

    /** The hard rules in use. */
    public Scorecard hardRules() {
        return library.hardRules();
    }

    public List<Session> sessions() {
        return sessions;
    }

    /** The starts that a session can have, by their positions among {@link #starts()}. */
    public BitSet startsOf(int session) {
        return bySession.get(session).starts();
    }

    /** The rooms that a session can have, by their positions in the conference. */
    public BitSet roomsOf(int session) {
        return bySession.get(session).rooms();
    }

    /** The minutes that a session could take, nights included. */
    public BitSet minutesOf(int session) {
        return bySession.get(session).minutes();
    }

    /** The minutes of an interval, with the same numbers. */
    public BitSet minutesOf(Interval interval) {
        var minutes = new BitSet();
        var timeline = library.timeline();
        minutes.set(timeline.minuteOf(interval.start()), timeline.minuteOf(interval.end()));
        return minutes;
    }

    /** The minutes between opening and closing. */
    public OpenMinutes openMinutes() {
        return library.openMinutes();
    }

    /** The starts that relations allow, cached for all parts of a conference. */
    public RelatedStarts relatedStarts() {
        return library.relatedStarts();
    }

    public boolean isNowhere(int session) {
        return startsOf(session).isEmpty();
    }

    public List<LocalDateTime> starts() {
        return library.starts();
    }

    public List<Room> rooms() {
        return conference.rooms().list();
    }

    /** From the earliest start of a session to its latest end; only for a session with a possible place. */
    public Interval reach(int session) {
        var possible = startsOf(session);
        var first = starts().get(possible.nextSetBit(0));
        var last = starts().get(possible.length() - 1);
        return new Interval(first, last.plus(sessions.get(session).duration()));
    }

    /** All requirements that determine the domain of a session. */
    public Stream<Requirement> requestsOf(int session) {
        var requirements = Requirements.of(conference);
        var own = requirements.ofSession(sessions.get(session));
        var people = sessions.get(session).requiredIds().stream()
                .map(conference.people()::get)
                .flatMap(requirements::absencesOf);
        return Stream.concat(own, people);
    }

    /** The absences of all rooms. */
    public Stream<Requirement> roomAbsences() {
        return conference.rooms().stream().flatMap(Requirements.of(conference)::absencesOf);
    }
}
