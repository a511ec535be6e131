package org.plenum.exchange.issue;

import java.util.Optional;
import org.plenum.rule.Message;

/** What cannot be changed in a conference as somebody says that it has changed. */
public sealed interface ChangeIssue extends Issue {

    /** The conference is the same after it. */
    record ChangesNothing(String pointer) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of("changes-nothing");
        }
    }

    /**
     * The time that a session is to take is not more than it takes.
     *
     * @param now minutes that it takes
     * @param minutes that it is to take
     */
    record SessionNotLonger(String pointer, String session, long now, long minutes) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of("session-not-longer", session, now, minutes);
        }
    }

    /**
     * A language is to be dropped where nobody hears it.
     *
     * @param nearest the language that may be meant
     */
    record LanguageNotInterpreted(String pointer, String language, Optional<String> nearest) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of(
                    "language-not-interpreted",
                    language,
                    nearest.orElse(""),
                    nearest.stream().count());
        }
    }

    /** More units of a resource are lost than there are. */
    record TooManyUnits(String pointer, String resource, int units, int lost) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of("too-many-units", resource, units, lost);
        }
    }

    /** Some units are lost, and only for some time: a conference document has no way to say so. */
    record UnitsWithTimes(String pointer) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of("units-with-times");
        }
    }
}
