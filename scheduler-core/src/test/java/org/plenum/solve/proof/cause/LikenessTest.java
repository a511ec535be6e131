package org.plenum.solve.proof.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Relation.Type.BEFORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.request.Request;
import org.plenum.request.Tie;
import org.plenum.request.Want;
import org.plenum.request.Wanted;

class LikenessTest {
    private static final Request LENGTH_OF_A = new Wanted("a", Want.LENGTH, 0);
    private static final Request LENGTH_OF_B = new Wanted("b", Want.LENGTH, 0);

    private static boolean areAlike(Conference conference, Request... part) {
        var kinds = Likeness.kinds(conference, List.of(part));
        return kinds.getFirst().equals(kinds.get(1));
    }

    @Test
    void equalLengthsAreAlike() {
        var conference = aConference()
                .withSessions(
                        aSession("a").lasting(60).expecting(10),
                        aSession("b").lasting(60).expecting(20),
                        aSession("c").lasting(90))
                .build();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B)).isTrue(); // nobody asks for the seats
        assertThat(areAlike(conference, LENGTH_OF_A, new Wanted("c", Want.LENGTH, 0)))
                .isFalse();
    }

    @Test
    void whatIsAskedBesideTellsApart() {
        var conference = aConference()
                .withSessions(
                        aSession("a").lasting(60).expecting(10),
                        aSession("b").lasting(60).expecting(20))
                .build();
        var heads = new Wanted("a", Want.HEADS, 0);
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B, heads)).isFalse();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B, heads, new Wanted("b", Want.HEADS, 0)))
                .isFalse(); // 10 and 20
    }

    @Test
    void breaksTellApart() {
        var conference = aConference()
                .withSessions(
                        aSession("a").lasting(60), aSession("b").lasting(60).acrossBreaks())
                .build();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B)).isFalse();
    }

    @Test
    void audiencesTellApartWhereSomeMustAttend() {
        var conference = aConference()
                .withSessions(
                        aSession("a").lasting(60).forEveryone(),
                        aSession("b").lasting(60),
                        aSession("c").forEveryone().compulsory())
                .build();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B)).isTrue();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B, new Wanted("c", Want.COMPULSORY, 0)))
                .isFalse();
    }

    @Test
    void relationsTellApart() {
        var conference = aConference()
                .withSessions(aSession("a").lasting(60), aSession("b").lasting(60))
                .withRelations(aRelation(BEFORE, "a", "b"))
                .build();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B)).isTrue();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B, new Tie(0))).isFalse();
    }
}
