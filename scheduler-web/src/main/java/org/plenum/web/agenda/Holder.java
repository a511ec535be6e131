package org.plenum.web.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Delegation;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Part;
import org.plenum.conference.Subject;
import org.plenum.web.shell.LocalizedTexts;

/** Somebody or something that has an agenda. */
public sealed interface Holder {

    /** Who or what it is. */
    Subject subject();

    /** Whether a session is in its agenda, wherever the session is. */
    boolean concerns(Conference conference, Session session);

    /** Whether a placed session is in its agenda. */
    default boolean holds(Conference conference, Placed placed) {
        return concerns(conference, placed.session());
    }

    /** Whether it would have to be in both of two sessions that overlap. */
    boolean isTorn(Conference conference, Placed one, Placed other);

    /** What it has to do with a session, in words: the most binding first. */
    List<String> duties(Conference conference, Session session, LocalizedTexts localized);

    /** The person with this id, if there is one. */
    static Optional<Holder> person(Conference conference, String id) {
        return conference.people().find(id).map(OfPerson::new);
    }

    /** The delegation with this id, if there is one. */
    static Optional<Holder> delegation(Conference conference, String id) {
        return conference.delegations().find(id).map(OfDelegation::new);
    }

    /** The room with this id, if there is one. */
    static Optional<Holder> room(Conference conference, String id) {
        return conference.rooms().find(id).map(OfRoom::new);
    }

    private static String called(Session session, LocalizedTexts localized) {
        return localized.say(session.compulsory() ? "agenda.compulsory" : "agenda.invited");
    }

    private static String key(Part part) {
        return part.role().name().toLowerCase(Locale.ROOT);
    }

    /** A person: the sessions with a role for it, that it presents, or that call it by name. */
    record OfPerson(Person subject) implements Holder {
        @Override
        public boolean concerns(Conference conference, Session session) {
            return session.hasRole(subject.id())
                    || session.talk().presenters().contains(subject.id())
                    || session.audience().people().contains(subject.id());
        }

        @Override
        public boolean isTorn(Conference conference, Placed one, Placed other) {
            return one.session().requires(subject.id()) && other.session().requires(subject.id());
        }

        @Override
        public List<String> duties(Conference conference, Session session, LocalizedTexts localized) {
            var roles = session.people().stream()
                    .filter(part -> part.person().equals(subject.id()))
                    .map(part -> localized.say("agenda." + key(part)));
            var talk = Stream.of("agenda.presenter")
                    .filter(_ -> session.talk().presenters().contains(subject.id()))
                    .map(localized::say);
            var call = Stream.of(session)
                    .filter(each -> each.audience().people().contains(subject.id()))
                    .map(each -> called(each, localized));
            return Stream.of(roles, talk, call).flatMap(each -> each).toList();
        }
    }

    /** A delegation: the sessions whose audience includes it, and those with a role for one of its people. */
    record OfDelegation(Delegation subject) implements Holder {
        @Override
        public boolean concerns(Conference conference, Session session) {
            return session.audience().includes(subject)
                    || session.people().stream().anyMatch(part -> isOfIt(conference, part));
        }

        private boolean isOfIt(Conference conference, Part part) {
            return conference
                    .people()
                    .get(part.person())
                    .delegation()
                    .filter(subject.id()::equals)
                    .isPresent();
        }

        @Override
        public boolean isTorn(Conference conference, Placed one, Placed other) {
            return mustAttend(one.session()) && mustAttend(other.session());
        }

        private boolean mustAttend(Session session) {
            return session.compulsory() && session.audience().includes(subject);
        }

        @Override
        public List<String> duties(Conference conference, Session session, LocalizedTexts localized) {
            var call = Stream.of(session)
                    .filter(each -> each.audience().includes(subject))
                    .map(each -> called(each, localized));
            var roles = session.people().stream()
                    .filter(part -> isOfIt(conference, part))
                    .map(part -> localized.say(
                            "role." + key(part),
                            1,
                            localized.name(
                                    conference.people().get(part.person()).name())));
            return Stream.concat(call, roles).toList();
        }
    }

    /** A room: the sessions in it, or in a room that shares its space. */
    record OfRoom(Room subject) implements Holder {
        @Override
        public boolean concerns(Conference conference, Session session) {
            return session.pinned().room().filter(subject.id()::equals).isPresent();
        }

        @Override
        public boolean holds(Conference conference, Placed placed) {
            return conference.overlap(subject, placed.room());
        }

        @Override
        public boolean isTorn(Conference conference, Placed one, Placed other) {
            return conference.blocks(one.room(), other.room());
        }

        @Override
        public List<String> duties(Conference conference, Session session, LocalizedTexts localized) {
            return List.of(localized.say("kind." + session.kind().name().toLowerCase(Locale.ROOT)));
        }
    }
}
