package org.plenum.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.assess.FactFinder.Cause;
import org.plenum.conference.Interval;
import org.plenum.conference.Person;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;

/**
 * A part of a sentence: facts of one rule that keep a session from a place, and what could be done about them.
 *
 * <p>Both are sentences of the rule with the same arguments: the session (0); what is in the way, a list (1); when (2)
 * and where (3) that is; whether the list is empty (4); the role in the session of a person concerned (5); whether the
 * fact is a demand or an absence, else whether the session comes first or second in the rule's finding (6); and from
 * (7) on the arguments of that finding.
 */
record Clause(String rule, List<Object> arguments) {

    /** The index of the word by which the sentence is chosen. */
    private static final int WORD = 6;

    private static final String DEMAND = "demand";

    /** Further ones are only counted. */
    private static final int NAMED = 4;

    /** The facts of one rule at a candidate. */
    static Clause of(FactFinder finder, List<Fact> facts, Placed candidate, Setting setting) {
        var fact = facts.getFirst();
        var blames = facts.stream().map(each -> finder.blame(each, candidate)).toList();
        var whom = blames.stream()
                .flatMap(blame -> blame.whom().stream())
                .distinct()
                .toList();
        var finding = finder.finding(fact, candidate).arguments();
        var arguments = new ArrayList<>();
        arguments.add(candidate.session());
        arguments.add(few(whom));
        arguments.add(setting.when(blames.stream().map(Cause::when).distinct().toList()));
        arguments.add(setting.where(blames.getFirst().where()));
        arguments.add(whom.isEmpty() ? "none" : "some");
        arguments.add(role(candidate.session(), Stream.of(whom, finding)));
        arguments.add(word(fact, candidate.session(), finding));
        arguments.addAll(finding);
        return new Clause(fact.rule(), arguments);
    }

    private static List<Object> few(List<?> whom) {
        var more = whom.size() - NAMED;
        return more <= 0
                ? List.copyOf(whom)
                : Stream.concat(whom.stream().limit(NAMED), Stream.of(Message.of("more", more)))
                        .toList();
    }

    private static String role(Session session, Stream<List<?>> arguments) {
        return arguments
                .flatMap(List::stream)
                .flatMap(argument -> argument instanceof Collection<?> many ? many.stream() : Stream.of(argument))
                .filter(Person.class::isInstance)
                .map(person -> ((Person) person).id())
                .flatMap(id ->
                        session.people().stream().filter(part -> part.person().equals(id)))
                .map(part -> part.role().name())
                .findFirst()
                .orElse("other");
    }

    private static String word(Fact fact, Session session, List<Object> finding) {
        return switch (fact) {
            case Fact.Demand _ -> DEMAND;
            case Fact.Absence _ -> "absence";
            case Fact.Conflict _, Fact.RelationConflict _, Fact.Shortage _, Fact.ExceededSum _ ->
                finding.getFirst() instanceof Session first && first.id().equals(session.id()) ? "first" : "second";
        };
    }

    /** Joins parts of a sentence, each once. */
    static Message joined(String by, List<Message> parts) {
        return parts.stream()
                .distinct()
                .reduce((one, next) -> Message.of(by, one, next))
                .orElseThrow();
    }

    /** The sentence that states the fact. */
    Message fact() {
        return new Message(rule + ".fact", arguments);
    }

    /** The sentence that says what could be done about it. */
    Message wayOut() {
        return new Message(rule + ".way", arguments);
    }

    /** The only time that the session may have, where the clause names one as a demand; absences do not count. */
    Optional<Interval> onlyTime() {
        if (!arguments.get(WORD).equals(DEMAND)) {
            return Optional.empty();
        }
        var times = arguments.stream()
                .filter(Collection.class::isInstance)
                .flatMap(many -> ((Collection<?>) many).stream())
                .filter(Interval.class::isInstance)
                .map(Interval.class::cast)
                .toList();
        return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
    }

    /**
     * What the sentence has named before, so that the clause need not repeat it.
     *
     * @param time of the session
     */
    record Setting(Optional<Interval> time, Optional<Room> room) {

        /** Nothing was named before. */
        static final Setting NONE = new Setting(Optional.empty(), Optional.empty());

        static Setting of(Placed place) {
            return new Setting(Optional.of(place.interval()), Optional.of(place.room()));
        }

        private Message when(List<?> times) {
            return joined("and", times.stream().map(this::when).toList());
        }

        private Message when(Object time) {
            return switch (time) {
                case Message message -> message;
                case Interval interval when isThen(interval) -> Message.of("then");
                default -> Message.of("on", time);
            };
        }

        private boolean isThen(Interval interval) {
            return time.filter(interval::contains).isPresent();
        }

        private Message where(Room there) {
            return room.filter(there::equals).isPresent() ? Message.of("room.named") : Message.of("room", there);
        }
    }
}
