package org.plenum.api.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenum.api.bulk.ManyMoves.DayShifted;
import org.plenum.api.bulk.ManyMoves.DaysSwapped;
import org.plenum.api.bulk.ManyMoves.RoomsSwapped;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.exchange.ConferenceReader;
import org.plenum.rule.Message;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Where many sessions go at once, and what stands in their way. */
class MovesPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    /** Tuesday opens half an hour after Monday; the annex is closed on Tuesday from 11. */
    private static final Conference CONFERENCE = read("""
            {
              "schema": "plenum/conference/1", "id": "two-days", "name": "Two days", "timeZone": "Europe/Paris",
              "grid": "PT15M",
              "days": [{ "date": "2027-03-01", "opens": "09:00", "closes": "12:00" },
                       { "date": "2027-03-02", "opens": "09:30", "closes": "12:00" }],
              "rooms": [{ "id": "hall" },
                        { "id": "annex", "unavailable": [{ "start": "2027-03-02T11:00", "end": "2027-03-02T12:00" }] }],
              "sessions": [
                { "id": "early", "title": "Early", "kind": "BRIEFING", "duration": "PT30M" },
                { "id": "late", "title": "Late", "kind": "BRIEFING", "duration": "PT60M" },
                { "id": "other", "title": "Other", "kind": "BRIEFING", "duration": "PT60M" },
                { "id": "fixed", "title": "Fixed", "kind": "PLENARY", "duration": "PT60M",
                  "pinned": { "start": "2027-03-01T10:00", "room": "hall" } }
              ]
            }
            """);

    private static final List<Placed> DRAFT = List.of(
            placed("early", "2027-03-01T09:00", "annex"),
            placed("fixed", "2027-03-01T10:00", "hall"),
            placed("late", "2027-03-01T11:00", "hall"),
            placed("other", "2027-03-02T11:00", "hall"));

    private static Conference read(String json) {
        return ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(json.getBytes(UTF_8))
                .result()
                .orElseThrow()
                .conference();
    }

    private static Placed placed(String session, String start, String room) {
        return new Placed(
                CONFERENCE.sessions().get(session),
                LocalDateTime.parse(start),
                CONFERENCE.rooms().get(room));
    }

    private static List<String> moves(MovesPlan plan) {
        return plan.moves().stream()
                .map(move -> move.to().orElseThrow().toString())
                .toList();
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }

    private static MovesPlan plan(ManyMoves wish) {
        return MovesPlan.of(wish, CONFERENCE, DRAFT);
    }

    @Test
    void theRestOfADayMovesButWhatIsPinned() {
        var plan = plan(new DayShifted(MONDAY, LocalTime.of(10, 0), -30));

        assertThat(moves(plan)).containsExactly("late @ 2027-03-01T10:30 hall"); // early starts before ten
        assertThat(plan.obstacles()).isEmpty();
        assertThat(keys(plan.notes())).containsExactly("many-pinned");
        assertThat(plan.notes().getFirst().subjects()).containsExactly("session:fixed");
    }

    @Test
    void whatWouldEndAfterTheDayIsSaidAndWhatCannotStartIsInTheWay() {
        var late = plan(new DayShifted(MONDAY, LocalTime.of(11, 0), 45)); // 11:45 to 12:45, and Monday closes at 12

        assertThat(late.obstacles()).isEmpty();
        assertThat(keys(late.notes())).containsExactly("many-late");

        var beyond = plan(new DayShifted(MONDAY, LocalTime.of(11, 0), 60)); // nothing starts at 12
        assertThat(keys(beyond.obstacles())).containsExactly("many-no-start");
    }

    @Test
    void aShiftBetweenTwoStartsIsOneObstacle() {
        assertThat(keys(plan(new DayShifted(MONDAY, LocalTime.of(9, 0), 20)).obstacles()))
                .containsExactly("many-off-grid");
    }

    @Test
    void nothingToMoveIsAnObstacle() {
        assertThat(keys(plan(new DayShifted(TUESDAY, LocalTime.NOON, 15)).obstacles()))
                .containsExactly("many-nothing");
        assertThat(keys(plan(new DayShifted(MONDAY, LocalTime.of(9, 0), 0)).obstacles()))
                .containsExactly("many-nothing");
        assertThat(keys(plan(new DaysSwapped(MONDAY, MONDAY)).obstacles())).containsExactly("many-same");
        assertThat(keys(plan(new RoomsSwapped("hall", "hall", Optional.empty())).obstacles()))
                .containsExactly("many-same");
    }

    @Test
    void twoDaysChangePlaces() {
        var plan = plan(new DaysSwapped(MONDAY, TUESDAY));

        assertThat(moves(plan))
                .containsExactly(
                        "early @ 2027-03-02T09:00 annex",
                        "late @ 2027-03-02T11:00 hall",
                        "other @ 2027-03-01T11:00 hall");
        assertThat(keys(plan.obstacles())).containsExactly("many-no-start"); // Tuesday opens at half past nine
    }

    @Test
    void twoRoomsChangePlacesOnADayOrOnAll() {
        var tuesday = plan(new RoomsSwapped("annex", "hall", Optional.of(TUESDAY)));

        assertThat(moves(tuesday)).containsExactly("other @ 2027-03-02T11:00 annex");
        assertThat(keys(tuesday.notes())).containsExactly("many-closed");

        var always = plan(new RoomsSwapped("hall", "annex", Optional.empty()));
        assertThat(moves(always))
                .containsExactly(
                        "early @ 2027-03-01T09:00 hall",
                        "late @ 2027-03-01T11:00 annex",
                        "other @ 2027-03-02T11:00 annex");
        assertThat(keys(always.notes())).containsExactly("many-pinned", "many-closed");
    }
}
