package org.plenum.feasibility.requirement;

import java.util.List;
import java.util.Locale;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Roster;
import org.plenum.conference.Subject;
import org.plenum.rule.Message;

/**
 * A time when a room, a person or a resource is not available.
 *
 * @param owner its id
 * @param index the position of the absence in the owner's list
 */
public record AbsenceRequirement(Of of, String owner, int index) implements Requirement {

    /** What an absence belongs to. */
    public enum Of {
        ROOM,
        PERSON,
        RESOURCE;

        private Roster<? extends Subject> roster(Conference conference) {
            return switch (this) {
                case ROOM -> conference.rooms();
                case PERSON -> conference.people();
                case RESOURCE -> conference.resources();
            };
        }

        private List<Interval> times(Conference conference, String id) {
            return switch (this) {
                case ROOM -> conference.rooms().get(id).unavailable();
                case PERSON -> conference.people().get(id).unavailable();
                case RESOURCE -> conference.resources().get(id).unavailable();
            };
        }
    }

    /** The time of the absence. */
    public Interval interval(Conference conference) {
        return of.times(conference, owner).get(index);
    }

    @Override
    public Message message(Conference conference) {
        return Message.of(
                "request-absence-" + of.name().toLowerCase(Locale.ROOT),
                of.roster(conference).get(owner),
                interval(conference));
    }

    @Override
    public String pointer(Conference conference) {
        var list = switch (of) {
            case ROOM -> "/rooms/";
            case PERSON -> "/people/";
            case RESOURCE -> "/resources/";
        };
        return list + Requirements.positionOf(owner, of.roster(conference)) + "/unavailable/" + index;
    }
}
