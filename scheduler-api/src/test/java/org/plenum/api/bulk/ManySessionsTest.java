package org.plenum.api.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import org.plenum.api.bulk.ManyMoves.DayShifted;
import org.plenum.api.bulk.ManyMoves.RoomsSwapped;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Many sessions changed at once are one step of the history, or none. */
class ManySessionsTest extends OverHttp {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final IfMatch ANY = new IfMatch(List.of("*"));

    @Autowired
    private ManyMovesService moves;

    @Autowired
    private ManyPinsService pins;

    /** One at nine and Two at ten, both in the hall. */
    private void create(String id) {
        var created = http().post("/api/v1/conferences", Small.conference(id, id));
        assertThat(created.status()).isEqualTo(201);
        var job = http().post("/api/v1/conferences/" + id + "/jobs", "{\"limits\": {\"moves\": 2000}}")
                .header("Location");
        await().until(() -> http().get(job).json().get("state").stringValue().equals("finished"));
        var moved = http().post(timetable(id) + "/moves", """
                {"moves": [{"session": "one", "start": "2027-03-01T09:00", "room": "hall"},
                           {"session": "two", "start": "2027-03-01T10:00", "room": "hall"}]}
                """, "If-Match", "*");
        assertThat(moved.status()).isEqualTo(200);
    }

    private static String timetable(String id) {
        return "/api/v1/conferences/" + id + "/timetable";
    }

    private List<String> starts(String id) {
        return http().get(timetable(id))
                .json()
                .get("placements")
                .valueStream()
                .map(place -> place.get("start").stringValue().substring(11))
                .toList();
    }

    private JsonNode lastStep(String id, String language) {
        return http().get(timetable(id) + "/history", "Accept-Language", language)
                .json()
                .get(0);
    }

    private void undo(String id) {
        assertThat(http().post(timetable(id) + "/undo", "", "If-Match", "*").status())
                .isEqualTo(200);
    }

    @Test
    void aShiftedDayIsOneStepInEveryLanguage() {
        create("bulk-shift");
        var wish = new DayShifted(MONDAY, LocalTime.of(9, 0), 15);
        var forecast = moves.ask("bulk-shift", wish);
        assertThat(forecast.count()).isEqualTo(2);
        assertThat(forecast.effects()).isPresent();
        assertThat(starts("bulk-shift")).containsExactly("09:00", "10:00"); // it was only asked

        moves.move("bulk-shift", wish, ANY, "Ada");

        assertThat(starts("bulk-shift")).containsExactly("09:15", "10:15");
        assertThat(lastStep("bulk-shift", "en").get("by").stringValue()).isEqualTo("Ada");
        assertThat(lastStep("bulk-shift", "en").get("what").stringValue())
                .isEqualTo("Everything on Monday 1 March from 09:00 moved by 15 minutes: 2 sessions.");
        assertThat(lastStep("bulk-shift", "fr").get("what").stringValue())
                .isEqualTo(
                        "Tout ce qui commence le lundi 1 mars à partir de 09:00 est décalé de 15 minutes\u00a0: 2 séances.");
        assertThat(lastStep("bulk-shift", "es").get("what").stringValue())
                .isEqualTo("Todo lo del lunes 1 de marzo desde las 09:00 se retrasó 15 minutos: 2 sesiones.");
        assertThat(lastStep("bulk-shift", "ar").get("what").stringValue()).contains("15", "09:00", "جلستان");
        undo("bulk-shift");
        assertThat(starts("bulk-shift")).containsExactly("09:00", "10:00");
    }

    @Test
    void whatCannotBeDoneForAllIsDoneForNone() {
        create("bulk-never-half");
        var beyond = new DayShifted(MONDAY, LocalTime.of(9, 0), 120); // Two would start at noon, when the day closes

        assertThat(moves.ask("bulk-never-half", beyond).obstacles()).hasSize(1);
        assertThatThrownBy(() -> moves.move("bulk-never-half", beyond, ANY, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moves.move(
                        "bulk-never-half",
                        new DayShifted(MONDAY, LocalTime.of(9, 0), 15),
                        new IfMatch(List.of("\"of before\"")),
                        ""))
                .isInstanceOf(Refusal.class);
        assertThat(starts("bulk-never-half")).containsExactly("09:00", "10:00");
    }

    @Test
    void aRoomOrADayThatThereIsNotIsRefused() {
        create("bulk-nowhere");
        assertThatThrownBy(() -> moves.ask("bulk-nowhere", new RoomsSwapped("hall", "attic", Optional.empty())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("attic");
        assertThatThrownBy(() -> moves.ask("bulk-nowhere", new DayShifted(MONDAY.plusDays(9), LocalTime.of(9, 0), 15)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2027-03-10");
    }

    @Test
    void pinsOfADayAreOneStepAndStayWhenTheDayIsShifted() {
        create("bulk-pins");
        var day = new ManyPins(true, new ManyPins.OfDay(MONDAY));
        assertThat(pins.ask("bulk-pins", day).count()).isEqualTo(2);

        pins.change("bulk-pins", day, ANY, "Ada");

        assertThat(lastStep("bulk-pins", "en").get("what").stringValue())
                .isEqualTo("Everything on Monday 1 March is pinned: 2 sessions.");
        assertThat(pins.ask("bulk-pins", day).count()).isZero(); // they are pinned already
        assertThat(moves.ask("bulk-pins", new DayShifted(MONDAY, LocalTime.of(9, 0), 15))
                        .obstacles())
                .hasSize(1);
        pins.change("bulk-pins", new ManyPins(false, new ManyPins.Some(Set.of("two"))), ANY, "Ada");
        assertThat(lastStep("bulk-pins", "en").get("what").stringValue())
                .isEqualTo("Two (two): 1 session is no longer pinned.");
        moves.move("bulk-pins", new DayShifted(MONDAY, LocalTime.of(9, 0), 15), ANY, "");
        assertThat(starts("bulk-pins")).containsExactly("09:00", "10:15");
        undo("bulk-pins");
        undo("bulk-pins");
        undo("bulk-pins");
        assertThat(pins.ask("bulk-pins", day).count()).isEqualTo(2); // one Undo for each
    }
}
