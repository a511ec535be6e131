package org.plenum.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegate;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session.Kind;
import org.plenum.conference.Session.Role;
import org.plenum.web.shell.LocalizedTexts;
import org.plenum.web.shell.Texts;

/** Which sessions are in whose agenda, and what it says of them. */
class AgendaTest {
    private final Conference conference = aConference()
            .withRooms(aRoom("hall").madeOf("east", "west"), aRoom("east"), aRoom("west"), aRoom("oak"))
            .withDelegations(aDelegation("SN", "africa", 2), aDelegation("FR", "europe", 2))
            .withPeople(aDelegate("fall", "SN"), aDelegate("petit", "FR"))
            .withSessions(
                    aSession("opening").ofKind(Kind.PLENARY).forEveryone(),
                    aSession("panel").with("fall", Role.SPEAKER).with("petit", Role.CHAIR),
                    aSession("roundtable").forRegions("africa").compulsory().with("fall", Role.CHAIR),
                    aSession("press").forPeople("fall"),
                    aSession("talk").presentedBy("petit"),
                    aSession("hearing").forDelegations("FR"),
                    aSession("internal"))
            .build();

    private final List<Placed> placed = List.of(
            placed("talk", tuesday(9), "oak"),
            placed("panel", monday(11), "oak"),
            placed("roundtable", monday(11, 30), "east"), // half an hour after the panel has begun
            placed("press", monday(11), "west"),
            placed("opening", monday(9), "hall"));

    @Test
    void aPersonHasRolesAndIsCalledByNameInTheOrderOfTime() {
        var days = of(Holder.person(conference, "fall")).days();
        assertThat(days).extracting(Agenda.Day::date).containsExactly(MONDAY);
        assertThat(days.getFirst().entries())
                .extracting(entry -> entry.placed().session().id() + ": " + String.join(", ", entry.duties()))
                .containsExactly("panel: speaks", "press: invited", "roundtable: chairs");
    }

    @Test
    void aPersonMustBeInTwoPlacesAtOnce() {
        assertThat(of(Holder.person(conference, "fall")).days().getFirst().entries())
                .extracting(entry -> entry.conflicts().stream()
                        .map(other -> other.session().id())
                        .toList())
                .containsExactly( // nobody has to follow an invitation
                        List.of("roundtable"), List.of(), List.of("panel"));
    }

    @Test
    void aPresenterHasTheTalk() {
        var days = of(Holder.person(conference, "petit")).days();
        assertThat(days).extracting(Agenda.Day::date).containsExactly(MONDAY, TUESDAY);
        assertThat(days.getLast().entries().getFirst().duties()).containsExactly("presents");
    }

    @Test
    void aDelegationAttendsWhatCallsItAndWhereItsPeopleHaveRoles() {
        assertThat(of(Holder.delegation(conference, "SN")).days().getFirst().entries())
                .extracting(entry -> entry.placed().session().id() + ": " + String.join(", ", entry.duties()))
                .containsExactly("opening: compulsory", "panel: Speaker: fall", "roundtable: compulsory, Chair: fall");
    }

    @Test
    void whatHasNoPlaceIsNamedApart() {
        var agenda = of(Holder.delegation(conference, "FR"));
        assertThat(agenda.leftOut()).extracting(session -> session.id()).containsExactly("hearing");
        assertThat(agenda.size()).isEqualTo(2); // the opening, and the panel that one of its people chairs
    }

    @Test
    void aRoomHasWhatIsInTheHallThatItIsPartOf() {
        assertThat(of(Holder.room(conference, "east")).days().getFirst().entries())
                .extracting(entry -> entry.placed().session().id() + ": " + String.join(", ", entry.duties()))
                .containsExactly("opening: Plenary", "roundtable: Briefing");
        assertThat(of(Holder.room(conference, "oak")).size()).isEqualTo(2); // panel and talk
    }

    @Test
    void nobodyHasNoAgenda() {
        assertThat(Holder.person(conference, "nobody")).isEmpty();
        assertThat(Holder.delegation(conference, "fall")).isEmpty(); // who is a person
    }

    private Agenda of(Optional<Holder> holder) {
        return Agenda.of(holder.orElseThrow(), conference, placed, new LocalizedTexts(new Texts(), Locale.ENGLISH));
    }

    private Placed placed(String session, LocalDateTime start, String room) {
        return new Placed(
                conference.sessions().get(session), start, conference.rooms().get(room));
    }
}
