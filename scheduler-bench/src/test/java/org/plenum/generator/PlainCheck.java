package org.plenum.generator;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Resource;
import org.plenum.conference.Session;

/** The hard rules once more, as plainly as they can be said: a second opinion that shares no code with the rules. */
final class PlainCheck {
    private final Conference conference;
    private final List<Placed> timetable;
    private final List<String> broken = new ArrayList<>();

    private PlainCheck(PlantedConference planted) {
        conference = planted.conference();
        timetable = planted.timetable();
    }

    /** The hard rules that the planted timetable breaks, each with whom it concerns. */
    static List<String> broken(PlantedConference planted) {
        var check = new PlainCheck(planted);
        check.timetable.forEach(check::checkPlace);
        for (var one = 0; one < check.timetable.size(); one++) {
            for (var other = one + 1; other < check.timetable.size(); other++) {
                check.checkPair(check.timetable.get(one), check.timetable.get(other));
            }
        }
        check.checkLoads();
        planted.conference().people().forEach(check::checkPauses);
        check.broken.addAll(PlainRelations.broken(planted));
        return check.broken;
    }

    private void fail(boolean fails, String rule, Object about) {
        if (fails) {
            broken.add(rule + " " + about);
        }
    }

    private void checkPlace(Placed placed) {
        var session = placed.session();
        var room = placed.room();
        var needs = session.needs();
        var times = session.times();
        var when = placed.interval();
        fail(touches(room.unavailable(), when), "room-unavailable", session.id());
        fail(session.heads().orElse(0) > room.capacity(), "room-too-small", session.id());
        fail(!room.features().containsAll(needs.features()), "room-lacks-feature", session.id());
        fail(!needs.rooms().isEmpty() && !needs.rooms().contains(room.id()), "room-not-allowed", session.id());
        fail(!sits(conference.findDay(placed.start()).orElseThrow(), placed), "outside-hours", session.id());
        fail(touches(times.forbidden(), when), "outside-window", session.id());
        fail(
                !times.allowed().isEmpty() && times.allowed().stream().noneMatch(window -> within(when, window)),
                "outside-window",
                session.id());
        fail(!session.pinned().allows(placed.start(), room), "pin-moved", session.id());
        for (var person : required(session)) {
            fail(touches(conference.people().get(person).unavailable(), when), "person-unavailable", person);
        }
    }

    private boolean sits(Day day, Placed placed) {
        var when = placed.interval();
        var pauses = day.breaks().stream().map(Day.Break::interval).toList();
        var minutes =
                Interval.minuteOf(when.start()) - Interval.minuteOf(day.hours().start());
        return within(when, day.hours())
                && minutes % conference.grid().toMinutes() == 0
                && (placed.session().times().acrossBreaks() || !touches(pauses, when));
    }

    private static boolean within(Interval inner, Interval outer) {
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }

    private static boolean touches(List<Interval> intervals, Interval when) {
        return intervals.stream()
                .anyMatch(interval ->
                        interval.start().isBefore(when.end()) && when.start().isBefore(interval.end()));
    }

    private void checkPair(Placed one, Placed other) {
        var first = one.start().isBefore(other.start()) ? one : other;
        var second = first.equals(one) ? other : one;
        var pair = first.session().id() + "+" + second.session().id();
        var ready = first.end().plus(first.room().turnaround());
        fail(
                first.room().id().equals(second.room().id()) && second.start().isBefore(ready),
                "room-double-booking",
                pair);
        if (second.start().isBefore(first.end())) {
            checkOverlap(first.session(), second.session(), pair);
        }
    }

    private void checkOverlap(Session one, Session other, String pair) {
        fail(required(one).stream().anyMatch(required(other)::contains), "person-double-booked", pair);
        fail(one.compulsory() && other.compulsory() && shareAudience(one, other), "audience-double-booked", pair);
        fail(disturbs(one, other) || disturbs(other, one), "plenary-in-parallel", pair);
    }

    private boolean shareAudience(Session one, Session other) {
        return conference.delegations().stream()
                        .anyMatch(delegation -> one.audience().includes(delegation)
                                && other.audience().includes(delegation))
                || one.audience().people().stream().anyMatch(other.audience().people()::contains);
    }

    /** Who has a role, and who is called by name to what is compulsory. */
    private static Set<String> required(Session session) {
        var required = new HashSet<>(session.personIds());
        if (session.compulsory()) {
            required.addAll(session.audience().people());
        }
        return required;
    }

    private void checkPauses(Person person) {
        var theirs = timetable.stream()
                .filter(placed -> required(placed.session()).contains(person.id()))
                .toList();
        for (var one : theirs) {
            var tooSoon = theirs.stream()
                    .filter(other -> !other.start().isBefore(one.end()))
                    .anyMatch(other -> other.start().isBefore(one.end().plus(person.pause())));
            fail(tooSoon, "person-without-pause", person.id());
        }
    }

    private static boolean disturbs(Session plenary, Session other) {
        return plenary.kind().isPlenary() && !other.audience().isEmpty();
    }

    private void checkLoads() {
        var outages = conference.resources().stream().map(Resource::unavailable).flatMap(List::stream);
        Stream.concat(timetable.stream().map(Placed::start), outages.map(Interval::start))
                .distinct()
                .forEach(this::checkLoad);
    }

    private void checkLoad(LocalDateTime moment) {
        for (var language : conference.languages()) {
            var teams = units(moment, resource -> resource.language().equals(Optional.of(language)));
            fail(used(moment, session -> count(session, language)) > teams, "interpretation-overbooked", language);
        }
        for (var gear : conference.resources()) {
            var units = units(moment, gear::equals);
            fail(used(moment, session -> count(session, gear)) > units, "resource-overbooked", gear.id());
        }
    }

    private int used(LocalDateTime moment, ToIntFunction<Session> count) {
        return timetable.stream()
                .filter(placed -> runs(placed, moment))
                .map(Placed::session)
                .mapToInt(count)
                .sum();
    }

    private static boolean runs(Placed placed, LocalDateTime moment) {
        return !moment.isBefore(placed.start()) && moment.isBefore(placed.end());
    }

    private static int count(Session session, String language) {
        return session.needs().interpretation().contains(language) ? 1 : 0;
    }

    private static int count(Session session, Resource gear) {
        return session.needs().resources().stream()
                .filter(use -> use.resource().equals(gear.id()))
                .mapToInt(Session.Use::units)
                .sum();
    }

    private int units(LocalDateTime moment, Predicate<Resource> wanted) {
        return conference.resources().stream()
                .filter(wanted)
                .filter(resource -> resource.unavailable().stream()
                        .noneMatch(out -> !moment.isBefore(out.start()) && moment.isBefore(out.end())))
                .mapToInt(Resource::units)
                .sum();
    }
}
