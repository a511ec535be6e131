package org.plenum.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aPerson;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;

class SubjectLinksTest {
    private static final Conference CONFERENCE =
            aConference().withSessions("opening").build();

    @Test
    void aSessionLeadsToItsPage() {
        assertThat(SubjectLinks.of(CONFERENCE).to("session:opening"))
                .contains("/conferences/" + CONFERENCE.id() + "/sessions/opening");
    }

    /** A history names sessions that the conference no longer has. */
    @Test
    void aSessionThatIsGoneLeadsNowhere() {
        assertThat(SubjectLinks.of(CONFERENCE).to("session:closed")).isEmpty();
    }

    @Test
    void thePageOfASessionDoesNotLeadToItself() {
        assertThat(SubjectLinks.except(CONFERENCE, "opening").to("session:opening"))
                .isEmpty();
    }

    @Test
    void aPersonLeadsToTheFilteredTimetable() {
        assertThat(SubjectLinks.of(CONFERENCE).to("person:a&b"))
                .contains("/conferences/" + CONFERENCE.id() + "/timetable?person=a%26b");
    }

    @Test
    void aDelegationLeadsToTheFilteredTimetable() {
        assertThat(SubjectLinks.of(CONFERENCE).to("delegation:FR"))
                .contains("/conferences/" + CONFERENCE.id() + "/timetable?delegation=FR");
    }

    @Test
    void whoHasAnAgendaLeadsThere() {
        assertThat(SubjectLinks.of(CONFERENCE).toAgenda(aPerson("a&b")))
                .isEqualTo("/conferences/" + CONFERENCE.id() + "/agenda?person=a%26b");
    }

    @Test
    void whatHasNoPageLeadsNowhere() {
        assertThat(SubjectLinks.of(CONFERENCE).to("resource:team")).isEmpty();
    }

    @Test
    void aPageThatShowsSessionsItselfLeadsThere() {
        assertThat(SubjectLinks.of(CONFERENCE, session -> Optional.of("#s-" + session))
                        .to("session:opening"))
                .contains("#s-opening");
    }
}
