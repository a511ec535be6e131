package org.plenum.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenum.assess.Clause.Setting;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;

/** Makes a sentence of each reason: the facts in the words of the rules, and what could be done about them. */
record ReasonSentences(Function<Fact, FactFinder> finderOf) {

    /** The key of the sentence about a place that is free. */
    static final String FREE = "left-out-free";

    Message free(Placed place) {
        return Message.of(FREE, place.session(), on(place), in(place));
    }

    Message say(LeftOutReason reason) {
        var place = reason.places().getFirst();
        return switch (reason.how()) {
            case EACH_LEAVES_LITTLE -> never(place, oneAfterTheOther(reason), "or");
            case ALL_EVERYWHERE -> never(place, sideBySide(reason, Setting.NONE), "both");
            case ALL_THERE -> but(place, sideBySide(reason, Setting.of(place)));
        };
    }

    private static Message never(Placed place, List<Clause> clauses, String ways) {
        return Message.of("left-out-never", place.session(), facts(clauses), waysOut(clauses, ways));
    }

    private static Message but(Placed place, List<Clause> clauses) {
        return Message.of(
                "left-out-but", place.session(), on(place), in(place), facts(clauses), waysOut(clauses, "both"));
    }

    private static Message on(Placed place) {
        return Message.of("on", place.interval());
    }

    private static Message in(Placed place) {
        return Message.of("room", place.room());
    }

    private static Message facts(List<Clause> clauses) {
        return Clause.joined("and", clauses.stream().map(Clause::fact).toList());
    }

    private static Message waysOut(List<Clause> clauses, String by) {
        return Clause.joined(by, clauses.stream().map(Clause::wayOut).toList());
    }

    /** Clauses each of which refers to the time that the clauses before it leave. */
    private List<Clause> oneAfterTheOther(LeftOutReason reason) {
        var clauses = new ArrayList<Clause>();
        for (var index = 0; index < reason.facts().size(); index++) {
            var fact = reason.facts().get(index);
            var time = clauses.stream()
                    .map(Clause::onlyTime)
                    .flatMap(Optional::stream)
                    .findFirst();
            clauses.add(Clause.of(
                    finderOf.apply(fact),
                    List.of(fact),
                    reason.places().get(index),
                    new Setting(time, Optional.empty())));
        }
        return clauses;
    }

    /** One clause for each fact, except that all conflicts by one rule share a clause. */
    private List<Clause> sideBySide(LeftOutReason reason, Setting setting) {
        var byClause = new LinkedHashMap<Object, List<Fact>>();
        reason.facts()
                .forEach(fact -> byClause.computeIfAbsent(
                                fact instanceof Fact.Conflict ? fact.rule() : fact, _ -> new ArrayList<>())
                        .add(fact));
        return byClause.values().stream()
                .map(some -> Clause.of(
                        finderOf.apply(some.getFirst()), some, reason.places().getFirst(), setting))
                .toList();
    }
}
