package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Placed;

/**
 * A worked example: what a rule costs in one small timetable.
 *
 * @param why the reason for the number
 * @param penalty in the rule's unit, all findings together
 */
record Example(Of of, String why, Conference conference, List<Placed> placed, long penalty) {

    /** What an example is an example of. Each rule has at least one of each. */
    enum Of {
        /** The rule has nothing to say. */
        SILENCE,
        /** The rule is broken. */
        TROUBLE,
        /** One step before or after the point from which on it costs something. */
        BOUNDARY,
        /** A session that the rule could be about has no place. */
        UNPLACED,
        /** A pinned session counts as any other. */
        PINNED
    }

    static Example example(Of of, String why, ConferenceBuilder conference) {
        return new Example(of, why, conference.build(), List.of(), 0);
    }

    /** A day of which something else is asked than what it costs. */
    static Example day(ConferenceBuilder conference) {
        return example(Of.TROUBLE, "one day", conference);
    }

    /** The example with this session placed. */
    Example at(String session, LocalDateTime start, String room) {
        var one = new Placed(
                conference.sessions().get(session), start, conference.rooms().get(room));
        return new Example(
                of,
                why,
                conference,
                Stream.concat(placed.stream(), Stream.of(one)).toList(),
                penalty);
    }

    /** The example with this session placed in the room (hall), for rules to which rooms do not matter. */
    Example at(String session, LocalDateTime start) {
        return at(session, start, "hall");
    }

    Example costs(long other) {
        return new Example(of, why, conference, placed, other);
    }

    @Override
    public String toString() {
        return of + ": " + why;
    }
}
