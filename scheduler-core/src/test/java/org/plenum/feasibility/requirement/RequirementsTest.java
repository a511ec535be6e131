package org.plenum.feasibility.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.asWish;
import static org.plenum.conference.Relation.Type.BEFORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Person;
import org.plenum.conference.Session;

/** What two sessions, a room and a person require, and the conference without some of it. */
class RequirementsTest {
    private static final Conference CONFERENCE = aConference()
            .withRooms(aRoom("hall").unavailable(MONDAY_9_TO_10))
            .withPeople(aPerson("ada", MONDAY_9_TO_10), aPerson("ben"))
            .withSessions(
                    aSession("talk").with("ada").expecting(20).allowedAt(MONDAY_9_TO_10),
                    aSession("panel").with("ben"))
            .withRelations(aRelation(BEFORE, "talk", "panel"), asWish(aRelation(BEFORE, "panel", "talk"), 1))
            .build();

    private final Requirements requirements = Requirements.of(CONFERENCE);

    private Requirement at(String pointer) {
        return requirements.find(pointer).orElseThrow();
    }

    @Test
    void areWhatTheDocumentAsksForAndNoWishes() {
        assertThat(requirements.all().stream().map(each -> each.pointer(CONFERENCE)))
                .containsExactlyInAnyOrder(
                        "/sessions/0/duration",
                        "/sessions/0/heads",
                        "/sessions/0/allowed",
                        "/sessions/0/people/0",
                        "/sessions/1/duration",
                        "/sessions/1/people/0",
                        "/rooms/0/unavailable/0",
                        "/people/0/unavailable/0",
                        "/relations/0");
    }

    @Test
    void areFoundByTheirPointer() {
        assertThat(at("/sessions/0/allowed").pointer(CONFERENCE)).isEqualTo("/sessions/0/allowed");
        assertThat(requirements.find("/sessions/1/allowed")).isEmpty();
    }

    @Test
    void withoutSomeAllElseStays() {
        var relaxed = requirements.without(List.of(at("/sessions/0/allowed"), at("/relations/0")));
        assertThat(relaxed.sessions().get("talk").times().allowed()).isEmpty();
        assertThat(relaxed.sessions().get("talk").heads()).hasValue(20);
        assertThat(relaxed.relations()).containsExactly(asWish(aRelation(BEFORE, "panel", "talk"), 1));
        assertThat(relaxed.rooms().get("hall").unavailable()).containsExactly(MONDAY_9_TO_10);
        assertThat(relaxed.people().get("ada").unavailable()).containsExactly(MONDAY_9_TO_10);
    }

    @Test
    void aloneTheyNameTheirSessionsAndTheirPeople() {
        var alone = requirements.only(List.of(at("/sessions/0/allowed"), at("/rooms/0/unavailable/0")));
        assertThat(alone.sessions()).extracting(Session::id).containsExactly("talk");
        assertThat(alone.people()).extracting(Person::id).containsExactly("ada");
        assertThat(alone.relations()).isEmpty();
        assertThat(alone.sessions().get("talk").times().allowed()).containsExactly(MONDAY_9_TO_10);
        assertThat(alone.sessions().get("talk").heads().orElse(0)).isZero();
        assertThat(alone.rooms().get("hall").unavailable()).containsExactly(MONDAY_9_TO_10);
        assertThat(alone.people().get("ada").unavailable()).isEmpty();
    }

    @Test
    void aRelationNamesBothOfItsSessions() {
        var alone = requirements.only(List.of(at("/relations/0")));
        assertThat(alone.sessions()).extracting(Session::id).containsExactly("talk", "panel");
        assertThat(alone.relations()).containsExactly(aRelation(BEFORE, "talk", "panel"));
    }
}
