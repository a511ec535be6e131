package org.plenum.exchange.issue;

import java.time.Duration;
import java.time.LocalDate;
import org.plenum.rule.Message;

/** A document holds more than the limits allow: mostly a mistake, such as a mistyped year. */
public sealed interface LimitIssue extends Issue {

    /** The document is too large to be read at all. */
    record TooLarge(int mostBytes) implements LimitIssue {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public Message message() {
            return Message.of("too-large", mostBytes >> 20);
        }
    }

    /** Reading ends at this value. */
    record TooManyValues(String pointer, int most) implements LimitIssue {
        @Override
        public Message message() {
            return Message.of("too-many-values", most);
        }
    }

    /** Reading ends at this list. */
    record TooManyMembers(String pointer, int most) implements LimitIssue {
        @Override
        public Message message() {
            return Message.of("too-many-members", pointer.substring(pointer.lastIndexOf('/') + 1), most);
        }
    }

    record TextTooLong(String pointer, int length, int most) implements LimitIssue {
        @Override
        public Message message() {
            return Message.of("text-too-long", length, most);
        }
    }

    record DurationTooLong(String pointer, String value, Duration longest) implements LimitIssue {
        @Override
        public Message message() {
            return Message.of("duration-too-long", value, longest.toDays());
        }
    }

    /**
     * A day lies so far from the others that its year is probably mistyped.
     *
     * @param other the day at the other end
     */
    record DaysTooFarApart(String pointer, LocalDate day, LocalDate other, int most) implements LimitIssue {
        @Override
        public Message message() {
            return Message.of("days-too-far-apart", day.toString(), other.toString(), most);
        }
    }

    record TooManyStarts(String pointer, long starts, int most) implements LimitIssue {
        @Override
        public Message message() {
            return Message.of("too-many-starts", starts, most);
        }
    }

    record TooManyPlaces(String pointer, long starts, int rooms, int most) implements LimitIssue {
        @Override
        public Message message() {
            return Message.of("too-many-places", starts, rooms, most);
        }
    }
}
