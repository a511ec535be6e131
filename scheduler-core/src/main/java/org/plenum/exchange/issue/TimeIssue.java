package org.plenum.exchange.issue;

import java.time.LocalDateTime;
import java.util.Optional;
import org.plenum.rule.Message;

/** What is wrong with a date, a time, a duration, or an interval of two times. */
public sealed interface TimeIssue extends Issue {

    record MalformedDate(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("malformed-date", value);
        }
    }

    /** It looks like a date, and no calendar has it. */
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

    /** A duration of nothing, where something has to last. */
    record NoDuration(String pointer, String value) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("no-duration", value);
        }
    }

    /**
     * A time zone that nobody knows.
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

    /** A start at which no session of the conference can begin. */
    record NoSuchStart(String pointer, LocalDateTime start) implements TimeIssue {
        @Override
        public Message message() {
            return Message.of("no-such-start", start);
        }
    }
}
