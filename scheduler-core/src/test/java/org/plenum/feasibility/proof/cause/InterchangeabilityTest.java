package org.plenum.feasibility.proof.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Relation.Type.BEFORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.feasibility.requirement.RelationRequirement;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.RequirementKind;
import org.plenum.feasibility.requirement.SessionRequirement;

class InterchangeabilityTest {
    private static final Requirement LENGTH_OF_A = new SessionRequirement("a", RequirementKind.LENGTH, 0);
    private static final Requirement LENGTH_OF_B = new SessionRequirement("b", RequirementKind.LENGTH, 0);

    private static boolean areAlike(Conference conference, Requirement... part) {
        var kinds = Interchangeability.kinds(conference, List.of(part));
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
        assertThat(areAlike(conference, LENGTH_OF_A, new SessionRequirement("c", RequirementKind.LENGTH, 0)))
                .isFalse();
    }

    @Test
    void whatIsAskedBesideTellsApart() {
        var conference = aConference()
                .withSessions(
                        aSession("a").lasting(60).expecting(10),
                        aSession("b").lasting(60).expecting(20))
                .build();
        var heads = new SessionRequirement("a", RequirementKind.HEADS, 0);
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B, heads)).isFalse();
        assertThat(areAlike(
                        conference,
                        LENGTH_OF_A,
                        LENGTH_OF_B,
                        heads,
                        new SessionRequirement("b", RequirementKind.HEADS, 0)))
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
        assertThat(areAlike(
                        conference,
                        LENGTH_OF_A,
                        LENGTH_OF_B,
                        new SessionRequirement("c", RequirementKind.COMPULSORY, 0)))
                .isFalse();
    }

    @Test
    void relationsTellApart() {
        var conference = aConference()
                .withSessions(aSession("a").lasting(60), aSession("b").lasting(60))
                .withRelations(aRelation(BEFORE, "a", "b"))
                .build();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B)).isTrue();
        assertThat(areAlike(conference, LENGTH_OF_A, LENGTH_OF_B, new RelationRequirement(0)))
                .isFalse();
    }
}
