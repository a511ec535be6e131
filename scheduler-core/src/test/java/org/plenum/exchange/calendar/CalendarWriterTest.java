package org.plenum.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceReader;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.event.DatedEdition;
import org.plenum.timetable.event.Events;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Calendars are read by one library that keeps to the letter of the standard, and by one that reads as clients do. */
class CalendarWriterTest {
    private static final Instant FIRST = Instant.parse("2019-03-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2019-03-02T11:30:00Z");

    /** In the night to 31 March, clocks are put forward in Lyon. */
    private static final String CONFERENCE = """
            {"schema": "plenum/conference/1", "id": "ncb", "name": "Heads of NCB; 15th, Lyon", "timeZone": "Europe/Paris",
             "days": [{"date": "2019-03-30", "opens": "09:00", "closes": "18:00"},
                      {"date": "2019-03-31", "opens": "09:00", "closes": "18:00"}],
             "rooms": [{"id": "aula", "name": "Great Hall", "building": "Main \\\\ Annexe"}, {"id": "quay"}],
             "people": [{"id": "sg", "name": "Jürgen Stock"}],
             "tracks": [{"id": "cyber", "name": "Cyber, crime"}],
             "sessions": [{"id": "opening", "title": "Opening: words, more words; and “quotes”", "kind": "PLENARY",
                           "duration": "PT60M", "people": [{"id": "sg", "role": "CHAIR"}], "interpretation": ["fr", "ar"]},
                          {"id": "forum", "title": "Forum", "kind": "WORKSHOP", "duration": "PT45M", "track": "cyber"}],
             "relations": [{"type": "BEFORE", "sessions": ["opening", "forum"]}]}
            """;

    private static Conference conference(String title) {
        return ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(CONFERENCE.replace("Forum", title).getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow()
                .conference();
    }

    private static DatedEdition published(Instant at, Conference conference, Position... positions) {
        return new DatedEdition(new Edition(conference, List.of(positions)), at, false);
    }

    private static Position at(String session, String start, String room) {
        return new Position(session, LocalDateTime.parse(start), room, false);
    }

    private static String write(Locale locale, DatedEdition... history) throws IOException {
        var conference = history[history.length - 1].edition().conference();
        var source = Optional.of(URI.create("https://plenum.example/calendar.ics"));
        var out = new ByteArrayOutputStream();
        CalendarWriter.write(new Feed(conference, conference.name(), source, Events.of(List.of(history)), locale), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Calendar strict(String text) throws IOException, ParserException {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, false);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
        return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<VEvent> lenient(String text) {
        return Biweekly.parse(text).first().getEvents();
    }

    @Test
    void whatIsWrittenIsValidAndReadAsItWasMeant() throws IOException, ParserException {
        var conference = conference("Forum");
        var text = write(
                Locale.ENGLISH,
                published(
                        FIRST,
                        conference,
                        at("opening", "2019-03-30T09:00", "aula"),
                        at("forum", "2019-03-31T09:00", "quay")));
        assertThat(strict(text).validate().getEntries()).isEmpty();

        var events = lenient(text);
        assertThat(events).hasSize(2);
        var opening = events.getFirst();
        assertThat(opening.getUid().getValue()).isEqualTo("opening@ncb.plenum");
        assertThat(opening.getSummary().getValue()).isEqualTo("Opening: words, more words; and “quotes”");
        assertThat(opening.getLocation().getValue()).isEqualTo("Great Hall, Main \\ Annexe");
        assertThat(opening.getDescription().getValue())
                .isEqualTo("Chair: Jürgen Stock\nInterpretation: French, Arabic");
        assertThat(opening.getDateStart().getValue().toInstant()).isEqualTo("2019-03-30T08:00:00Z"); // winter: UTC+1
        assertThat(opening.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(opening.getOrganizer().getCommonName()).isEqualTo("Heads of NCB; 15th, Lyon");
        var forum = events.getLast();
        assertThat(forum.getDateStart().getValue().toInstant()).isEqualTo("2019-03-31T07:00:00Z"); // summer: UTC+2
        assertThat(forum.getDateEnd().getValue().toInstant()).isEqualTo("2019-03-31T07:45:00Z");
        assertThat(forum.getCategories().getFirst().getValues()).containsExactly("workshop", "Cyber, crime");
        assertThat(forum.getRelatedTo().getFirst().getValue()).isEqualTo("opening@ncb.plenum");
    }

    /** A client that has the first calendar learns from the second what has moved and what is off. */
    @Test
    void aChangeReachesThoseWhoHaveTheEarlierCalendar() throws IOException, ParserException {
        var conference = conference("Forum");
        var first = published(
                FIRST, conference, at("opening", "2019-03-30T09:00", "aula"), at("forum", "2019-03-30T10:00", "quay"));
        var second = published(SECOND, conference, at("opening", "2019-03-30T09:30", "aula"));
        var text = write(Locale.ENGLISH, first, second);
        assertThat(strict(text).validate().getEntries()).isEmpty();
        assertThat(lenient(text))
                .extracting(
                        event -> event.getUid().getValue(),
                        event -> event.getSequence().getValue(),
                        event -> event.getStatus().getValue(),
                        event -> event.getDateTimeStamp().getValue().toInstant())
                .containsExactly(
                        tuple("opening@ncb.plenum", 1, "CONFIRMED", SECOND),
                        tuple("forum@ncb.plenum", 1, "CANCELLED", SECOND));
    }

    /** 75 octets, and no character is torn: three octets each in Chinese, four for a sign beyond the first plane. */
    @Test
    void linesAreFoldedByOctets() throws IOException, ParserException {
        for (var title :
                List.of("国际刑警组织".repeat(20), "جلسة الافتتاح ".repeat(12).strip(), "𝔓𝔩𝔢𝔫𝔲𝔪".repeat(15))) {
            var text = write(
                    Locale.of("ar"), published(FIRST, conference(title), at("forum", "2019-03-30T10:00", "quay")));
            assertThat(Arrays.stream(text.split("\r\n")))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
            assertThat(strict(text).validate().getEntries()).isEmpty();
            assertThat(lenient(text).getFirst().getSummary().getValue()).isEqualTo(title);
        }
    }
}
