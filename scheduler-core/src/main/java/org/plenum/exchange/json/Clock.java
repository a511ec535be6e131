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

/** The clocks of a time zone, which change from time to time: a local time then does not exist, or occurs twice. */
public record Clock(ZoneId zone) {

    /**
     * A change of the clocks.
     *
     * @param before the time that they show before it
     * @param after the time that they show after it
     */
    public record Change(LocalDateTime before, LocalDateTime after) {

        private static Change of(ZoneOffsetTransition transition) {
            return new Change(transition.getDateTimeBefore(), transition.getDateTimeAfter());
        }

        /** Whether local times are skipped; else they occur twice. */
        public boolean skips() {
            return before.isBefore(after);
        }

        /** The local times that do not exist, or occur twice. */
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

    /** Reports the start of something unless the clocks show it exactly once. */
    void checkStart(Value value, LocalDateTime time) {
        find(time).ifPresent(change -> complain(value, time, change));
    }

    /** Reports the end of something in the same way, but accepts the moment of the change itself. */
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
