package org.plenum.exchange.issue;

import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;

/** An issue between two parts of a document, or between a document and its conference. */
public sealed interface ReferenceIssue extends Issue {

    /** The kinds of things that have ids. */
    enum Kind {
        ROOM,
        REGION,
        DELEGATION,
        PERSON,
        TRACK,
        RESOURCE,
        SESSION
    }

    /**
     * Two things of one kind have the same id.
     *
     * @param first the pointer of the id that came first
     */
    record DuplicateId(String pointer, Kind kind, String id, String first) implements ReferenceIssue {
        @Override
        public Message message() {
            return Message.of("duplicate-id", kind, id, first);
        }
    }

    /**
     * A reference to something that does not exist.
     *
     * @param nearest the known id that may be meant
     */
    record UnknownReference(String pointer, Kind kind, String id, Optional<String> nearest) implements ReferenceIssue {
        @Override
        public Message message() {
            return Message.of(
                    "unknown-reference",
                    kind,
                    id,
                    nearest.orElse(""),
                    nearest.stream().count());
        }
    }

    /** The baseline names something that the conference no longer has. */
    record GoneSinceBaseline(String pointer, Kind kind, String id) implements ReferenceIssue {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            return Message.of("gone-since-baseline", kind, id);
        }
    }

    /**
     * A room is made of itself, directly or through others.
     *
     * @param parts the path from the room to itself
     */
    record RoomInItself(String pointer, String room, List<String> parts) implements ReferenceIssue {
        public RoomInItself {
            parts = List.copyOf(parts);
        }

        @Override
        public Message message() {
            return Message.of("room-in-itself", room, String.join(" → ", parts));
        }
    }

    record RepeatedSession(String pointer, String session) implements ReferenceIssue {
        @Override
        public Message message() {
            return Message.of("repeated-session", session);
        }
    }

    /** A session has two places. */
    record DuplicatePlacement(String pointer, String session) implements ReferenceIssue {
        @Override
        public Message message() {
            return Message.of("duplicate-placement", session);
        }
    }

    /** A session names an interpretation team as a resource: teams are requested by their language, never by name. */
    record TeamAsResource(String pointer, String resource, String language) implements ReferenceIssue {
        @Override
        public Message message() {
            return Message.of("team-as-resource", resource, language);
        }
    }

    /**
     * Points for a rule that does not exist.
     *
     * @param nearest the known rule that may be meant
     */
    record UnknownRule(String pointer, String rule, Optional<String> nearest) implements ReferenceIssue {
        @Override
        public Message message() {
            return Message.of(
                    "unknown-rule", rule, nearest.orElse(""), nearest.stream().count());
        }
    }

    record HardRuleOff(String pointer, String rule) implements ReferenceIssue {
        @Override
        public Message message() {
            return Message.of("hard-rule-off", rule);
        }
    }

    /** The timetable belongs to another conference. */
    record OtherConference(String pointer, String conference, String expected) implements ReferenceIssue {
        @Override
        public Message message() {
            return Message.of("other-conference", conference, expected);
        }
    }

    /** The baseline belongs to another conference: usable, since a baseline may name anything. */
    record BaselineOfOther(String pointer, String conference, String expected) implements ReferenceIssue {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Message message() {
            return Message.of("baseline-of-other", conference, expected);
        }
    }
}
