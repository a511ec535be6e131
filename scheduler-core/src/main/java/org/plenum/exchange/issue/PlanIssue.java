package org.plenum.exchange.issue;

import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.plenum.conference.Interval;
import org.plenum.conference.Relation;
import org.plenum.rule.Message;

/**
 * A well-formed part of a document that makes no good plan: warnings, except for dates and blocks that appear twice,
 * and for numbers beyond all limits.
 */
public sealed interface PlanIssue extends Issue {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    record DuplicateDate(String pointer, String date) implements PlanIssue {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Message message() {
            return Message.of("duplicate-date", date);
        }
    }

    /** A name without visible characters, so that people see the id instead. */
    record EmptyName(String pointer, String id) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("empty-name", id);
        }
    }

    /** A break or a timeslot at a time when the conference does not sit anyway. */
    record OutsideOpeningHours(String pointer, Interval interval, Interval hours) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("outside-opening-hours", interval, hours);
        }
    }

    record OverlappingBreaks(String pointer, Interval one, Interval other) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("overlapping-breaks", one, other);
        }
    }

    /** Blocks of a day that overlap: then it is not clear in which one a session lies. */
    record OverlappingBlocks(String pointer, Interval one, Interval other) implements PlanIssue {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Message message() {
            return Message.of("overlapping-blocks", one, other);
        }
    }

    /** A dislike that lacks its subject, or the room or time that the subject should avoid. */
    record DislikeOfNothing(String pointer) implements PlanIssue {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Message message() {
            return Message.of("dislike-of-nothing");
        }
    }

    /** Interpretation of a language that is not a working language. */
    record LanguageNotListed(String pointer, String language, Optional<String> nearest) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of(
                    "language-not-listed",
                    language,
                    nearest.orElse(""),
                    nearest.stream().count());
        }
    }

    /** Interpretation into a language without a team. */
    record LanguageWithoutTeam(String pointer, String language, Optional<String> nearest) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of(
                    "language-without-team",
                    language,
                    nearest.orElse(""),
                    nearest.stream().count());
        }
    }

    record GapUnused(String pointer, Relation.Type type) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("gap-unused", type);
        }
    }

    /** A session pinned to a date on which the conference does not sit. */
    record PinOutsideDays(String pointer, String date) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("pin-outside-days", date);
        }
    }

    record SessionLongerThanDays(String pointer, String session, long minutes, long longest) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("session-longer-than-days", session, minutes, longest);
        }
    }

    /** A local time that does not exist, since the clocks are put forward. */
    record TimeSkipped(String pointer, LocalDateTime time, String zone, LocalDateTime before, LocalDateTime after)
            implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("time-skipped", time, zone, shown(before, after), shown(after, before));
        }
    }

    /** The time that clocks show at a change; with its date if the change skips a whole date. */
    private static Temporal shown(LocalDateTime one, LocalDateTime other) {
        return one.toLocalDate().equals(other.toLocalDate()) ? one.toLocalTime() : one;
    }

    /** A local time that occurs twice, since the clocks are put back. */
    record TimeTwice(String pointer, LocalDateTime time, String zone, LocalDateTime before, LocalDateTime after)
            implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("time-twice", time, zone, before.toLocalTime(), after.toLocalTime());
        }
    }

    /**
     * A session that runs, or may run, while the clocks change: Plenum counts its minutes as if the clocks did not
     * change.
     *
     * @param pinned whether its start is pinned
     */
    record ClocksChange(String pointer, String session, boolean pinned, LocalDateTime before, LocalDateTime after)
            implements PlanIssue {
        @Override
        public Message message() {
            var minutes = Interval.minuteOf(after) - Interval.minuteOf(before);
            return Message.of(
                    "clocks-change",
                    session,
                    pinned ? "pinned" : "free",
                    before,
                    shown(after, before),
                    Math.abs(minutes),
                    minutes > 0 ? "later" : "earlier");
        }
    }

    /** Nothing can be placed, because there are no days, no rooms or no sessions. */
    record NothingToPlace(String pointer, String list) implements PlanIssue {
        @Override
        public Message message() {
            return Message.of("nothing-to-place", list);
        }
    }
}
