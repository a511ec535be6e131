package org.plenum.conference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The words in which tests write down a conference: a week that begins on a Monday, and who and what is in it. */
public final class Agenda {
    public static final LocalDate MONDAY = LocalDate.of(2030, 5, 6);
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);
    public static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    public static final Interval MONDAY_9_TO_10 = new Interval(monday(9), monday(10));
    public static final Interval MONDAY_10_TO_11 = new Interval(monday(10), monday(11));
    public static final Interval MONDAY_9_TO_12 = new Interval(monday(9), monday(12));
    public static final Interval TUESDAY_9_TO_10 = new Interval(tuesday(9), tuesday(10));

    private Agenda() {}

    public static LocalDateTime monday(int hour) {
        return monday(hour, 0);
    }

    public static LocalDateTime monday(int hour, int minute) {
        return MONDAY.atTime(hour, minute);
    }

    public static LocalDateTime tuesday(int hour) {
        return tuesday(hour, 0);
    }

    public static LocalDateTime tuesday(int hour, int minute) {
        return TUESDAY.atTime(hour, minute);
    }

    public static Interval between(LocalDateTime start, LocalDateTime end) {
        return new Interval(start, end);
    }

    /** A conference on Monday and Tuesday from 9 to 18 in the room (hall), unless it is told otherwise. */
    public static ConferenceBuilder aConference() {
        return new ConferenceBuilder();
    }

    /** A briefing of an hour for nobody in particular, unless it is told otherwise. */
    public static SessionBuilder aSession(String id) {
        return new SessionBuilder(id);
    }

    /** A room without a limit that is always free, unless it is told otherwise. */
    public static RoomBuilder aRoom(String id) {
        return new RoomBuilder(id);
    }

    public static Person aPerson(String id, Interval... unavailable) {
        return new Person(id, id, Optional.empty(), List.of(), List.of(unavailable), List.of(), Duration.ZERO);
    }

    /** Somebody who is free at any time. */
    public static Person aDelegate(String id, String delegation) {
        return new Person(id, id, Optional.of(delegation), List.of(), List.of(), List.of(), Duration.ZERO);
    }

    /** The same person, who would rather not be asked at these times. */
    public static Person unwilling(Person person, Interval... undesired) {
        return new Person(
                person.id(),
                person.name(),
                person.delegation(),
                person.languages(),
                person.unavailable(),
                List.of(undesired),
                person.pause());
    }

    /** The same person, who needs a pause of so many minutes between two sessions. */
    public static Person withPause(Person person, int minutes) {
        return new Person(
                person.id(),
                person.name(),
                person.delegation(),
                person.languages(),
                person.unavailable(),
                person.undesired(),
                Duration.ofMinutes(minutes));
    }

    public static Delegation aDelegation(String id, String region, int size, Interval... unavailable) {
        return new Delegation(id, id, Optional.of(region), List.of(), size, List.of(unavailable));
    }

    public static Resource aResource(String id, int units, Interval... unavailable) {
        return new Resource(id, id, units, Optional.empty(), List.of(unavailable));
    }

    public static Resource aTeam(String id, String language, int units, Interval... unavailable) {
        return new Resource(id, id, units, Optional.of(language), List.of(unavailable));
    }

    /** A day without breaks that starts and ends on full hours; 24 is midnight. */
    public static Day aDay(LocalDate date, int opens, int closes) {
        var midnight = date.atStartOfDay();
        return new Day(
                date,
                new Interval(midnight.plusHours(opens), midnight.plusHours(closes)),
                List.of(),
                List.of(),
                List.of());
    }

    public static Day withBreaks(Day day, Interval... breaks) {
        var pauses = List.of(breaks).stream()
                .map(pause -> new Day.Break("Break", pause))
                .toList();
        return new Day(day.date(), day.hours(), pauses, day.timeslots(), day.blocks());
    }

    public static Day withTimeslots(Day day, Interval... timeslots) {
        return new Day(day.date(), day.hours(), day.breaks(), List.of(timeslots), day.blocks());
    }

    /** The same day, with these blocks and no name for them. */
    public static Day withBlocks(Day day, Interval... blocks) {
        var named = List.of(blocks).stream()
                .map(block -> new Day.NamedBlock("", block))
                .toList();
        return new Day(day.date(), day.hours(), day.breaks(), day.timeslots(), named);
    }

    /** A relation that must hold, without a gap. */
    public static Relation aRelation(Relation.Type type, String... sessions) {
        return new Relation(type, List.of(sessions), Duration.ZERO, ScoreLevel.HARD, 1);
    }

    public static Relation withGap(Relation relation, int minutes) {
        return new Relation(
                relation.type(), relation.sessions(), Duration.ofMinutes(minutes), relation.level(), relation.points());
    }

    /** The same relation, but only wished. */
    public static Relation asWish(Relation relation, int points) {
        return new Relation(relation.type(), relation.sessions(), relation.gap(), ScoreLevel.SOFT, points);
    }
}
