package org.plenum.exchange.programme;

import static org.assertj.core.api.Assertions.assertThat;
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
        var cells = new PastedRows.Cells(columns, rows);
        return PastedRows.of(Programme.of(SMALL, Locale.ENGLISH), table(table), text, cells, Locale.ENGLISH);
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

        assertThat(pasted.unknown()).containsExactly("Rent");
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
}
