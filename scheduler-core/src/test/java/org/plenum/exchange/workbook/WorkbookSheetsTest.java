package org.plenum.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.exchange.workbook.WorkbookBuilder.row;
import static org.plenum.exchange.workbook.WorkbookReadings.READER;
import static org.plenum.exchange.workbook.WorkbookReadings.brief;
import static org.plenum.exchange.workbook.WorkbookReadings.read;
import static org.plenum.exchange.workbook.WorkbookReadings.said;

import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;

/** How people arrange sheets, rows and titles, one trap each. */
class WorkbookSheetsTest {

    @Test
    void readsACellThatIsMergedOverRowsForEachOfThem() {
        var book = WorkbookBuilder.small()
                .sheet(
                        "Breaks",
                        row("Day", "Name", "Start", "End"),
                        row("2019-04-09", "Coffee", "10:30", "11:00"),
                        row(null, "Lunch", "12:30", "14:00"))
                .touch((name, sheet) -> {
                    if (name.equals("Breaks")) {
                        sheet.range(1, 0, 2, 0).merge();
                    }
                });

        assertThat(read(book).days().list().getFirst().breaks())
                .extracting("name")
                .containsExactly("Coffee", "Lunch");
    }

    @Test
    void passesOverEmptyRowsAndBlanks() {
        var book =
                WorkbookBuilder.small().with("Rooms", 5, 0, " \u00a0third ").with("Rooms", 5, 1, " Third\u00a0room ");

        assertThat(read(book).rooms().get("third").name()).isEqualTo("Third\u00a0room");
    }

    @Test
    void readsTitlesInFourLanguagesAndAnyOrder() {
        var book = WorkbookBuilder.empty()
                .sheet("المؤتمر", row("الاسم", "المعرّف", "المنطقة الزمنية"), row("Spring", "spring", "Europe/Paris"))
                .sheet("Jours", row("Fermeture", "DATE", "Ouverture"), row("18:00", "2019-04-09", "09:00"))
                .sheet("salas", row("Capacidad", "Nombre", "Identificador"), row(200, "Sala", "hall"))
                .sheet("Programme", row("Length", "Kind", "Title *"), row(60, "plénière", "Opening"));
        var conference = read(book);

        assertThat(conference.rooms().get("hall").capacity()).isEqualTo(200);
        assertThat(conference.sessions().get("opening").kind()).hasToString("PLENARY");
    }

    @Test
    void findsTitlesBelowABannerAndPassesOverTheNamesOfFields() {
        var book = WorkbookBuilder.small()
                .sheet(
                        "Rooms",
                        row("Our rooms in 2019"),
                        row(null, "as of March"),
                        row("Id", "Name", "Capacity"),
                        row("id", "name", "capacity"),
                        row("hall", "Main Hall", 200));

        assertThat(read(book).rooms().list()).extracting("id").containsExactly("hall");
    }

    @Test
    void namesColumnsAndSheetsThatAreNotRead() {
        var book = WorkbookBuilder.small()
                .with("Rooms", 0, 3, "Floor")
                .with("Rooms", 0, 4, "Buildin")
                .sheet("Budget", row("Money"));

        assertThat(said(book))
                .containsExactly(
                        "The sheet “Budget” is not read. If it belongs to the conference, name it as in the template.",
                        "Rooms, row 1, column Floor (D1): The column “Floor” is not read. If it belongs to the conference,"
                                + " name it as in the template.",
                        "Rooms, row 1, column Buildin (E1): The column “Buildin” is not read. Did you mean “Building”?");
        assertThat(READER.read(book.xlsx()).result()).isPresent();
    }

    @Test
    void refusesTheSameColumnOrSheetTwice() {
        assertThat(brief(WorkbookBuilder.small().with("Rooms", 0, 3, "Seats")))
                .containsExactly("/Rooms/D1 column-twice");
        assertThat(brief(WorkbookBuilder.small().sheet("Salles", row("Id"), row("x"))))
                .containsExactly("/Salles sheet-twice");
    }

    @Test
    void saysThatAHiddenSheetWasRead() {
        var book = WorkbookBuilder.small().touch((name, sheet) -> {
            if (name.equals("Rooms")) {
                sheet.setVisibilityState(VisibilityState.HIDDEN);
            }
        });

        assertThat(said(book))
                .containsExactly("The hidden sheet “Rooms” was read too. If it should not count, remove it.");
    }

    @Test
    void saysThatThereAreNoTitles() {
        assertThat(said(WorkbookBuilder.small().sheet("Regions", row("europe", "Europa"))))
                .containsExactly("No row of the sheet “Regions” has the"
                        + " titles of its columns. Write into its first row some of these: Id, Name, Notes.");
    }

    @Test
    void saysThatAColumnIsMissingOnce() {
        var book = WorkbookBuilder.small()
                .sheet(
                        "Sessions",
                        row("Id", "Title", "Duration"),
                        row("a", "A", 60),
                        row("b", "B", 60),
                        row("c", "C", 60));

        assertThat(said(book)).containsExactly("Sheet Sessions: The column “Kind” is missing. Add it.");
    }

    @Test
    void saysThatACellOrASheetIsEmpty() {
        assertThat(said(WorkbookBuilder.small().with("Sessions", 1, 2, null)))
                .containsExactly("Sessions, row 2, column Kind (C2): “Kind” is empty. Fill it in.");
        assertThat(said(WorkbookBuilder.small().without("Conference")))
                .containsExactly(
                        "Sheet Conference: “Name” is empty. Fill it in.",
                        "Sheet Conference: “Time zone” is empty. Fill it in.");
        assertThat(said(WorkbookBuilder.small().without("Sessions")))
                .containsExactly(
                        "Sheet Sessions: The list “sessions” is empty, so nothing can be placed. Fill it first.");
        assertThat(said(WorkbookBuilder.empty().sheet("Sheet1", row("Hello"))))
                .last()
                .asString()
                .startsWith(
                        "None of the sheets is one of a conference: Sheet1. Name them as in the template: Conference,");
    }

    @Test
    void takesOneRowAboutTheConference() {
        assertThat(brief(WorkbookBuilder.small().with("Conference", 2, 0, "other")))
                .containsExactly("/Conference/A3 one-row-only");
    }

    @Test
    void passesOverRemarks() {
        assertThat(read(WorkbookBuilder.small()
                                .with("Rooms", 3, 0, "# an example")
                                .with("Rooms", 3, 1, "Foyer"))
                        .rooms()
                        .list())
                .hasSize(2);
    }
}
