package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.conference.Track;

/** The people that two talks both call: those who present, or those who asked to hear them. */
public enum TalkRole {
    /** People who present both talks, or present one and chair the track of the other. */
    PRESENTER {
        @Override
        boolean isOneWay(Conference conference, Session one, Session other) {
            return isAny(one.talk().presenters(), other.talk().presenters())
                    || chairs(conference, one.talk().presenters(), one, other);
        }
    },
    /** People who asked for both talks, or asked for one and present the other or chair its track. */
    ATTENDEE {
        @Override
        boolean isOneWay(Conference conference, Session one, Session other) {
            return isAny(one.talk().attendees(), other.talk().attendees())
                    || isAny(one.talk().attendees(), other.talk().presenters())
                    || chairs(conference, one.talk().attendees(), one, other);
        }
    };

    /** Whether both call the same person. */
    boolean both(Conference conference, Session one, Session other) {
        return isOneWay(conference, one, other) || isOneWay(conference, other, one);
    }

    /** Whether any session of the conference calls anybody in this way. */
    boolean isUsed(Conference conference) {
        return conference.sessions().stream()
                .map(Session::talk)
                .anyMatch(talk -> !(this == PRESENTER ? talk.presenters() : talk.attendees()).isEmpty());
    }

    abstract boolean isOneWay(Conference conference, Session one, Session other);

    private static boolean isAny(List<String> people, List<String> others) {
        return people.stream().anyMatch(others::contains);
    }

    /** Whether any of these people chairs the other talk's track, and that track is not the one of their own talk. */
    private static boolean chairs(Conference conference, List<String> people, Session one, Session other) {
        return !people.isEmpty()
                && !one.track().equals(other.track())
                && other.track().map(conference.tracks()::get).map(Track::chairs).stream()
                        .anyMatch(chairs -> isAny(people, chairs));
    }
}
