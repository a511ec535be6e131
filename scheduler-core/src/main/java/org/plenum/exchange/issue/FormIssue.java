package org.plenum.exchange.issue;

import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;

/** An issue of a JSON value by itself, independent of the rest of the document. */
public sealed interface FormIssue extends Issue {

    /** The sorts of JSON values, in everyday words. */
    enum Sort {
        TEXT,
        NUMBER,
        WHOLE_NUMBER,
        FLAG,
        LIST,
        OBJECT,
        NOTHING
    }

    /** The document is of another sort or version. */
    record WrongSchema(String pointer, String value, String expected) implements FormIssue {
        @Override
        public Message message() {
            return Message.of("wrong-schema", value, expected);
        }
    }

    record MissingField(String pointer, String field) implements FormIssue {
        @Override
        public Message message() {
            return Message.of("missing-field", field);
        }
    }

    /**
     * A field that the format does not have.
     *
     * @param nearest the known field that may be meant
     */
    record UnknownField(String pointer, String field, Optional<String> nearest) implements FormIssue {
        @Override
        public Message message() {
            return Message.of(
                    "unknown-field", field, nearest.orElse(""), nearest.stream().count());
        }
    }

    record WrongType(String pointer, Sort expected, Sort found) implements FormIssue {
        @Override
        public Message message() {
            return Message.of("wrong-type", expected, found);
        }
    }

    /**
     * A text that is not one of the possible values.
     *
     * @param nearest the known value that may be meant
     */
    record UnknownValue(String pointer, String value, List<String> known, Optional<String> nearest)
            implements FormIssue {

        public UnknownValue {
            known = List.copyOf(known);
        }

        @Override
        public Message message() {
            return Message.of(
                    "unknown-value",
                    value,
                    String.join(", ", known), // all of them, so that the reader can choose one
                    nearest.orElse(""),
                    nearest.stream().count());
        }
    }

    /**
     * A number too small or too large.
     *
     * @param value as text, since it may be too large for any number type
     */
    record NumberOutOfRange(String pointer, String value, long least, long most) implements FormIssue {
        @Override
        public Message message() {
            return Message.of("number-out-of-range", value, Long.toString(least), Long.toString(most));
        }
    }

    record MalformedId(String pointer, String value) implements FormIssue {
        @Override
        public Message message() {
            return Message.of("malformed-id", value);
        }
    }

    record MalformedLanguage(String pointer, String value) implements FormIssue {
        @Override
        public Message message() {
            return Message.of("malformed-language", value);
        }
    }

    /** A similarity does not name two tracks. */
    record NoPairOfTracks(String pointer, int count) implements FormIssue {
        @Override
        public Message message() {
            return Message.of("no-pair-of-tracks", count);
        }
    }

    /** A list names fewer sessions than it needs. */
    record TooFewSessions(String pointer, int count, int least) implements FormIssue {
        @Override
        public Message message() {
            return Message.of("too-few-sessions", count, least);
        }
    }
}
