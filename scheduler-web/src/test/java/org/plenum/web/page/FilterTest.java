package org.plenum.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegate;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aSession;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session.Kind;
import org.plenum.conference.Subject;

/** Which sessions a filter wants. */
class FilterTest {
    private final Conference conference = aConference()
            .withRooms("elm", "oak")
            .withDelegations(aDelegation("FR", "europe", 2), aDelegation("SN", "africa", 2))
            .withPeople(aDelegate("petit", "FR"))
            .withSessions(
                    aSession("plenary").ofKind(Kind.PLENARY).forEveryone(),
                    aSession("workshop").forEveryone().onTrack("cyber"), // nobody has to go
                    aSession("roundtable").forRegions("europe").with("sg"),
                    aSession("bilateral").forDelegations("FR", "SN"),
                    aSession("press").forPeople("sg"),
                    aSession("panel").with("petit"))
            .build();

    @Test
    void nothingAskedForIsEverything() {
        var filter = filter(List.of(), "", "", "");
        assertThat(filter.isNarrow()).isFalse();
        assertThat(wanted(filter)).containsExactly("plenary", "workshop", "roundtable", "bilateral", "press", "panel");
    }

    @Test
    void aRegionIsAskedToItsOwnAndWhatEverybodyMustAttend() {
        assertThat(wanted(filter(List.of("europe"), "", "", ""))).containsExactly("plenary", "roundtable", "bilateral");
        assertThat(wanted(filter(List.of("africa"), "", "", ""))).containsExactly("plenary", "bilateral");
    }

    @Test
    void aPersonHasARoleOrIsInvited() {
        assertThat(wanted(filter(List.of(), "sg", "", ""))).containsExactly("roundtable", "press");
    }

    @Test
    void allThatIsAskedForMustBeSo() {
        assertThat(wanted(filter(List.of("africa"), "sg", "", ""))).isEmpty();
        assertThat(wanted(filter(List.of(), "", "elm", "cyber"))).containsExactly("workshop");
        assertThat(wanted(filter(List.of(), "", "oak", "cyber"))).isEmpty(); // all of them are in the elm room
    }

    @Test
    void aDelegationIsCalledByItselfByItsRegionOrWithEveryoneOrSendsSomebody() {
        assertThat(wanted(ofDelegation("FR")))
                .containsExactly(
                        "plenary", "workshop", "roundtable", "bilateral", "panel"); // by region; by its speaker
        assertThat(wanted(ofDelegation("SN"))).containsExactly("plenary", "workshop", "bilateral");
        assertThat(wanted(ofDelegation("nowhere"))).isEmpty();
        assertThat(ofDelegation("FR").isNarrow()).isTrue();
        assertThat(ofDelegation(" ").isNarrow()).isFalse(); // a select without a choice
    }

    @Test
    void whoHasAnAgendaIsNamed() {
        assertThat(filter(List.of("africa"), "sg", "elm", "cyber").holders(conference))
                .extracting(Subject::subject)
                .containsExactly("person:sg", "room:elm");
        assertThat(filter(List.of(), "gone", "", "").holders(conference)).isEmpty();
    }

    private static Filter ofDelegation(String id) {
        return new Filter(
                Optional.empty(), List.of(), Optional.empty(), Optional.of(id), Optional.empty(), Optional.empty());
    }

    private static Filter filter(List<String> regions, String person, String room, String track) {
        return new Filter(
                Optional.empty(),
                regions,
                Optional.of(person),
                Optional.empty(),
                Optional.of(room),
                Optional.of(track));
    }

    private List<String> wanted(Filter filter) {
        return conference.sessions().stream()
                .filter(session -> filter.wants(
                        conference,
                        new Placed(
                                session,
                                MONDAY_9_TO_10.start(),
                                conference.rooms().get("elm"))))
                .map(session -> session.id())
                .toList();
    }
}
