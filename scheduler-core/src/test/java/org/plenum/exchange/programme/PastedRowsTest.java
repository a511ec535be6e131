package org.plenum.exchange.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenum.exchange.programme.Entered.SMALL;
import static org.plenum.exchange.programme.Entered.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.table.Column;

/** Blocks of a spreadsheet that are pasted into tables. */
class PastedRowsTest {

    private static PastedRows pasted(String table, String text, List<String> columns, List<String> rows) {
        return pasted(table, text, new PastedRows.Wanted(columns, rows, List.of(), Map.of()));
    }

    private static PastedRows pasted(String table, String text, PastedRows.Wanted wanted) {
        return PastedRows.of(Programme.of(SMALL, Locale.ENGLISH), table(table), text, wanted, Locale.ENGLISH);
    }

    private static PastedRows chosen(String table, String text, String... choices) {
        return pasted(table, text, new PastedRows.Wanted(List.of(), List.of(), List.of(choices), Map.of()));
    }

    @Test
    void fillsCellsFromOneOnAndGoesOnWithNewRows() {
        var pasted = pasted(
                "rooms", "300\tHQ\n120\t\r\n50\tAnnexe\n", List.of("capacity", "building"), List.of("aula", "rhone"));

        assertThat(pasted.columns()).extracting(Column::title).containsExactly("capacity", "building");
        assertThat(pasted.rows())
                .containsExactly(
                        Entered.put("aula", "capacity", "300", "building", "HQ"),
                        Entered.put("rhone", "capacity", "120", "building", ""),
                        Entered.put("+3", "capacity", "50", "building", "Annexe"));
    }

    /** French and English titles, the columns in any order; a room with a known name is that room. */
    @Test
    void findsColumnsByTitlesAndRowsByNames() {
        var pasted = pasted("rooms", "Capacité\tNom\n300\tAula Magna\n60\tJura\n", List.of("name"), List.of());

        assertThat(pasted.rows()).extracting(Put::key).containsExactly("aula", "+2");
        assertThat(pasted.rows().getLast().texts())
                .containsOnly(Map.entry("capacity", "60"), Map.entry("name", "Jura"));
    }

    @Test
    void readsCellsOfSeveralLines() {
        var pasted = pasted("rooms", "Jura\t\"12\n\"\"left\"\"\"\n", List.of("name", "notes"), List.of());

        assertThat(pasted.rows()).containsExactly(Entered.put("+1", "name", "Jura", "notes", "12\n\"left\""));
    }

    @Test
    void setsTheMembersOfAListApartInOneLine() {
        var pasted = pasted("rooms", "Jura\t\"video\nstage\n\"\n", List.of("name", "features"), List.of());

        assertThat(pasted.rows()).containsExactly(Entered.put("+1", "name", "Jura", "features", "video; stage"));
    }

    /** Most of the cells are titles: the column that none leads to is named, and left out. */
    @Test
    void namesTheColumnsThatItDoesNotKnow() {
        var pasted = pasted("rooms", "Name\tSeats\tRent\nJura\t60\t200 €\n", List.of("name"), List.of());

        assertThat(pasted.sources())
                .extracting(PastedRows.Source::title, PastedRows.Source::choice)
                .containsExactly(tuple("Name", "name"), tuple("Seats", "capacity"), tuple("Rent", ""));
        assertThat(pasted.rows()).containsExactly(Entered.put("+1", "name", "Jura", "capacity", "60"));
    }

    /** A first row of which half the cells are no titles is a row like the others. */
    @Test
    void doesNotTakeARowOfDataForTitles() {
        assertThat(pasted("people", "Name\tParis\n", List.of("name", "delegation"), List.of())
                        .rows())
                .containsExactly(Entered.put("+1", "name", "Name", "delegation", "Paris"));
    }

    @Test
    void leavesOutWhatIsBesideTheTable() {
        assertThat(pasted("people", "Ana\tx\ty\n\n", List.of("name"), List.of()).rows())
                .containsExactly(Entered.put("+1", "name", "Ana"));
        assertThat(pasted("people", "\n \n", List.of("name"), List.of()).rows()).isEmpty();
    }

    /** A sheet of somebody's own: a title above it, other words for the columns, and some that are no fields. */
    private static final String FOREIGN = """
            Water Days, DRAFT\t\t\t\t\t
            Date\tTime\tTopic\tSpeaker(s)\tBadge\tRemarks
            Tue 9 April\t9.30-10.15\tWorkshop: Maps\tAna Ruiz\tred\t
            Tue 9 April\t10.15-10.45\tCoffee break\t\t\t
            Wed 10 April\t9h–10h30\tGroundwater\ttbc\tblue\tbring slides
            """;

    @Test
    void findsTitlesBelowOthersAndLeavesOutWhatItDoesNotKnow() {
        var pasted = pasted("sessions", FOREIGN, List.of("kind"), List.of());

        assertThat(pasted.sources())
                .extracting(PastedRows.Source::title, PastedRows.Source::example, PastedRows.Source::choice)
                .containsExactly(
                        tuple("Date", "Tue 9 April", ""), // the search is to find the day
                        tuple("Time", "9.30-10.15", "duration"), // its cells are from one time to another
                        tuple("Topic", "Workshop: Maps", "session-title"),
                        tuple("Speaker(s)", "Ana Ruiz", "role-speaker"),
                        tuple("Badge", "red", ""),
                        tuple("Remarks", "bring slides", "notes"));
        assertThat(pasted.rows()).extracting(Put::key).containsExactly("+1", "+2", "+3");
        assertThat(pasted.rows().getFirst().texts())
                .containsEntry("duration", "9.30-10.15")
                .containsEntry("kind", "WORKSHOP"); // its title says so
        assertThat(pasted.rows().getLast().texts()).doesNotContainKey("kind"); // its title says nothing
        assertThat(pasted.breaks()).containsExactly("+2");
    }

    /** April 9th is a day of the conference, so that its year is known. */
    @Test
    void fillsFieldsAsSomebodyChooses() {
        var pasted = chosen(
                "sessions",
                FOREIGN,
                "pinned-start",
                "pinned-start+duration",
                "session-title",
                "",
                "",
                "audience-notes");

        assertThat(pasted.rows().getFirst().texts())
                .containsEntry("pinned-start", "2019-04-09 09:30")
                .containsEntry("duration", "9.30-10.15")
                .doesNotContainKeys("role-speaker", "notes");
        assertThat(pasted.rows().getLast().texts())
                .containsEntry("pinned-start", "2019-04-10 09:00")
                .containsEntry("audience-notes", "bring slides");
    }

    @Test
    void findsStartAndLengthInOneCell() {
        assertThat(chosen("sessions", "Rivers\tmardi 9 avril 9h30-10h15\n", "session-title", "pinned-start+duration")
                        .rows())
                .first()
                .satisfies(row -> assertThat(row.texts())
                        .containsEntry("pinned-start", "2019-04-09 09:30")
                        .containsEntry("duration", "9h30–10h15"));
    }

    @Test
    void fillsWhatNoColumnSaysAsSomebodyWantsIt() {
        var wanted = new PastedRows.Wanted(List.of(), List.of(), List.of(), Map.of("kind", "BRIEFING"));

        assertThat(pasted("sessions", "Title\tMinutes\nRivers\t30\nPanel on rivers\t60\n", wanted)
                        .rows())
                .extracting(row -> row.texts().get("kind"))
                .containsExactly("BRIEFING", "PANEL");
    }

    @Test
    void joinsTheTextsOfColumnsThatFillOneField() {
        assertThat(chosen("people", "Ana\tRuiz\n", "name", "name").rows())
                .containsExactly(Entered.put("+1", "name", "Ana Ruiz"));
        assertThat(chosen("rooms", "Jura\tvideo\tbooths\n", "name", "features", "features")
                        .rows())
                .containsExactly(Entered.put("+1", "name", "Jura", "features", "video; booths"));
    }

    /** The second of two rows with the name of one room is another room. */
    @Test
    void takesNoRowTwice() {
        assertThat(pasted("rooms", "Name\nAula Magna\nAula Magna\n", List.of(), List.of())
                        .rows())
                .extracting(Put::key)
                .containsExactly("aula", "+2");
    }
}
