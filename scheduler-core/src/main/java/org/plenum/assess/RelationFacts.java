package org.plenum.assess;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.RelationRule;

/** Finds the relations that the session would break, with the other sessions where they are. */
record RelationFacts(RelationRule rule, Conference conference, Map<String, Placed> placed) implements FactFinder {

    RelationFacts(RelationRule rule, Conference conference, Collection<Placed> placed) {
        this(
                rule,
                conference,
                placed.stream().collect(Collectors.toMap(one -> one.session().id(), Function.identity())));
    }

    @Override
    public void find(Candidates candidates, Blockage blockage) {
        for (var relation : conference.relationsOf(candidates.session())) {
            if (rule.concerns(relation)) {
                var before = rule.penaltyWithPoints(conference, relation, others(relation));
                blockage.add(
                        new Fact.RelationConflict(rule.id(), relation),
                        candidates.those(
                                PlacePart.PLACE,
                                one -> rule.penaltyWithPoints(conference, relation, with(one, relation)) > before));
            }
        }
    }

    private List<Placed> others(Relation relation) {
        return relation.sessions().stream()
                .map(placed::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Placed> with(Placed candidate, Relation relation) {
        return relation.sessions().stream()
                .map(id -> id.equals(candidate.session().id()) ? candidate : placed.get(id))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Message finding(Fact fact, Placed candidate) {
        var relation = relation(fact);
        return rule.message(conference, relation, with(candidate, relation));
    }

    @Override
    public Cause blame(Fact fact, Placed candidate) {
        var others = others(relation(fact));
        return new Cause(
                others.stream().map(Placed::session).toList(),
                Clause.joined("and", others.stream().map(RelationFacts::whereIs).toList()),
                candidate.room());
    }

    /** Used where a clause names the time. */
    private static Message whereIs(Placed other) {
        return Message.of("placed", other.session(), other.interval(), other.room());
    }

    private static Relation relation(Fact fact) {
        return ((Fact.RelationConflict) fact).relation();
    }
}
