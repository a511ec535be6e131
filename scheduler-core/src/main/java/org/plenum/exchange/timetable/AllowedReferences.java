package org.plenum.exchange.timetable;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Roster;
import org.plenum.conference.Subject;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.ReferenceIssue.BaselineOfOther;
import org.plenum.exchange.issue.ReferenceIssue.GoneSinceBaseline;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.issue.ReferenceIssue.OtherConference;
import org.plenum.exchange.issue.ReferenceIssue.UnknownReference;
import org.plenum.exchange.json.KnownIds;
import org.plenum.exchange.json.Value;

/**
 * The names that a timetable can use: a conference, and its sessions and rooms.
 *
 * @param conference its id; empty if it is unknown
 * @param baseline whether the timetable is a baseline: it may name things that no longer exist, and these only get
 *     warnings
 */
public record AllowedReferences(Optional<String> conference, KnownIds sessions, KnownIds rooms, boolean baseline) {

    /** Any name, for a timetable whose conference is unknown. */
    public static final AllowedReferences ANYTHING = new AllowedReferences(
            Optional.empty(), new KnownIds(Set.of(), false), new KnownIds(Set.of(), false), false);

    /** The names that a timetable of this conference must use. */
    public static AllowedReferences of(Conference conference) {
        return of(conference, false);
    }

    /** The names that a baseline of this conference is expected to use. */
    public static AllowedReferences ofBaseline(Conference conference) {
        return of(conference, true);
    }

    private static AllowedReferences of(Conference conference, boolean baseline) {
        return new AllowedReferences(
                Optional.of(conference.id()), known(conference.sessions()), known(conference.rooms()), baseline);
    }

    private static KnownIds known(Roster<?> roster) {
        return new KnownIds(roster.stream().map(Subject::id).collect(Collectors.toUnmodifiableSet()), true);
    }

    /** Reports a timetable of another conference. */
    void checkConference(Value value, String id) {
        if (isOther(id)) {
            var expected = conference.orElse("");
            value.complain(
                    baseline
                            ? new BaselineOfOther(value.pointer(), id, expected)
                            : new OtherConference(value.pointer(), id, expected));
        }
    }

    boolean isOther(String id) {
        return conference.isPresent() && !conference.get().equals(id);
    }

    /** Reports a session or room that does not exist. */
    void check(Kind kind, Value value, String id) {
        var known = kind == Kind.ROOM ? rooms : sessions;
        if (known.lacks(id)) {
            value.complain(missing(kind, value, id, known));
        }
    }

    private Issue missing(Kind kind, Value value, String id, KnownIds known) {
        return baseline
                ? new GoneSinceBaseline(value.pointer(), kind, id)
                : new UnknownReference(value.pointer(), kind, id, value.issues().nearest(id, known.names()));
    }
}
