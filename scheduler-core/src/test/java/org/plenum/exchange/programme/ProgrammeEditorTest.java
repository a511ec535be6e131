package org.plenum.exchange.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.exchange.programme.Entered.SMALL;
import static org.plenum.exchange.programme.Entered.put;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.issue.FormIssue.UnknownValue;
import org.plenum.exchange.issue.ReferenceIssue.UnknownReference;
import org.plenum.exchange.programme.Edited.Clash;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edited.Spot;
import org.plenum.exchange.programme.Edits.Remove;

/** What edits make of a document, what they complain of, and how those of two people meet. */
class ProgrammeEditorTest {

    private static ConferenceDocument made(Edited edited) {
        return edited.document().orElseThrow(() -> new AssertionError(Entered.spots(edited) + " " + edited.clashes()));
    }

    @Test
    void addsRowsThatNameEachOther() {
        var edited = Entered.in(
                SMALL,
                "rooms",
                put("+1", "name", "Hall", "room-parts", "Hall A; Hall B"),
                put("+2", "name", "Hall A"),
                put("+3", "name", "Hall B"));

        assertThat(made(edited).json().at("/rooms/2").toString())
                .isEqualTo("{\"id\":\"hall\",\"name\":\"Hall\",\"parts\":[\"hall-a\",\"hall-b\"]}");
        assertThat(edited.keys()).containsEntry("+1", "hall").containsEntry("+3", "hall-b");
    }

    @Test
    void takesAwayWhatIsEmptied() {
        var pinned = made(Entered.in(
                SMALL, "sessions", put("cyber", "pinned-start", "2019-04-09T10:00", "pinned-room", "Aula Magna")));
        assertThat(pinned.json().at("/sessions/1/pinned").toString())
                .isEqualTo("{\"start\":\"2019-04-09T10:00\",\"room\":\"aula\"}");

        var freed = made(Entered.in(pinned, "sessions", put("cyber", "pinned-start", "", "pinned-room", " ")));

        assertThat(freed.json()).isEqualTo(SMALL.json());
    }

    @Test
    void complainsOfEachFieldAtItsRow() {
        var edited = Entered.in(
                SMALL,
                "sessions",
                put("cyber", "duration", "soon", "only-rooms", "Aula Minor"),
                put("+1", "session-title", "", "kind", "BRIEFING", "duration", "30"));

        assertThat(edited.document()).isEmpty();
        assertThat(Entered.spots(edited))
                .containsExactlyInAnyOrder(
                        "sessions cyber duration: wrong-cell",
                        "sessions cyber only-rooms: unknown-reference",
                        "sessions +1 session-title: empty-cell");
    }

    /** Languages by name in any of the four languages, or by tag; a tag that no name leads to stays a tag. */
    @Test
    void knowsLanguagesByTheirNames() {
        var edited = made(
                Entered.in(SMALL, "sessions", put("cyber", "interpretation", "French; العربية; español; zh-Hant")));

        assertThat(edited.json().at("/sessions/1/interpretation").toString())
                .isEqualTo("[\"fr\",\"ar\",\"es\",\"zh-Hant\"]");
        assertThat(Programme.of(edited, Locale.FRENCH)
                        .row(Entered.table("sessions"), "cyber")
                        .orElseThrow()
                        .texts())
                .contains("français; arabe; espagnol; zh-Hant");
    }

    @Test
    void addsPeopleWhoAreOnlyNamedIfAsked() {
        var row = put("+1", "session", "Opening", "person", "Maria Silva", "role", "CHAIR");
        assertThat(Entered.spots(Entered.in(SMALL, "parts", row)))
                .containsExactly("parts +1 person: unknown-reference");

        var json = made(Entered.adding(SMALL, "parts", row)).json();

        assertThat(json.at("/people/1").toString()).isEqualTo("{\"id\":\"maria-silva\",\"name\":\"Maria Silva\"}");
        assertThat(json.at("/sessions/0/people").toString()).isEqualTo("[{\"id\":\"maria-silva\",\"role\":\"CHAIR\"}]");
    }

    /** The secretary general keeps the other role; who has a role is named beside the session's other fields. */
    @Test
    void entersPeopleByTheirRoles() {
        var row = put("cyber", "role-chair", "Secretary General; Ana", "role-speaker", "Ben, Secretary General");
        var json = made(Entered.adding(SMALL, "sessions", row)).json();
        assertThat(json.at("/sessions/1/people").toString())
                .isEqualTo("[{\"id\":\"sg\",\"role\":\"CHAIR\"},{\"id\":\"ana\",\"role\":\"CHAIR\"},"
                        + "{\"id\":\"ben\",\"role\":\"SPEAKER\"},{\"id\":\"sg\",\"role\":\"SPEAKER\"}]");

        var nobody = made(Entered.in(SMALL, "sessions", put("cyber", "role-speaker", "")))
                .json();
        assertThat(nobody.at("/sessions/1").has("people")).isFalse();
    }

    @Test
    void complainsOfAnUnknownPersonAtTheRole() {
        assertThat(Entered.spots(Entered.in(
                        SMALL,
                        "sessions",
                        put("cyber", "role-chair", "Nobody"),
                        put("+1", "session-title", "A", "kind", "PANEL", "duration", "30", "role-speaker", "Noone"))))
                .containsExactlyInAnyOrder(
                        "sessions cyber role-chair: unknown-reference", "sessions +1 role-speaker: unknown-reference");
    }

    @Test
    void asksWhetherAnotherNameOrWordWasMeant() {
        var edited = Entered.in(
                SMALL,
                "sessions",
                put("cyber", "role-chair", "Secretary Generel", "kind", "worksop", "only-rooms", "x"));

        assertThat(edited.complaints())
                .extracting(Complaint::issue)
                .anySatisfy(issue -> assertThat(issue)
                        .isInstanceOfSatisfying(
                                UnknownReference.class,
                                unknown -> assertThat(unknown.nearest()).contains("Secretary General")))
                .anySatisfy(issue -> assertThat(issue).isInstanceOfSatisfying(UnknownValue.class, unknown -> {
                    assertThat(unknown.known()).startsWith("plenary", "ceremony", "briefing");
                    assertThat(unknown.nearest()).contains("workshop");
                }));
    }

    @Test
    void putsABreakOnEveryDayUnlessItNamesOne() {
        var every = made(Entered.in(SMALL, "breaks", put("+1", "name", "Coffee", "start", "10:30", "end", "11:00")));
        assertThat(every.json().at("/days/0/breaks/0/name").asString()).isEqualTo("Coffee");
        assertThat(every.json().at("/days/1/breaks/1/name").asString()).isEqualTo("Coffee");

        var moved = made(Entered.in(SMALL, "breaks", put("2019-04-10/breaks/0", "day", "2019-04-09")));
        assertThat(moved.json().at("/days/0/breaks/0/name").asString()).isEqualTo("Lunch");
        assertThat(moved.json().at("/days/1/breaks").isEmpty()).isTrue();
    }

    @Test
    void mergesWhatTwoPeopleEnterInDifferentFields() {
        var theirs = made(Entered.in(SMALL, "sessions", put("cyber", "session-title", "Cybercrime today")));

        var both = made(Entered.apply(
                SMALL, theirs, "sessions", put("cyber", "session-title", "Cybercrime", "duration", "45")));

        assertThat(both.json().at("/sessions/1/title").asString()).isEqualTo("Cybercrime today");
        assertThat(both.json().at("/sessions/1/duration").asString()).isEqualTo("PT45M");
    }

    @Test
    void showsBothWhereTwoPeopleEnterTheSameField() {
        var theirs = made(Entered.in(SMALL, "sessions", put("cyber", "duration", "30")));

        var edited = Entered.apply(SMALL, theirs, "sessions", put("cyber", "duration", "45"));

        assertThat(edited.document()).isEmpty();
        assertThat(edited.clashes()).containsExactly(new Clash(new Spot("sessions", "cyber", "duration"), "30"));
    }

    @Test
    void doesNotDeleteWhatSomebodyHasChangedMeanwhile() {
        var theirs = made(Entered.in(SMALL, "rooms", put("aula", "capacity", "300")));

        assertThat(Entered.apply(SMALL, theirs, "rooms", new Remove("aula")).clashes())
                .containsExactly(new Clash(new Spot("rooms", "aula", ""), ""));
    }

    @Test
    void findsARelationWhereverItWent() {
        var theirs = made(Entered.in(SMALL, "relations", new Remove("0")));

        var both = made(Entered.apply(SMALL, theirs, "relations", put("1", "type", "DIFFERENT_DAY")));

        assertThat(both.json().at("/relations").toString())
                .isEqualTo("[{\"type\":\"DIFFERENT_DAY\",\"sessions\":[\"opening\",\"cyber\"]}]");
        assertThat(Entered.apply(SMALL, theirs, "relations", put("0", "type", "FIRST"))
                        .clashes())
                .containsExactly(new Clash(new Spot("relations", "0", ""), ""));
    }

    @Test
    void weighsARuleAndTakesItsPointsAway() {
        var weighed = made(Entered.in(SMALL, "rules", put("+late-finish", "rule", "late-finish", "points", "8")));
        assertThat(weighed.json().at("/weights").toString()).isEqualTo("{\"late-finish\":8}");

        var other = made(Entered.in(weighed, "rules", put("late-finish", "rule", "person-idle")));
        assertThat(other.json().at("/weights").toString()).isEqualTo("{\"person-idle\":8}");

        var usual = made(Entered.in(weighed, "rules", put("late-finish", "points", "")));
        assertThat(usual.json().at("/weights").toString()).isEqualTo("{}");
    }

    @Test
    void showsBothWhereTwoPeopleWeighTheSameRule() {
        var theirs = made(Entered.in(SMALL, "rules", put("+late-finish", "rule", "late-finish", "points", "8")));
        var mine = put("+late-finish", "rule", "late-finish", "points", "20");

        assertThat(Entered.apply(SMALL, theirs, "rules", mine).clashes())
                .containsExactly(new Clash(new Spot("rules", "+late-finish", "points"), "8"));
        assertThat(made(Entered.apply(theirs, theirs, "rules", mine))
                        .json()
                        .at("/weights/late-finish")
                        .asInt())
                .isEqualTo(20); // who has seen theirs replaces it
    }

    /** The rows of a sheet of somebody's own name speakers: people who must not be in two places. */
    @Test
    void makesWhomAPastedRowNamesASpeaker() {
        var edited = Entered.adding(
                SMALL,
                "sessions",
                put(
                        "+1",
                        "session-title",
                        "Rivers",
                        "kind",
                        "PANEL",
                        "duration",
                        "30",
                        "role-speaker",
                        "Ana Ruiz and Secretary General"),
                put("cyber", "role-speaker", "Ana Ruiz"));
        var sessions = edited.document().orElseThrow().json().path("sessions");

        assertThat(sessions.path(2).path("people").toString())
                .isEqualTo("[{\"id\":\"ana-ruiz\",\"role\":\"SPEAKER\"},{\"id\":\"sg\",\"role\":\"SPEAKER\"}]");
        assertThat(sessions.path(1).path("people").toString())
                .isEqualTo("[{\"id\":\"ana-ruiz\",\"role\":\"SPEAKER\"}]"); // instead of the one who spoke before
        assertThat(edited.added()).containsExactly(new Edited.Added("people", "Ana Ruiz"));
    }
}
