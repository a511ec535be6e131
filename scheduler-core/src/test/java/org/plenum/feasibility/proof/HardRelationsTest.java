package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.asWish;
import static org.plenum.conference.Relation.Type.BEFORE;
import static org.plenum.conference.Relation.Type.SAME_START;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.feasibility.proof.domain.DomainLibrary;
import org.plenum.feasibility.proof.domain.Domains;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;

/** Four sessions: the first two are tied to each other, and so are the others; one would like to be before another. */
class HardRelationsTest {
    private static final Conference CONFERENCE = aConference()
            .withSessions(aSession("a"), aSession("b").forbiddenAt(MONDAY_9_TO_10), aSession("c"), aSession("d"))
            .withRelations(
                    aRelation(BEFORE, "a", "b"),
                    aRelation(SAME_START, "c", "d"),
                    asWish(aRelation(BEFORE, "b", "c"), 1))
            .build();

    private static HardRelations of(Conference conference, Relation.Type... types) {
        var hard = TimetableRules.ALL.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
                .toList();
        var library = new DomainLibrary(conference, Scorecard.of(hard, Map.of()));
        return new HardRelations(new Domains(library, conference), EnumSet.copyOf(List.of(types)));
    }

    private static List<String> pointers(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> requirement.pointer(CONFERENCE))
                .toList();
    }

    @Test
    void areThoseOfTheTypesThatMatterAndNoWishes() {
        assertThat(of(CONFERENCE, BEFORE).relations()).containsExactly(aRelation(BEFORE, "a", "b"));
        assertThat(of(CONFERENCE, BEFORE, SAME_START).relations()).hasSize(2);
    }

    @Test
    void doNotTieWhatCanBeNowhere() {
        var conference = aConference()
                .withSessions(aSession("a"), aSession("b"), aSession("c").lasting(10_000)) // longer than all days
                .withRelations(aRelation(BEFORE, "a", "b"), aRelation(BEFORE, "a", "c"))
                .build();
        assertThat(of(conference, BEFORE).relations()).containsExactly(aRelation(BEFORE, "a", "b"));
    }

    @Test
    void knotThoseThatAreTiedDirectlyOrThroughOthers() {
        assertThat(of(CONFERENCE, BEFORE, SAME_START).connectedComponents(EnumSet.of(BEFORE, SAME_START)))
                .containsExactlyInAnyOrder(HardRelations.setOf(List.of(0, 1)), HardRelations.setOf(List.of(2, 3)));
        assertThat(of(CONFERENCE, BEFORE, SAME_START).connectedComponents(EnumSet.of(SAME_START)))
                .containsExactly(HardRelations.setOf(List.of(2, 3)));
    }

    @Test
    void restOnWhatTheirSessionsAskForAndOnWhatTiesThese() {
        assertThat(pointers(of(CONFERENCE, BEFORE).requirements(HardRelations.setOf(List.of(1)))))
                .contains("/relations/0", "/sessions/1/forbidden/0", "/sessions/1/duration")
                .doesNotContain("/relations/1", "/relations/2", "/sessions/0/duration");
    }
}
