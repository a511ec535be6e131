package org.plenum.assess;

import static org.plenum.conference.Agenda.withPause;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.Resource;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Fact;

/** Gives, one after the other, what a reason asks for, and nothing more. */
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

    void grant(Fact fact) {
        switch (fact) {
            case Fact.Demand demand -> change(edit -> askLess(demand.rule(), edit));
            case Fact.Absence absence -> lift(absence);
            case Fact.Conflict conflict -> others.remove(conflict.other());
            case Fact.RelationConflict bond -> drop(bond.relation());
            case Fact.Shortage shortage -> provide(shortage);
            case Fact.ExceededSum total -> doWithout(total);
        }
    }

    private void askLess(String rule, SessionEdit edit) {
        switch (rule) {
            case "room-too-small" -> edit.heads = OptionalInt.of(miss.room().capacity());
            case "room-lacks-feature" -> edit.features = miss.room().features();
            case "room-not-allowed" -> edit.rooms = List.of();
            case "outside-hours" -> shorten(edit);
            case "outside-window" -> edit.allowed = List.of();
            case "pin-moved" -> edit.pinned = Session.Pin.NONE;
            default -> throw new AssertionError("Nobody knows how to ask less of rule (%s).".formatted(rule));
        }
    }

    private void lift(Fact.Absence absence) {
        switch (absence.of()) {
            case Room away ->
                conference = Overfull.withRooms(
                        conference,
                        room -> room.equals(away)
                                ? Overfull.withAbsences(room, without(absence.when(), room.unavailable()))
                                : room);
            case Person away ->
                conference = Overfull.withPeople(
                        conference,
                        person -> person.equals(away)
                                ? Overfull.withAbsences(person, without(absence.when(), person.unavailable()))
                                : person);
            case Resource away ->
                conference = Overfull.withResources(
                        conference,
                        conference.resources().stream()
                                .map(resource -> resource.id().equals(away.id())
                                        ? resource.withUnavailable(without(absence.when(), resource.unavailable()))
                                        : resource)
                                .toList());
            case Session _ -> change(edit -> edit.forbidden = without(absence.when(), edit.forbidden));
            default -> throw new AssertionError("Nobody knows how to lift (%s).".formatted(absence));
        }
    }

    private static List<Interval> without(Interval one, List<Interval> all) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    private void drop(Relation relation) {
        conference = conference.withRelations(conference.relations().stream()
                .filter(each -> !each.equals(relation))
                .toList());
    }

    /** As much more as the session needs. */
    private void provide(Fact.Shortage shortage) {
        var resources = new ArrayList<>(conference.resources().list());
        switch (shortage.rule()) {
            case "interpretation-overbooked" ->
                resources.add(
                        new Resource("hired-" + shortage.key(), "Hired", 1, Optional.of(shortage.key()), List.of()));
            case "resource-overbooked" ->
                resources.replaceAll(each -> each.id().equals(shortage.key())
                        ? new Resource(
                                each.id(), each.name(), each.units() + needed(each.id()), each.language(), List.of())
                        : each);
            case "room-overfull" -> change(edit -> edit.heads = OptionalInt.of(0));
            default -> throw new AssertionError("Nobody knows how to provide (%s).".formatted(shortage));
        }
        conference = Overfull.withResources(conference, resources);
    }

    private void doWithout(Fact.ExceededSum total) {
        if (!total.rule().equals("person-without-pause")) {
            throw new AssertionError("Nobody knows how to do without (%s).".formatted(total));
        }
        conference = Overfull.withPeople(
                conference, person -> person.id().equals(total.key()) ? withPause(person, 0) : person);
    }

    private int needed(String resource) {
        return miss.session().needs().resources().stream()
                .filter(use -> use.resource().equals(resource))
                .mapToInt(Session.Use::units)
                .sum();
    }

    private void shorten(SessionEdit edit) {
        var closes = conference.findDay(miss.start()).orElseThrow().hours().end();
        edit.acrossBreaks = true;
        if (miss.end().isAfter(closes)) {
            edit.duration = Duration.between(miss.start(), closes);
        }
    }

    private void change(Consumer<SessionEdit> change) {
        conference = conference.withSessions(conference.sessions().stream()
                .map(each -> each.id().equals(miss.session().id()) ? SessionEdit.of(each, change) : each)
                .toList());
    }
}
