package org.plenum.feasibility.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Fit;
import org.plenum.conference.Interval;
import org.plenum.conference.Session;
import org.plenum.feasibility.requirement.RequirementKind;
import org.plenum.rule.Message;

/**
 * Why there is no time for a session, in a conference reduced to a minimal conflict; the message names a single cause
 * where there is one.
 *
 * @param kinds the kinds of requirements of the session
 */
record NoTimeCauses(Conference conference, Session session, Set<RequirementKind> kinds) {
    private static final Set<RequirementKind> OF_LENGTH = Set.of(RequirementKind.LENGTH);
    private static final Set<RequirementKind> OF_WINDOWS =
            Set.of(RequirementKind.LENGTH, RequirementKind.ALLOWED, RequirementKind.FORBIDDEN);
    private static final Set<RequirementKind> OF_PIN = Set.of(RequirementKind.LENGTH, RequirementKind.PINNED_START);

    Message message() {
        var away = AbsenceCauses.of(conference, session);
        if (!away.isNobody()) {
            return say(away.word(), 0, away.all());
        }
        return OF_PIN.containsAll(kinds) && kinds.contains(RequirementKind.PINNED_START) ? pinned() : tooLong();
    }

    private Message pinned() {
        var start = session.pinned().start().orElseThrow();
        var fit = Fit.of(conference, session, start);
        if (fit.isGood()) {
            return say("other", 0, start);
        }
        var message = say(fit.cause().name(), 0, start);
        var arguments = new ArrayList<>(message.arguments());
        arguments.addAll(fit.arguments().subList(1, fit.arguments().size()));
        return new Message(message.key(), arguments);
    }

    private Message tooLong() {
        var longest = longest(session.times().acrossBreaks());
        if (!OF_WINDOWS.containsAll(kinds) || longest >= session.minutes()) {
            return say("other", longest, List.of());
        }
        if (!OF_LENGTH.containsAll(kinds)) {
            return say("WINDOWS", longest, List.of());
        }
        if (conference.days().stream().noneMatch(day -> day.timeslots().isEmpty())) {
            return say("TIMESLOTS", longest, List.of());
        }
        var longestAcrossBreaks = longest(true);
        return longestAcrossBreaks < session.minutes()
                ? say("DAYS", longestAcrossBreaks, List.of())
                : say("HOURS", longest, List.of());
    }

    private long longest(boolean acrossBreaks) {
        return conference.days().stream()
                .flatMap(day -> runs(day, acrossBreaks))
                .mapToLong(Interval::minutes)
                .max()
                .orElse(0);
    }

    private Message say(String word, long longest, Object what) {
        return Message.of("impossible-time", session, word, session.minutes(), longest, what);
    }

    /** The interval from each start of the day to the end of its stretch. */
    private Stream<Interval> runs(Day day, boolean acrossBreaks) {
        var stretches = stretches(day, acrossBreaks);
        var slots = day.timeslots().isEmpty()
                ? day.starts(conference.grid())
                        .map(start ->
                                new Interval(start, conference.openStretch(day).end()))
                : day.timeslots().stream();
        return slots.flatMap(slot -> stretches.stream()
                .filter(stretch -> stretch.contains(slot.start()))
                .map(slot::common));
    }

    /** The stretches that are open without interruption and allowed. */
    private List<Interval> stretches(Day day, boolean acrossBreaks) {
        var closed = new ArrayList<Interval>(session.times().forbidden());
        if (!acrossBreaks) {
            conference.days().forEach(each -> closed.addAll(each.rests()));
        }
        var windows = session.times().windows();
        return conference.openStretch(day).without(closed).stream()
                .flatMap(stretch -> windows.isEmpty()
                        ? Stream.of(stretch)
                        : windows.stream().filter(stretch::overlaps).map(stretch::common))
                .toList();
    }
}
