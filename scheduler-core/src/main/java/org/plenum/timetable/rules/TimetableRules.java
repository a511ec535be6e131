package org.plenum.timetable.rules;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Rule;
import org.plenum.rule.When.Order.Edge;

/** The catalogue: every rule of a timetable, in the order in which people read them. */
public final class TimetableRules {
    /** The base name of the message bundle with a sentence for each rule. */
    public static final String BUNDLE = "org.plenum.timetable.rules.messages";

    /** The base name of the message bundle with the title, the meaning and the unit of each rule and preset. */
    public static final String TITLES = "org.plenum.timetable.rules.rulebook";

    /**
     * The base name of the message bundle with the sentences of each hard rule about facts that keep a session from
     * places.
     */
    public static final String FACTS = "org.plenum.timetable.rules.facts";

    /** Each rule once; ids are unique. */
    public static final List<Rule> ALL = Stream.of(
                    hard().stream(),
                    relations(ScoreLevel.HARD).stream(),
                    medium().stream(),
                    soft().stream(),
                    academic().stream(),
                    relations(ScoreLevel.SOFT).stream())
            .flatMap(rules -> rules)
            .toList();

    private TimetableRules() {}

    private static List<Rule> hard() {
        return List.of(
                new RoomDoubleBooking(),
                new RoomOverfull(),
                new RoomUnavailable(),
                new RoomTooSmall(),
                new RoomLacksFeature(),
                new RoomNotAllowed(),
                new OutsideHours(),
                new OutsideWindow(),
                new PinMoved(),
                new PersonDoubleBooked(),
                new PersonUnavailable(),
                new PersonWithoutPause(),
                new AudienceDoubleBooked(),
                new PlenaryInParallel(),
                new InterpretationOverbooked(),
                new ResourceOverbooked(),
                new RoomMixesTracks());
    }

    private static List<Rule> medium() {
        return List.of(new SessionLeftOut());
    }

    private static List<Rule> soft() {
        return List.of(
                new InterestClash(),
                new DelegationStretched(),
                new LateStart(),
                new RoomGap(),
                new DelegationAway(),
                new InterpretationWishUnmet(),
                new TrackInParallel(),
                new TrackChangesRoom(),
                new TrackScattered(),
                new RoomTooBig(),
                new RoomTooSmallLikely(),
                new UndesiredTime(),
                new PersonUndesiredTime(),
                new PersonLongDay(),
                new PersonIdle(),
                new FarApart(),
                new InterpretersLongStretch(),
                new RegionUnfairTimes(),
                new RegionUnequal(),
                new DaysUneven(),
                new LateFinish(),
                new MovedStart(),
                new MovedDay(),
                new MovedRoom());
    }

    /** The rules that organisers of programmes of talks state in tables. */
    private static List<Rule> academic() {
        return List.of(
                new BlockDisliked(BlockDisliked.What.TRACK_AT_TIME),
                new BlockDisliked(BlockDisliked.What.TRACK_IN_ROOM),
                new BlockDisliked(BlockDisliked.What.ROOM_AT_TIME),
                new SessionDisliked(SessionDisliked.What.TIME),
                new SessionDisliked(SessionDisliked.What.ROOM),
                new TracksInParallel(TracksInParallel.Why.SIMILAR),
                new TracksInParallel(TracksInParallel.Why.SAME_CHAIR),
                new TrackRooms(TrackRooms.Span.CONFERENCE),
                new TrackRooms(TrackRooms.Span.BLOCK),
                new TrackInterrupted(),
                new TalkOutOfPosition(),
                new TalkPositionInParallel(),
                new ParticipantElsewhere(TalkRole.PRESENTER),
                new ParticipantElsewhere(TalkRole.ATTENDEE),
                new ParticipantDoubleBooked(TalkRole.PRESENTER),
                new ParticipantDoubleBooked(TalkRole.ATTENDEE),
                new SpeakerFarAway());
    }

    /** One rule for each type of relation: for relations that must hold, or for wishes. */
    private static List<Rule> relations(ScoreLevel level) {
        return List.of(
                new RelationBefore(level),
                new RelationConsecutive(level),
                new RelationSameStart(level),
                new RelationSameDay(level),
                new RelationDifferentDay(level),
                new RelationSameRoom(level),
                new RelationDifferentRoom(level),
                new RelationNoOverlap(level),
                new RelationEdge(Edge.START, false, level),
                new RelationEdge(Edge.END, false, level),
                new RelationEdge(Edge.START, true, level),
                new RelationEdge(Edge.END, true, level));
    }
}
