package org.plenum.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;
import org.plenum.timetable.parity.Parity;
import org.plenum.web.page.ParitySheet.Cell;
import org.plenum.web.page.ParitySheet.End;
import org.plenum.web.page.ParitySheet.Row;
import org.plenum.web.shell.Texts;

/** Regions side by side: east, north and south have a roundtable of an hour each, west has none. */
class ParitySheetTest {
    private final Conference conference = aConference()
            .withDelegations(aDelegation("peru", "west", 1))
            .withSessions(roundtable("east"), roundtable("north"), roundtable("south"))
            .build();
    private final ParitySheet sheet = new ParitySheet(
            conference,
            Parity.of(conference, List.of(placed("east", 13), placed("north", 9), placed("south", 17))),
            new Texts().in(Locale.ENGLISH));

    @Test
    void eachFigureIsOnTheWayFromTheWorstToTheBest() {
        var row = row("mean-start");
        assertThat(row.cells().stream().flatMap(cell -> cell.figure().stream()))
                .containsExactly("13:00", "09:00", "17:00");
        assertThat(row.cells().stream().flatMap(cell -> cell.place().stream())).containsExactly(50L, 100L, 0L);
        assertThat(ends(row)).containsExactly(End.BEST, End.WORST);
        assertThat(row.cells().get(1).end()).hasValue(End.BEST); // north is the first in the morning
        assertThat(row.gap()).hasValue("480 minutes"); // 9:00 to 17:00
    }

    @Test
    void whereAllAreAlikeNobodyIsBest() {
        var row = row("roundtable-minutes");
        assertThat(row.cells().stream().flatMap(cell -> cell.figure().stream()))
                .containsExactly("60 minutes", "60 minutes", "60 minutes");
        assertThat(row.cells().stream().flatMap(cell -> cell.place().stream())).isEmpty();
        assertThat(ends(row)).isEmpty();
        assertThat(row.gap()).hasValue("all alike");
    }

    @Test
    void aRegionOfWhichAMeasureSaysNothingIsNeitherBestNorWorst() {
        var west = row("first-half").cells().getLast();
        assertThat(west.mark().region().id()).isEqualTo("west");
        assertThat(west.figure()).isEmpty();
        assertThat(west.place()).isEmpty();
        assertThat(west.end()).isEmpty();
        assertThat(row("seats-per-head").gap()).isEmpty(); // nobody is expected anywhere
    }

    private Row row(String measure) {
        return sheet.rows().stream()
                .filter(row -> row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<End> ends(Row row) {
        return row.cells().stream().map(Cell::end).flatMap(end -> end.stream());
    }

    private static SessionBuilder roundtable(String region) {
        return aSession(region).ofKind(Session.Kind.ROUNDTABLE).forRegions(region);
    }

    private Placed placed(String session, int hour) {
        return new Placed(
                conference.sessions().get(session),
                monday(hour),
                conference.rooms().get("hall"));
    }
}
