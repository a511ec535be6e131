package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.TUESDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRelation;
import static org.plenum.conference.Agenda.aResource;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.aTeam;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.unwilling;
import static org.plenum.conference.Agenda.withPause;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session.Kind;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.When.Order.Edge;

/** Sentences name those whom it concerns, in their roles, and nobody else. */
class RuleSentencesTest {

    /** What the rule says where each session is in the room (hall) at its time. */
    private static List<String> said(Rule rule, ConferenceBuilder builder, Map<String, LocalDateTime> starts) {
        var conference = builder.build();
        var placed = conference.sessions().stream()
                .flatMap(session -> Stream.ofNullable(starts.get(session.id()))
                        .map(start ->
                                new Placed(session, start, conference.rooms().get("hall"))))
                .toList();
        return Findings.of(conference, Scorecard.of(List.of(rule), Map.of()), placed).stream()
                .map(FindingChecks::said)
                .toList();
    }

    @Test
    void aPauseThatIsTooShort() {
        var conference = aConference()
                .withPeople(withPause(aPerson("sg"), 30))
                .withSessions(
                        aSession("a").with("sg"),
                        aSession("b").with("sg"),
                        aSession("later").with("sg"));
        assertThat(said(
                        new PersonWithoutPause(),
                        conference,
                        Map.of("a", monday(9), "b", monday(10, 10), "later", monday(14))))
                .containsExactly(
                        "sg needs a pause of 30 minutes between two sessions, and 20 minutes of it are missing between a and b."
                                + " Move one of them, or ask somebody else."); // 10 of 30 lie between 10:00 and
        // 10:10
    }

    /** Its 30 delegates have nowhere else to go; of the larger rooms the one that is large enough is named. */
    @Test
    void aRoomThatIsTooSmallForAFairGuess() {
        var asked = aSession("a").forDelegations("FR").voluntary();
        var hall = aRoom("hall").seating(10);
        var delegation = aDelegation("FR", "europe", 30);
        assertThat(said(
                        new RoomTooSmallLikely(),
                        aConference()
                                .withRooms(
                                        hall,
                                        aRoom("nook").seating(12),
                                        aRoom("aula").seating(40))
                                .withDelegations(delegation)
                                .withSessions(asked),
                        Map.of("a", monday(9))))
                .containsExactly("hall seats 10, and nobody said how many a expects: a fair guess is 30."
                        + " Take aula, which seats 40.");
        assertThat(said(
                        new RoomTooSmallLikely(),
                        aConference()
                                .withRooms(hall)
                                .withDelegations(delegation)
                                .withSessions(asked),
                        Map.of("a", monday(9))))
                .containsExactly("hall seats 10, and nobody said how many a expects: a fair guess is 30."
                        + " Say how many are expected, or take a larger room.");
    }

    @Test
    void tooFewTeams() {
        var conference = aConference()
                .withResources(aTeam("ar-team", "ar", 1))
                .withSessions(
                        aSession("cyber").interpretedFor("ar"),
                        aSession("forensics").interpretedFor("ar"),
                        aSession("later").interpretedFor("ar"));
        assertThat(said(
                        new InterpretationOverbooked(),
                        conference,
                        Map.of("cyber", monday(10), "forensics", monday(10, 30), "later", monday(14))))
                .containsExactly(
                        "On Monday 6 May 10:30–11:00, cyber and forensics need 2 interpretation teams for Arabic (ar), but only 1 is free. Move cyber to 09:00.");
    }

    @Test
    void tooFewUnits() {
        var conference = aConference()
                .withResources(aResource("kit", 2))
                .withSessions(
                        aSession("a").using(2, "kit"),
                        aSession("b").using(1, "kit"),
                        aSession("later").using(2, "kit"));
        assertThat(said(
                        new ResourceOverbooked(),
                        conference,
                        Map.of("a", monday(10), "b", monday(10), "later", monday(14))))
                .containsExactly(
                        "On Monday 6 May 10:00–11:00, a and b need 3 units of kit, but only 2 are available. Move a to 09:00.");
    }

    /** One team and one session that needs it: whoever wishes for it at that time goes without. */
    @Test
    void noTeamLeftForAWish() {
        var conference = aConference()
                .withResources(aTeam("ar-team", "ar", 1))
                .withSessions(
                        aSession("needs").interpretedFor("ar"),
                        aSession("wishes").wishingFor("ar"),
                        aSession("later").wishingFor("ar"));
        assertThat(said(
                        new InterpretationWishUnmet(),
                        conference,
                        Map.of("needs", monday(10), "wishes", monday(10), "later", monday(14))))
                .containsExactly(
                        "Interpretation in Arabic (ar) is wanted for wishes, and no team is left for about 60 minutes. Move wishes to 09:00.");
    }

    @Test
    void delegationsThatAreAway() {
        var conference = aConference()
                .withDelegations(
                        aDelegation("FR", "europe", 2, MONDAY_10_TO_11),
                        aDelegation("DE", "europe", 3, TUESDAY_9_TO_10),
                        aDelegation("ES", "europe", 1))
                .withSessions(aSession("table").forRegions("europe").compulsory());
        // 2 delegates for 4 quarter-hours
        assertThat(said(new DelegationAway(), conference, Map.of("table", monday(10))))
                .singleElement()
                .asString()
                .isEqualTo(
                        "table is compulsory and on Monday 6 May 10:00–11:00, when FR is away: in all, delegates miss about 120"
                                + " minutes. Move it, or make it voluntary.");
    }

    @Test
    void peopleWhoWouldRatherNotCome() {
        var conference = aConference()
                .withPeople(
                        unwilling(aPerson("ann"), MONDAY_10_TO_11),
                        unwilling(aPerson("bob"), TUESDAY_9_TO_10),
                        unwilling(aPerson("eve"), MONDAY_10_TO_11))
                .withSessions(aSession("panel").with("ann", "bob"));
        assertThat(said(new PersonUndesiredTime(), conference, Map.of("panel", monday(10))))
                .singleElement()
                .asString()
                .isEqualTo(
                        "panel is on Monday 6 May 10:00–11:00, when ann prefers not to come. Move it, or ask somebody"
                                + " else.");
    }

    @Test
    void whoRunsBesideThePlenary() {
        var conference = aConference()
                .withSessions(
                        aSession("briefing").forRegions("europe"),
                        aSession("opening").ofKind(Kind.PLENARY).forEveryone());
        assertThat(said(new PlenaryInParallel(), conference, Map.of("briefing", monday(10), "opening", monday(10, 30))))
                .containsExactly(
                        "briefing has an audience, and runs for 30 minutes beside the plenary opening. Move it, or give it no audience.");
    }

    @Test
    void whoComesFirstInsteadOfWhom() {
        var early = Map.of("early", monday(9), "named", monday(10));
        assertThat(said(
                        new RelationEdge(Edge.START, false, ScoreLevel.HARD),
                        aConference()
                                .withSessions("early", "named")
                                .withRelations(aRelation(Relation.Type.FIRST, "named")),
                        early))
                .containsExactly(
                        "named must be the first and starts on Monday 6 May at 10:00, but early starts before it, at 09:00. Move one of them, or remove the relation.");
        assertThat(said(
                        new RelationEdge(Edge.START, true, ScoreLevel.HARD),
                        aConference()
                                .withSessions("early", "named")
                                .withRelations(aRelation(Relation.Type.FIRST_OF_DAY, "named")),
                        early))
                .singleElement()
                .asString()
                .startsWith("named must be the first of its day")
                .contains("early starts before it");
    }

    @Test
    void whoComesLastInsteadOfWhom() {
        var late = Map.of("late", monday(9), "named", monday(10)); // it starts before, and ends at 14
        assertThat(said(
                        new RelationEdge(Edge.END, false, ScoreLevel.HARD),
                        aConference()
                                .withSessions(aSession("late").lasting(300), aSession("named"))
                                .withRelations(aRelation(Relation.Type.LAST, "named")),
                        late))
                .containsExactly(
                        "named must be the last and ends on Monday 6 May at 11:00, but late ends after it, at 14:00. Move one of them, or remove the relation.");
        assertThat(said(
                        new RelationEdge(Edge.END, true, ScoreLevel.HARD),
                        aConference()
                                .withSessions(aSession("late").lasting(300), aSession("named"))
                                .withRelations(aRelation(Relation.Type.LAST_OF_DAY, "named")),
                        late))
                .singleElement()
                .asString()
                .startsWith("named must be the last of its day")
                .contains("late ends after it");
    }

    @Test
    void roomsThatSessionsShare() {
        assertThat(said(
                        new RelationDifferentRoom(ScoreLevel.HARD),
                        aConference()
                                .withSessions("a", "b")
                                .withRelations(aRelation(Relation.Type.DIFFERENT_ROOM, "a", "b")),
                        Map.of("a", monday(9), "b", monday(10))))
                .containsExactly(
                        "a and b must be in different rooms, but have only hall between them. Move one of them, or remove the relation.");
    }
}
