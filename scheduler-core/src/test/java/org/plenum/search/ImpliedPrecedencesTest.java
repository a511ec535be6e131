package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.asWish;
import static org.plenum.conference.Agenda.withGap;
import static org.plenum.conference.Relation.Type.BEFORE;
import static org.plenum.conference.Relation.Type.CONSECUTIVE;
import static org.plenum.conference.Relation.Type.SAME_DAY;

import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Relation;

class ImpliedPrecedencesTest {
    private static Conference related(Relation... relations) {
        return aConference()
                .withSessions(
                        aSession("opening").lasting(30),
                        aSession("keynote").lasting(45),
                        aSession("debate").lasting(90),
                        aSession("closing").lasting(15))
                .withRelations(relations)
                .build();
    }

    @Test
    void spellsOutAChainWithItsGaps() {
        var chain = withGap(aRelation(BEFORE, "opening", "keynote", "debate"), 10);
        var last = aRelation(BEFORE, "debate", "closing");
        assertThat(ImpliedPrecedences.spellOut(related(chain, last)).relations())
                .containsExactlyInAnyOrder(
                        withGap(aRelation(BEFORE, "opening", "keynote"), 10),
                        // 10 to the keynote, its 45, and 10 more
                        withGap(aRelation(BEFORE, "opening", "debate"), 65),
                        // those 65, and the debate's 90
                        withGap(aRelation(BEFORE, "opening", "closing"), 155),
                        withGap(aRelation(BEFORE, "keynote", "debate"), 10),
                        // 10 to the debate, and its 90
                        withGap(aRelation(BEFORE, "keynote", "closing"), 100),
                        aRelation(BEFORE, "debate", "closing"));
    }

    @Test
    void takesTheLongerOfTwoWays() {
        var direct = withGap(aRelation(BEFORE, "opening", "debate"), 60);
        var around = aRelation(BEFORE, "opening", "keynote", "debate");
        // around it is no more than the keynote's 45
        assertThat(ImpliedPrecedences.spellOut(related(direct, around)).relations())
                .containsExactlyInAnyOrder(
                        aRelation(BEFORE, "opening", "keynote"), direct, aRelation(BEFORE, "keynote", "debate"));
        var shorter = withGap(aRelation(BEFORE, "opening", "debate"), 30);
        assertThat(ImpliedPrecedences.spellOut(related(shorter, around)).relations())
                .contains(withGap(aRelation(BEFORE, "opening", "debate"), 45))
                .doesNotContain(shorter);
    }

    @Test
    void countsConsecutiveSessionsAsAnOrderAndKeepsTheirRelation() {
        // a gap means nothing between consecutive sessions
        var consecutive = withGap(aRelation(CONSECUTIVE, "opening", "keynote", "debate"), 20);
        assertThat(ImpliedPrecedences.spellOut(related(consecutive)).relations())
                .containsExactlyInAnyOrder(
                        consecutive,
                        aRelation(BEFORE, "opening", "keynote"),
                        aRelation(BEFORE, "keynote", "debate"),
                        withGap(aRelation(BEFORE, "opening", "debate"), 45));
    }

    @Test
    void concludesNothingFromWishesAndOtherRelations() {
        var wish = asWish(aRelation(BEFORE, "opening", "keynote"), 3);
        var order = aRelation(BEFORE, "keynote", "debate");
        var sameDay = aRelation(SAME_DAY, "opening", "debate");
        assertThat(ImpliedPrecedences.spellOut(related(wish, order, sameDay)).relations())
                .containsExactlyInAnyOrder(wish, order, sameDay);
    }

    @Test
    void leavesAConferenceAsItIsWhereItsOrdersContradictEachOther() {
        var circle =
                related(aRelation(BEFORE, "opening", "keynote", "debate"), aRelation(CONSECUTIVE, "debate", "opening"));
        assertThat(ImpliedPrecedences.spellOut(circle)).isSameAs(circle);
    }
}
