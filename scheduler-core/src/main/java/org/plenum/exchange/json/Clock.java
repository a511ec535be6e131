package org.plenum.exchange.json;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.PlanIssue.TimeSkipped;
import org.plenum.exchange.issue.PlanIssue.TimeTwice;

/** The clocks of a time zone, which are put forward or back now and then: a local time then never comes, or comes twice. */
public record Clock(ZoneId zone) {

    /**
     * A change of the clocks.
     *
     * @param before what they showed
     * @param after what they show from then on
     */
    public record Change(LocalDateTime before, LocalDateTime after) {

        private static Change of(ZoneOffsetTransition transition) {
            return new Change(transition.getDateTimeBefore(), transition.getDateTimeAfter());
        }

        /** Whether local times are skipped; else they come twice. */
        public boolean skips() {
            return before.isBefore(after);
        }

        /** The local times that never come, or come twice. */
        public Interval doubtful() {
            return skips() ? new Interval(before, after) : new Interval(after, before);
        }
    }

    /** The changes with a doubtful time in this interval, earliest first. */
    public List<Change> changes(Interval interval) {
        var rules = zone.getRules();
        var from = interval.start().minusDays(1).atZone(zone).toInstant(); // no change is longer than a day
        var until = interval.end().plusDays(1).atZone(zone).toInstant();
        return Stream.iterate(
                        Optional.ofNullable(rules.nextTransition(from)),
                        next -> next.filter(change -> change.getInstant().isBefore(until))
                                .isPresent(),
                        last -> last.map(change -> rules.nextTransition(change.getInstant())))
                .flatMap(Optional::stream)
                .map(Change::of)
                .filter(change -> change.doubtful().overlaps(interval))
                .toList();
    }

    /** Complains of a time at which something starts, where the clocks do not show it exactly once. */
    void checkStart(Value value, LocalDateTime time) {
        find(time).ifPresent(change -> complain(value, time, change));
    }

    /** Likewise of a time at which something ends: the moment of the change itself is no trouble. */
    void checkEnd(Value value, LocalDateTime time) {
        find(time)
                .filter(change -> !change.doubtful().start().equals(time))
                .ifPresent(change -> complain(value, time, change));
    }

    private Optional<Change> find(LocalDateTime time) {
        return Optional.ofNullable(zone.getRules().getTransition(time)).map(Change::of);
    }

    private void complain(Value value, LocalDateTime time, Change change) {
        value.complain(
                change.skips()
                        ? new TimeSkipped(value.pointer(), time, zone.getId(), change.before(), change.after())
                        : new TimeTwice(value.pointer(), time, zone.getId(), change.before(), change.after()));
    }
}
