package org.plenum.timetable.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.RelationRule;

/** Brings together, for the streams, the placements that one relation names. */
final class Memberships {

    /** A relation, by its index in the conference, as a rule about it. */
    record Named(RelationRule rule, int relation) {}

    /** That a relation names a placement. */
    record Member(Named relation, Placed placed) {}

    private Memberships() {}

    static Stream<Member> of(RelationRule rule, Conference conference, Placed placed) {
        var relations = conference.relations();
        return IntStream.range(0, relations.size())
                .filter(index -> rule.concerns(relations.get(index)))
                .filter(index -> relations
                        .get(index)
                        .sessions()
                        .contains(placed.session().id()))
                .mapToObj(index -> new Member(new Named(rule, index), placed));
    }

    static long penalty(Conference conference, Named named, List<Member> members) {
        var relation = conference.relations().get(named.relation());
        var inOrder = members.stream()
                .map(Member::placed)
                .sorted(Comparator.comparingInt(
                        placed -> relation.sessions().indexOf(placed.session().id())))
                .toList();
        return named.rule().penaltyWithPoints(conference, relation, inOrder);
    }
}
