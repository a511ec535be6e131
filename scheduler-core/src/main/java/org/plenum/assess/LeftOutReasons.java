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

/** Why sessions are left out: of all starts in all rooms, what keeps them from each. */
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
     * The sessions without a place, in the conference's order, each with its reasons, the most useful first. What is cheap to
     * see and true whatever else is placed is seen of all sessions, before anything else of any. What is true of many is said
     * once, of the first: that the search stopped early, and that the budget did not suffice for all.
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

    /** First of those that have no reasons yet, so that as many as can be have some. */
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
        early.stream().skip(1).forEach(each -> each.setValue(List.of())); // where the first could be says enough
        return because.entrySet().stream()
                .map(each -> new LeftOut(each.getKey().id(), each.getValue()))
                .toList();
    }

    private List<Map.Entry<Session, List<Message>>> those(Predicate<List<Message>> test) {
        return because.entrySet().stream()
                .filter(each -> test.test(each.getValue()))
                .toList();
    }

    /** Adds to the first of those, where there are any, how many there are. */
    private static void sayOnce(String key, List<Map.Entry<Session, List<Message>>> those) {
        if (!those.isEmpty()) {
            var first = those.getFirst();
            first.setValue(Stream.concat(first.getValue().stream(), Stream.of(Message.of(key, those.size())))
                    .toList());
        }
    }
}
