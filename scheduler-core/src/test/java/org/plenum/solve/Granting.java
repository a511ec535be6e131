package org.plenum.solve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.Resource;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.Language;
import org.plenum.rule.Message;

/** Gives, one after the other, what the sentences about a session's nearest miss ask for, and nothing more. */
final class Granting {
    private final Placed miss;
    private final List<Placed> others;
    private Conference conference;

    /** @param others all that are placed beside the session */
    Granting(Conference conference, Placed miss, Collection<Placed> others) {
        this.conference = conference;
        this.miss = miss;
        this.others = new ArrayList<>(others);
    }

    Conference conference() {
        return conference;
    }

    /** The session where it would be, and all others that did not have to make way. */
    List<Placed> placed() {
        return Stream.concat(others.stream(), Stream.of(miss))
                .map(one -> new Placed(
                        conference.sessions().get(one.session().id()),
                        one.start(),
                        conference.rooms().get(one.room().id())))
                .toList();
    }

    void grant(Message message) {
        var about = message.arguments();
        switch (message.key()) {
            case "room-double-booking" ->
                others.removeIf(other -> about.subList(0, 2).contains(other.session()));
            case "room-unavailable" -> changeRoom(room -> Overfull.withAbsences(room, List.of()));
            case "room-too-small" -> changeRoom(room -> Overfull.withCapacity(room, (int) about.get(2)));
            case "room-lacks-feature" ->
                changeRoom(room ->
                        Overfull.withFeatures(room, miss.session().needs().features()));
            case "room-not-allowed" -> change(miss.session(), edit -> edit.rooms = List.of());
            case "outside-hours" -> change(miss.session(), this::shorten);
            case "outside-window" -> change(miss.session(), this::widen);
            case "pin-moved" -> change(miss.session(), edit -> edit.pinned = Session.Pin.NONE);
            case "person-double-booked" -> change(miss.session(), edit -> edit.dismiss(ids(about.get(2))));
            case "person-unavailable" -> lift(ids(about.get(2)));
            case "audience-double-booked" -> change(miss.session(), edit -> edit.compulsory = false);
            case "plenary-in-parallel" -> change((Session) about.get(1), SessionEdit::addressNobody);
            case "interpretation-overbooked" -> hire((Language) about.get(0), (int) about.get(2) - (int) about.get(3));
            case "resource-overbooked" -> buy((Resource) about.get(0), (int) about.get(2) - (int) about.get(3));
            default -> drop(message);
        }
    }

    private void shorten(SessionEdit edit) {
        var closes = conference.findDay(miss.start()).orElseThrow().hours().end();
        edit.acrossBreaks = true;
        if (miss.end().isAfter(closes)) {
            edit.duration = Duration.between(miss.start(), closes);
        }
    }

    private void widen(SessionEdit edit) {
        edit.allowed = List.of();
        edit.forbidden = edit.forbidden.stream()
                .filter(interval -> !interval.overlaps(miss.interval()))
                .toList();
    }

    private void lift(List<String> people) {
        conference = Overfull.withPeople(
                conference, person -> people.contains(person.id()) ? Overfull.withAbsences(person, List.of()) : person);
    }

    private void hire(Language language, int teams) {
        var hired = new Resource("hired-" + language.id(), "Hired", teams, Optional.of(language.id()), List.of());
        conference = Overfull.withResources(
                conference,
                Stream.concat(conference.resources().stream(), Stream.of(hired)).toList());
    }

    private void buy(Resource resource, int units) {
        conference = Overfull.withResources(
                conference,
                conference.resources().stream()
                        .map(each -> each.equals(resource) ? Overfull.withUnits(each, each.units() + units) : each)
                        .toList());
    }

    /** Drops the relations of the rule's type that name the sessions which the sentence is about. */
    private void drop(Message message) {
        var name = message.key().substring("relation-".length());
        var type = Relation.Type.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        var named = type.fewest() == 1
                ? List.of(((Subject) message.arguments().getFirst()).id())
                : message.subjects().stream()
                        .filter(subject -> subject.startsWith("session:"))
                        .map(subject -> subject.substring("session:".length()))
                        .toList();
        conference = conference.withRelations(conference.relations().stream()
                .filter(relation -> relation.type() != type
                        || relation.level() != Level.HARD
                        || !relation.sessions().containsAll(named))
                .toList());
    }

    private void changeRoom(UnaryOperator<Room> change) {
        conference = Overfull.withRooms(
                conference, room -> room.id().equals(miss.room().id()) ? change.apply(room) : room);
    }

    private void change(Session session, Consumer<SessionEdit> change) {
        conference = conference.withSessions(conference.sessions().stream()
                .map(each -> each.id().equals(session.id()) ? SessionEdit.of(each, change) : each)
                .toList());
    }

    private static List<String> ids(Object people) {
        return ((Collection<?>) people)
                .stream().map(person -> ((Person) person).id()).toList();
    }
}
