package org.plenum.solve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.assess.Explanation;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.Rule;
import org.plenum.solve.engine.board.Grid;
import org.plenum.timetable.Place;
import org.plenum.timetable.PublishedTimetable.LeftOut;

/** Why sessions are left out: of all starts in all rooms, what keeps them from each. */
final class Reasons {
    private final List<Place> places;
    private final Explanation explanation;

    private Reasons(Conference conference, Collection<Placed> placed, List<? extends Rule> rules) {
        this.places = Grid.of(conference).places();
        this.explanation = new Explanation(conference, rules, placed);
    }

    /**
     * The sessions without a place, in the conference's order, each with its reasons, the most useful first. What is true
     * of many is said once, of the first: that the search stopped early, and that the budget did not suffice for all.
     */
    static List<LeftOut> of(
            Conference conference, Collection<Placed> placed, List<? extends Rule> rules, ReasonBudget budget) {
        var there = placed.stream().map(one -> one.session().id()).collect(Collectors.toSet());
        var reasons = new Reasons(conference, placed, rules);
        var because = new LinkedHashMap<String, List<Message>>();
        for (var session : conference.sessions()) {
            if (!there.contains(session.id())) {
                because.put(session.id(), budget.isSpent() ? List.of() : reasons.because(session, budget));
            }
        }
        sayOnce(because, Explanation::isFree, "left-out-early");
        sayOnce(because, List::isEmpty, "left-out-unsought");
        return because.entrySet().stream()
                .map(each -> new LeftOut(each.getKey(), each.getValue()))
                .toList();
    }

    /** Adds to the first of those, where there are any, how many there are. */
    private static void sayOnce(Map<String, List<Message>> because, Predicate<List<Message>> ofThose, String key) {
        var those = because.entrySet().stream()
                .filter(each -> ofThose.test(each.getValue()))
                .toList();
        if (!those.isEmpty()) {
            var first = those.getFirst();
            first.setValue(Stream.concat(first.getValue().stream(), Stream.of(Message.of(key, those.size())))
                    .toList());
        }
    }

    private List<Message> because(Session session, ReasonBudget budget) {
        budget.spend(places.size());
        return places.isEmpty()
                ? List.of(Message.of("left-out-nowhere", session).natural())
                : explanation.of(places.stream()
                        .map(place -> new Placed(session, place.start(), place.room()))
                        .toList());
    }
}
