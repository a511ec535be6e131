package org.plenum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.exchange.sheets.Cell;
import tools.jackson.databind.JsonNode;

/** The notations of people who fill in a cell without having read how. */
class CellReaderTest {
    private static final CellReader READER = new CellReader(Titles.in(Locale.ENGLISH), names());

    private static NameIndex names() {
        var names = new NameIndex();
        names.add("people", "ana", Optional.of("Ana Ruiz"));
        names.add("people", "gomez", Optional.of("L. Gómez"));
        names.add("delegations", "BA", Optional.of("Bosnia and Herzegovina"));
        names.add("delegations", "FR", Optional.of("France"));
        names.add("rooms", "a", Optional.of("Room A"));
        names.add("rooms", "b", Optional.of("Room B"));
        return names;
    }

    private static CellValue read(String table, String title, String text) {
        var column = column(table, title);
        return READER.read(column, new Cell.Text(text));
    }

    private static List<String> list(String table, String title, String text) {
        return StreamSupport.stream(
                        read(table, title, text).node().orElseThrow().spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static String text(String table, String title, String text) {
        return read(table, title, text).text().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz; Tom Okoye",
                "Ana Ruiz and Tom Okoye",
                "Ana Ruiz & Tom Okoye",
                "Ana Ruiz / Tom Okoye",
                "Ana Ruiz\nTom Okoye",
                "Ana Ruiz, Tom Okoye",
                "Ana Ruiz et Tom Okoye",
                "Ana Ruiz y Tom Okoye",
                "Ana Ruiz و Tom Okoye"
            })
    void readsPeopleHoweverTheyAreJoined(String cell) {
        assertThat(list("sessions", "presenters", cell)).containsExactly("ana", "Tom Okoye");
    }

    @Test
    void keepsInitialsWithTheirSurname() {
        assertThat(list("sessions", "presenters", "García, S. and Østergaard, J.-P., Chen, M."))
                .containsExactly("García, S.", "Østergaard, J.-P.", "Chen, M.");
    }

    /** What is known by a name with an and in it is one, and what is not known at all is not torn apart. */
    @Test
    void keepsNamesThatHoldAnAnd() {
        assertThat(list("sessions", "audience-delegations", "Bosnia and Herzegovina and France"))
                .containsExactly("Bosnia and Herzegovina and France"); // which of the two, nobody can tell
        assertThat(list("sessions", "audience-delegations", "Bosnia and Herzegovina; France"))
                .containsExactly("BA", "FR");
        assertThat(list("sessions", "audience-delegations", "Trinidad and Tobago"))
                .containsExactly("Trinidad and Tobago");
        assertThat(list("sessions", "only-rooms", "Room A and Room B")).containsExactly("a", "b");
    }

    @Test
    void findsNamesWithoutTheirAccentsAndPoints() {
        assertThat(list("sessions", "presenters", "L Gomez")).containsExactly("gomez");
    }

    /** Who is not decided yet is nobody; the others in the cell count. */
    @Test
    void toldThatNothingIsDecidedItWarns() {
        var value = read("sessions", "presenters", "Ana Ruiz; tbc");

        assertThat(value.node().orElseThrow().toString()).isEqualTo("[\"ana\"]");
        assertThat(value.complaint().orElseThrow().code()).isEqualTo("not-decided-yet");
        assertThat(read("sessions", "pinned-room", "TBC").node()).isEmpty();
        assertThat(read("sessions", "duration", "tbc").complaint().orElseThrow().code())
                .isEqualTo("wrong-cell"); // a session needs one
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en; fr; es",
                "English, French and Spanish",
                "en/fr/es",
                "En/Fr/Es",
                "en fr es",
                "anglais, français & espagnol",
                "inglés, francés y español"
            })
    void readsLanguagesHoweverTheyAreJoined(String cell) {
        assertThat(list("sessions", "interpretation", cell)).containsExactly("en", "fr", "es");
    }

    /** It looks like a tag, and no interpreter would ever be found for it. */
    @Test
    void takesNoOtherWordForALanguage() {
        assertThat(read("sessions", "interpretation", "booths")
                        .complaint()
                        .orElseThrow()
                        .code())
                .isEqualTo("malformed-language");
        assertThat(read("sessions", "interpretation", "none")).isEqualTo(CellValue.NOTHING);
        assertThat(text("resources", "language", "French")).isEqualTo("fr");
    }

    @ParameterizedTest
    @CsvSource({
        "9.30-10.15, PT45M",
        "09:00 – 10:30, PT1H30M",
        "9h-10h30, PT1H30M",
        "9 am to 10.15 am, PT1H15M",
        "14h à 15h, PT1H",
        "٩:٠٠ إلى ٩:٤٥, PT45M",
        "1h30, PT1H30M",
        "75', PT75M",
        "20mn, PT20M"
    })
    void readsHowLongSomethingTakes(String cell, String duration) {
        assertThat(text("sessions", "duration", cell)).isEqualTo(duration);
    }

    /** A word that begins like a duration of documents is none. */
    @ParameterizedTest
    @ValueSource(strings = {"Poster session", "10.15-9.30", "9-10", "one hour"})
    void doesNotGuessHowLongSomethingTakes(String cell) {
        assertThat(read("sessions", "duration", cell).complaint().orElseThrow().code())
                .isEqualTo("wrong-cell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thursday 16 May 2030",
                "Thu, 16 May 2030",
                "16th May 2030",
                "May 16, 2030",
                "jeudi 16 mai 2030",
                "Jueves, 16 de mayo de 2030"
            })
    void readsDatesWithTheirWeekday(String cell) {
        assertThat(text("days", "date", cell)).isEqualTo("2030-05-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~250", "ca. 250", "approx. 250", "max 250", "250 pax", "250 places", "env. 250"})
    void readsNumbersThatSomebodyIsNotSureOf(String cell) {
        assertThat(read("rooms", "capacity", cell).node().orElseThrow().intValue())
                .isEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource({
        "sessions, kind, Keynote, PLENARY",
        "sessions, kind, atelier, WORKSHOP",
        "relations, type, same time, SAME_START",
        "absences, which, not available, unavailable"
    })
    void readsChoicesInOtherWords(String table, String column, String cell, String choice) {
        assertThat(text(table, column, cell)).isEqualTo(choice);
    }

    @ParameterizedTest
    @CsvSource({"Brussels, Europe/Brussels", "new york, America/New_York", "UTC, UTC", "Atlantis, Atlantis"})
    void findsTheTimeZoneOfACity(String cell, String zone) {
        assertThat(text("conference", "time-zone", cell)).isEqualTo(zone);
    }

    /** The conference is on Monday to Wednesday, 8 to 10 April 2030. */
    @ParameterizedTest
    @CsvSource({
        "Mon 8 April 9.30-10.15, 2030-04-08 09:30",
        "Tuesday 14h, 2030-04-09 14h",
        "mardi 9 avril 14h00, 2030-04-09 14h00",
        "Day 3 09:00, 2030-04-10 09:00",
        "April 10th 9:00–10:00, 2030-04-10 09:00",
        "2030-04-08 9.30-10.15, 2030-04-08 09:30",
        "11 April 9:00, 11 April 9:00"
    })
    void findsTheDayThatATimeOfAProgrammeMeans(String cell, String moment) {
        var first = LocalDate.of(2030, 4, 8);
        var days = DayNames.of(List.of(first, first.plusDays(1), first.plusDays(2)));

        assertThat(days.moment(cell)).isEqualTo(moment);
    }

    /** In a conference of two weeks, Monday is two days. */
    @Test
    void doesNotGuessWhichDayIsMeant() {
        var first = LocalDate.of(2030, 4, 8);
        var days = DayNames.of(List.of(first, first.plusDays(7)));

        assertThat(days.moment("Monday 9:00")).isEqualTo("Monday 9:00");
    }

    /** What people call the columns of a sheet of their own. */
    @ParameterizedTest
    @CsvSource({
        "sessions, Topic, session-title",
        "sessions, Speaker(s), role-speaker",
        "sessions, Authors, role-speaker",
        "sessions, Location, only-rooms",
        "sessions, Length, duration",
        "sessions, Intervenants, role-speaker",
        "sessions, Lieu, only-rooms",
        "sessions, Ponente, role-speaker",
        "sessions, المتحدثون, role-speaker",
        "rooms, Seats, capacity",
        "rooms, Aforo, capacity"
    })
    void knowsColumnsByOtherTitles(String table, String title, String column) {
        assertThat(Titles.in(Locale.ENGLISH).findColumn(table(table), title).map(Column::title))
                .contains(column);
    }

    private static Layout table(String title) {
        return Layouts.ALL.stream()
                .filter(layout -> layout.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Column column(String table, String title) {
        return table(table).all().stream()
                .filter(column -> column.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
