package org.plenum.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.rule.Message;
import org.plenum.rule.Rule;
import org.plenum.timetable.TimetableDocument.LeftOut;

/** Finds the reasons why sessions are left out: what keeps them from each start in each room. */
public final class LeftOutReasons {
    private final List<Place> places;
    private final Explanation explanation;
    private final ReasonBudget budget;
    private final Map<Session, List<Message>> because = new LinkedHashMap<>();

    private LeftOutReasons(
            Conference conference, Collection<Placed> placed, List<? extends Rule> rules, ReasonBudget budget) {
        this.places = PlaceGrid.of(conference).places();
        this.explanation = new Explanation(conference, rules, placed);
        this.budget = budget;
    }

    /**
     * The sessions without a place, in the conference's order, each with its reasons, the most useful first. Reasons
     * that are cheap to find and hold whatever else is placed are sought first, for all sessions. A statement that
     * concerns many sessions appears once, at the first of them: that the search stopped early, or that the budget did
     * not suffice for all.
     */
    public static List<LeftOut> of(
            Conference conference, Collection<Placed> placed, List<? extends Rule> rules, ReasonBudget budget) {
        var there = placed.stream().map(one -> one.session().id()).collect(Collectors.toSet());
        var reasons = new LeftOutReasons(conference, placed, rules, budget);
        conference.sessions().stream()
                .filter(session -> !there.contains(session.id()))
                .forEach(session -> reasons.because.put(session, List.of()));
        reasons.seekCertain();
        reasons.seekAll();
        return reasons.said();
    }

    private void seekCertain() {
        because.replaceAll((session, _) -> places.isEmpty()
                ? List.of(Message.of("left-out-nowhere", session))
                : budget.affordsCertain(places.size()) ? explanation.findCertain(at(session)) : List.of());
    }

    /** Begins with sessions that have no reasons yet, so that as many as possible have some. */
    private void seekAll() {
        because.entrySet().stream()
                .sorted(Comparator.comparing(each -> !each.getValue().isEmpty()))
                .takeWhile(_ -> !places.isEmpty() && !budget.isSpent())
                .forEach(each -> {
                    budget.spend(places.size());
                    explanation.find(at(each.getKey()), budget::isOver).ifPresent(each::setValue);
                });
    }

    private List<Placed> at(Session session) {
        return places.stream()
                .map(place -> new Placed(session, place.start(), place.room()))
                .toList();
    }

    private List<LeftOut> said() {
        var unsought = those(List::isEmpty);
        var early = those(Explanation::isFree);
        sayOnce("left-out-unsought", unsought);
        sayOnce("left-out-early", early);
        early.stream().skip(1).forEach(each -> each.setValue(List.of())); // the place of the first is enough
        return because.entrySet().stream()
                .map(each -> new LeftOut(each.getKey().id(), each.getValue()))
                .toList();
    }

    private List<Map.Entry<Session, List<Message>>> those(Predicate<List<Message>> test) {
        return because.entrySet().stream()
                .filter(each -> test.test(each.getValue()))
                .toList();
    }

    /** Adds the number of these sessions to the first of them, if there is one. */
    private static void sayOnce(String key, List<Map.Entry<Session, List<Message>>> those) {
        if (!those.isEmpty()) {
            var first = those.getFirst();
            first.setValue(Stream.concat(first.getValue().stream(), Stream.of(Message.of(key, those.size())))
                    .toList());
        }
    }
}
