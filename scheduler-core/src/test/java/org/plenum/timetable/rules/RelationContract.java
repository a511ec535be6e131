package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.asWish;

import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Rule;

/**
 * The contract of a rule about relations, in both its forms: the examples have relations that must hold; as wishes of
 * three points each they cost three times as much.
 *
 * @param <R> the rule
 */
abstract class RelationContract<R extends Rule> extends RuleContract<R> {
    private static final int POINTS_OF_A_WISH = 3;

    abstract R rule(ScoreLevel level);

    abstract Relation.Type type();

    @Override
    final List<R> rules() {
        return Stream.of(ScoreLevel.HARD, ScoreLevel.SOFT).map(this::rule).toList();
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withRelations(type());
    }

    @Override
    final Example suited(Example example, R rule) {
        return switch (rule.weight().level()) {
            case HARD, MEDIUM -> example;
            case SOFT ->
                new Example(
                        example.of(),
                        example.why(),
                        withWishes(example.conference()),
                        example.placed(),
                        POINTS_OF_A_WISH * example.penalty());
        };
    }

    private static Conference withWishes(Conference conference) {
        return conference.withRelations(conference.relations().stream()
                .map(relation -> asWish(relation, POINTS_OF_A_WISH))
                .toList());
    }
}
