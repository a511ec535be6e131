package org.plenum.change;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.plenum.conference.Interval;
import org.plenum.conference.Relation;
import org.plenum.conference.Session;
import org.plenum.rule.Language;
import org.plenum.rule.Message;

/**
 * A change to a conference after it was planned, as its organisers report it; by ids, since things that it names may no
 * longer exist.
 *
 * <p>Its sentence is in the bundle {@link #BUNDLE}.
 */
public sealed interface Change {

    /** The base name of the message bundle with a sentence for each sort of change. */
    String BUNDLE = "org.plenum.change.messages";

    /** The change in one sentence, by the names of the things that it concerns. */
    Message message(Names names);

    /** A room is not available; permanently if the interval ends with the conference. */
    record RoomClosed(String room, Interval interval) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-room-closed", names.room(room), interval);
        }
    }

    /** A person is away. */
    record PersonUnavailable(String person, Interval interval) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-person-unavailable", names.person(person), interval);
        }
    }

    /** A person arrives after the conference begins. */
    record PersonLate(String person, LocalDateTime until) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-person-late", names.person(person), until);
        }
    }

    /** A delegation arrives after the conference begins; its people who have roles need changes of their own. */
    record DelegationLate(String delegation, LocalDateTime until) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-delegation-late", names.delegation(delegation), until);
        }
    }

    /** A session is added, with relations to others. */
    record SessionAdded(Session session, List<Relation> relations) implements Change {

        public SessionAdded {
            relations = List.copyOf(relations);
        }

        @Override
        public Message message(Names names) {
            return Message.of("change-session-added", names.session(session.id()));
        }
    }

    /** A session is cancelled, and all references to it are removed. */
    record SessionCancelled(String session) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-session-cancelled", names.session(session));
        }
    }

    /** A session needs more time than was planned for it. */
    record SessionLonger(String session, Duration duration) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-session-longer", names.session(session), duration.toMinutes());
        }
    }

    /** No unit of a resource is available. */
    record ResourceLost(String resource, Interval interval) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-resource-lost", names.resource(resource), interval);
        }
    }

    /** Fewer units of a resource are available, during the whole conference. */
    record UnitsLost(String resource, int units) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-units-lost", names.resource(resource), units);
        }
    }

    /**
     * A language is no longer interpreted, nor wished for.
     *
     * @param session the session; every session if empty
     */
    record LanguageDropped(String language, Optional<String> session) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of(
                    "change-language-dropped",
                    new Language(language),
                    session.map(names::session).orElse(""),
                    session.stream().count());
        }
    }

    /** A session's start or room is pinned, or both. */
    record SessionPinned(String session, Optional<LocalDateTime> start, Optional<String> room) implements Change {
        @Override
        public Message message(Names names) {
            var named = names.session(session);
            var message = start.isPresent() && room.isPresent()
                    ? Message.of("change-session-pinned", named, start.get(), names.room(room.get()))
                    : start.map(time -> Message.of("change-session-pinned-start", named, time))
                            .orElseGet(() -> Message.of(
                                    "change-session-pinned-room",
                                    named,
                                    room.map(names::room).orElse("")));
            return message;
        }
    }

    /** A session's start and room are no longer pinned. */
    record SessionUnpinned(String session) implements Change {
        @Override
        public Message message(Names names) {
            return Message.of("change-session-unpinned", names.session(session));
        }
    }

    /**
     * The rules get other points.
     *
     * @param preset its points; each rule's own if empty
     */
    record PresetChosen(Optional<String> preset) implements Change {
        @Override
        public Message message(Names names) {
            return preset.map(id -> Message.of("change-preset-chosen", Message.of("preset." + id + ".title")))
                    .orElseGet(() -> Message.of("change-preset-dropped"));
        }
    }
}
