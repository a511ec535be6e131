package org.plenum.exchange.issue;

import java.util.Optional;
import org.plenum.rule.Message;

/** An issue of a change that cannot be applied to a conference. */
public sealed interface ChangeIssue extends Issue {

    /** The conference is the same after it. */
    record ChangesNothing(String pointer) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of("changes-nothing");
        }
    }

    /**
     * The new length of a session is not greater than its length.
     *
     * @param now the current minutes
     * @param minutes the new minutes
     */
    record SessionNotLonger(String pointer, String session, long now, long minutes) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of("session-not-longer", session, now, minutes);
        }
    }

    /**
     * A change drops a language that is not interpreted there.
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

    /** A change removes more units of a resource than there are. */
    record TooManyUnits(String pointer, String resource, int units, int lost) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of("too-many-units", resource, units, lost);
        }
    }

    /** A change removes some units for some time only: a conference document cannot express that. */
    record UnitsWithTimes(String pointer) implements ChangeIssue {
        @Override
        public Message message() {
            return Message.of("units-with-times");
        }
    }
}
