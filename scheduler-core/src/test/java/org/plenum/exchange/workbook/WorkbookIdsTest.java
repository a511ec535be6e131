package org.plenum.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.exchange.workbook.WorkbookBuilder.row;
import static org.plenum.exchange.workbook.WorkbookReadings.brief;
import static org.plenum.exchange.workbook.WorkbookReadings.read;
import static org.plenum.exchange.workbook.WorkbookReadings.said;

import org.junit.jupiter.api.Test;

/** How people name what they mean, one trap each. */
class WorkbookIdsTest {

    @Test
    void findsThingsByTheirNames() {
        var book = WorkbookBuilder.small()
                .sheet("People", row("Id", "Name"), row("jd", "Doe, Jane"), row("js", "John Smith"))
                .with("Sessions", 0, 4, "Only rooms")
                .with("Sessions", 1, 4, "main  hall; quay")
                .with("Sessions", 0, 5, "Presenters")
                .with("Sessions", 1, 5, "Doe, Jane; js")
                .with("Sessions", 2, 5, "jd, John Smith");
        var sessions = read(book).sessions();

        assertThat(sessions.get("opening").needs().rooms()).containsExactly("hall", "quay");
        assertThat(sessions.get("opening").talk().presenters()).containsExactly("jd", "js");
        assertThat(sessions.get("tides").talk().presenters()).containsExactly("jd", "js");
    }

    @Test
    void saysThatANameIsNotUnique() {
        var book = WorkbookBuilder.small()
                .with("Rooms", 2, 1, "Main Hall")
                .with("Sessions", 0, 4, "Fixed room")
                .with("Sessions", 1, 4, "Main Hall");

        assertThat(said(book))
                .containsExactly("Sessions, row 2, column Fixed room (E2): Several have the name “Main Hall”."
                        + " Write one of their ids instead: hall, quay.");
    }

    @Test
    void saysThatSomethingIsUnknownWithItsCell() {
        var book = WorkbookBuilder.small().with("Sessions", 0, 4, "Only rooms").with("Sessions", 1, 4, "hal");

        assertThat(said(book))
                .containsExactly(
                        "Sessions, row 2, column Only rooms (E2): There is no room “hal”. Did you mean “hall”?");
        assertThat(said(WorkbookBuilder.small()
                        .sheet("Room closures", row("Room", "Start", "End"), row("attic", "x", "y"))))
                .containsExactly(
                        "Room closures, row 2, column Room (A2): There is no room “attic”. Add it, or remove this.");
        assertThat(said(WorkbookBuilder.small()
                        .sheet("Breaks", row("Day", "Start", "End"), row("2019-04-10", "12:30", "14:00"))))
                .containsExactly("Breaks, row 2, column Day (A2): The conference has no day “2019-04-10”."
                        + " Add it to the days, or correct it.");
    }

    @Test
    void saysWhereAnIdWasFirst() {
        assertThat(said(WorkbookBuilder.small().with("Rooms", 2, 0, "hall")))
                .containsExactly("Rooms, row 3, column Id (A3): The room “hall” appears twice, first at Rooms A2."
                        + " Rename or remove one of them.");
    }

    @Test
    void makesIdsFromTitles() {
        var book = WorkbookBuilder.small()
                .with("Sessions", 1, 0, null)
                .with("Sessions", 1, 1, "  Éröffnung: the 1st!  ")
                .with("Sessions", 2, 0, null)
                .with("Sessions", 2, 1, "Eroffnung the 1st")
                .with("Sessions", 3, 0, null)
                .with("Sessions", 3, 1, "الافتتاح")
                .with("Sessions", 3, 2, "PANEL")
                .with("Sessions", 3, 3, 30)
                .with("Sessions", 4, 0, "eroffnung-the-1st-2")
                .with("Sessions", 4, 1, "Another")
                .with("Sessions", 4, 2, "PANEL")
                .with("Sessions", 4, 3, 30);

        assertThat(read(book).sessions().list())
                .extracting("id")
                .containsExactly("eroffnung-the-1st", "eroffnung-the-1st-3", "alafttah", "eroffnung-the-1st-2");
    }

    @Test
    void takesABreakWithoutADayForEveryDay() {
        var book = WorkbookBuilder.small()
                .with("Days", 2, 0, "2019-04-10")
                .with("Days", 2, 1, "09:00")
                .with("Days", 2, 2, "18:00")
                .sheet("Breaks", row("Name", "Start", "End"), row("Lunch", "12:30", "14:00"));

        assertThat(read(book).days().list())
                .allSatisfy(day -> assertThat(day.breaks()).hasSize(1));
    }

    @Test
    void tellsWhatTheReaderOfDocumentsFindsWithItsCell() {
        var book = WorkbookBuilder.small()
                .sheet("Breaks", row("Name", "Start", "End"), row("Early", "08:00", "08:30"))
                .with("Sessions", 1, 2, "PLENERY")
                .with("Rooms", 1, 2, 2_000_000)
                .sheet("Rules", row("Rule", "Points"), row("room-to-small", 1));

        assertThat(brief(book))
                .containsExactlyInAnyOrder(
                        "/Breaks/A2 outside-opening-hours",
                        "/Sessions/C2 unknown-value",
                        "/Rooms/C2 number-out-of-range",
                        "/Rules/B2 unknown-rule");
    }
}
