package org.plenum.exchange.issue;

import java.time.LocalDateTime;
import java.util.Optional;
import org.plenum.rule.Message;

/** An error in a date, a time, a duration, or an interval of two times. */
public sealed interface TimeIssue extends Issue {

    record MalformedDate(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("malformed-date", value);
        }
    }

    /** It looks like a date, but no calendar has it. */
    record ImpossibleDate(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("impossible-date", value);
        }
    }

    record MalformedTimeOfDay(String pointer, String value, String latest) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("malformed-time-of-day", value, latest);
        }
    }

    record MalformedTime(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("malformed-time", value);
        }
    }

    /** All times are local to the conference, so an offset could only contradict it. */
    record TimeWithOffset(String pointer, String value, String offset) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("time-with-offset", value, offset);
        }
    }

    record TimeWithSeconds(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("time-with-seconds", value);
        }
    }

    record MalformedDuration(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("malformed-duration", value);
        }
    }

    record DurationWithSeconds(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("duration-with-seconds", value);
        }
    }

    /** A duration of zero where something must last longer. */
    record NoDuration(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("no-duration", value);
        }
    }

    /**
     * An unknown time zone.
     *
     * @param nearest the known time zone that may be meant
     */
    record UnknownTimeZone(String pointer, String value, Optional<String> nearest) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of(
                    "unknown-time-zone",
                    value,
                    nearest.orElse(""),
                    nearest.stream().count());
        }
    }

    record EndNotAfterStart(String pointer, String start, String end) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("end-not-after-start", start, end);
        }
    }

    record ClosesNotAfterOpens(String pointer, String opens, String closes) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("closes-not-after-opens", opens, closes);
        }
    }

    /** A start that is not one of the conference's possible starts. */
    record NoSuchStart(String pointer, LocalDateTime start) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("no-such-start", start);
        }
    }
}
