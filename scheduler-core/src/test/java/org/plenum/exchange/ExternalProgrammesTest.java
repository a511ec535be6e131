package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.Bundle;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.exchange.issue.ExternalIssue;
import org.plenum.exchange.issue.ExternalIssue.Adaptation;
import org.plenum.exchange.issue.ExternalIssue.Adapted;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Programmes that other tools have made become conferences. */
class ExternalProgrammesTest {
    private static final Formats FORMATS = Formats.of(TimetableRules.ALL, Presets.ALL);
    private static final Sentences ENGLISH = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);

    static final List<String> FILES = List.of(
            "fosdem-2024-day1-pretalx.xml",
            "gab-linz-2024-all.json",
            "voc-frab-camp2019.json",
            "voc-hub-schedule2.json",
            "voc-invalid-example.json",
            "voc-pretalx-democon.json");

    static byte[] file(String name) {
        return Samples.bytes("external/" + name);
    }

    private static Reading<ConferenceDocument> read(byte[] file) {
        return FORMATS.ofConference(file).input().read(file);
    }

    private static Reading<ConferenceDocument> read(String text) {
        return read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Conference conference(Reading<ConferenceDocument> reading) {
        assertThat(reading.issues().stream().filter(issue -> issue.severity() == Issue.Severity.ERROR))
                .isEmpty();
        return reading.result().orElseThrow().conference();
    }

    private static List<String> said(Reading<ConferenceDocument> reading) {
        return reading.issues().stream()
                .map(issue -> (issue.pointer() + " " + ENGLISH.say(issue.message())).strip())
                .toList();
    }

    private static String hours(Day day) {
        return day.hours().start() + "/" + day.hours().end();
    }

    private static Session session(Conference conference, String title) {
        return conference.sessions().list().stream()
                .filter(session -> session.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Counted in the files by another program. */
    @ParameterizedTest
    @CsvSource({
        "fosdem-2024-day1-pretalx.xml, schedule.xml, 28, 4, 1, 43, 1345, PT5M",
        "gab-linz-2024-all.json, sessionize.json, 15, 4, 1, 16, 660, PT15M",
        "voc-frab-camp2019.json, schedule.json, 79, 2, 5, 90, 3750, PT15M",
        "voc-hub-schedule2.json, schedule.json, 2, 5, 1, 4, 70, PT15M",
        "voc-invalid-example.json, schedule.json, 1, 1, 1, 1, 45, PT5M",
        "voc-pretalx-democon.json, schedule.json, 36, 2, 3, 27, 1620, PT5M"
    })
    void comeInWhole(
            String name, String format, int sessions, int rooms, int days, int people, int minutes, String grid) {
        var found = FORMATS.ofContent(file(name));
        var conference = conference(read(file(name)));

        assertThat(found.name()).isEqualTo(format);
        assertThat(conference.sessions().size()).isEqualTo(sessions);
        assertThat(conference.rooms().size()).isEqualTo(rooms);
        assertThat(conference.days().size()).isEqualTo(days);
        assertThat(conference.people().size()).isEqualTo(people);
        assertThat(conference.sessions().list().stream()
                        .mapToLong(session -> session.duration().toMinutes())
                        .sum())
                .isEqualTo(minutes);
        assertThat(conference.grid()).isEqualTo(Duration.parse(grid));
        // each has its place, which the day and the grid allow
        assertThat(conference.sessions().list()).allSatisfy(session -> {
            var start = session.pinned().start().orElseThrow();
            var day = conference.findDay(start).orElseThrow();
            assertThat(day.hours().contains(Interval.of(start, session.duration())))
                    .isTrue();
            assertThat(day.starts(conference.grid())).contains(start);
            assertThat(session.pinned().room()).isPresent();
        });
    }

    @Test
    void theDaysAreThoseOfTheEvents() {
        var camp = conference(read(file("voc-frab-camp2019.json")));

        assertThat(camp.timeZone().getId()).isEqualTo("Europe/Berlin");
        assertThat(camp.days().list().stream().map(ExternalProgrammesTest::hours))
                .containsExactly(
                        "2019-08-21T11:00/2019-08-21T23:30",
                        "2019-08-22T11:00/2019-08-23T00:30", // 23:00 and 90 minutes
                        "2019-08-23T12:00/2019-08-23T23:45",
                        "2019-08-24T12:00/2019-08-24T22:45",
                        "2019-08-25T12:00/2019-08-25T18:30");
    }

    @Test
    void whatIsAfterMidnightBelongsToTheDayBefore() {
        var congress = conference(read(file("voc-hub-schedule2.json")));

        assertThat(congress.days().list().stream().map(ExternalProgrammesTest::hours))
                .containsExactly("2024-12-27T10:30/2024-12-28T01:00"); // 00:15 and 40 minutes, on the grid
        assertThat(congress.rooms().list().stream().map(Room::capacity))
                .startsWith(3025, 1160, 965)
                .endsWith(Room.UNLIMITED); // of two it is not said
    }

    @Test
    void saysWhatIsMissingInSessionize() {
        var reading = read(file("gab-linz-2024-all.json"));

        assertThat(said(reading))
                .containsExactly("The file names no time zone, so the conference has UTC."
                        + " Set the time zone of the place; the times of day stay as they are.");
        assertThat(conference(reading).rooms().list().stream().map(Room::name))
                .containsExactly("Aula", "Breakout Room 1 (146)", "Breakout Room 2 (147)", "Breakout Room 3 (E59-1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fosdem-2024-day1-pretalx.xml",
                "gab-linz-2024-all.json",
                "voc-frab-camp2019.json",
                "voc-hub-schedule2.json"
            })
    void theSameFileMakesTheSameDocument(String name) {
        assertThat(read(file(name)).result().orElseThrow().json())
                .isEqualTo(read(file(name)).result().orElseThrow().json());
    }

    @Test
    void placesComeInAsOneChooses() {
        var file = file("voc-pretalx-democon.json");
        var published =
                FORMATS.with(ImportedPlaces.BASELINE).ofConference(file).input().read(file);
        var free = FORMATS.with(ImportedPlaces.FREE).ofConference(file).input().read(file);

        assertThat(conference(published).baseline().orElseThrow().positions()).hasSize(36);
        assertThat(conference(free).baseline()).isEmpty();
        for (var reading : List.of(published, free)) {
            assertThat(conference(reading).sessions().list())
                    .allSatisfy(session -> assertThat(session.pinned()).isEqualTo(Session.Pin.NONE));
        }
    }

    private static String xml(String events) {
        return "<?xml version='1.0'?><schedule><conference><title>Meet</title><time_zone_name>Europe/Paris</time_zone_name>"
                + "</conference>\n<day date='2026-05-04'>" + events + "</day></schedule>";
    }

    private static String event(String title, String start, String duration, String room, String more) {
        return "<room name='%s'><event id='%s'><start>%s</start><duration>%s</duration><title>%s</title>%s</event></room>\n"
                .formatted(room, title.length(), start, duration, title, more);
    }

    @Test
    void breaksAreThoseOfTheDayUnlessTheyHaveARoomOfTheirOwn() {
        var people = "<persons><person>Ada</person></persons>";
        var conference = conference(read(xml(event("One", "09:00", "1:00", "A", people)
                + event("Three", "09:00", "1:00", "B", people)
                + event("Coffee break", "10:00", "0:30", "A", "") // in the room of sessions, beside nothing
                + event("Lunch in the park", "12:00", "1:00", "Restaurant", "")
                + event("Seven minutes", "12:00", "00:07", "A", people))));

        assertThat(conference.days().list().getFirst().breaks())
                .singleElement()
                .satisfies(pause -> assertThat(pause.name()).isEqualTo("Coffee break"));
        assertThat(session(conference, "Lunch in the park").kind()).isEqualTo(Session.Kind.SOCIAL);
        assertThat(session(conference, "One").kind()).isEqualTo(Session.Kind.BRIEFING);
        assertThat(conference.people().size()).isEqualTo(1); // the same name, no ids
    }

    @Test
    void wordsTellTheKinds() {
        var conference = conference(read(xml(event("A", "09:00", "1:00", "R", "<type>Keynote</type>")
                + event("BB", "10:00", "1:00", "R", "<type>keynote</type>")
                + event("CCC", "10:30", "1:00", "S", "<type>Hands-on workshop</type>")
                + event("DDDD", "12:00", "1:00", "R", "<type>plénière</type>")
                + event("EEEEE", "13:00", "1:00", "R", "<type>Podium discussion</type>"))));

        assertThat(conference.sessions().list().stream().map(Session::kind))
                .containsExactly(
                        Session.Kind.PLENARY,
                        Session.Kind.BRIEFING, // called a keynote, but CCC runs beside it
                        Session.Kind.WORKSHOP,
                        Session.Kind.PLENARY,
                        Session.Kind.PANEL);
    }

    @Test
    void saysWhatWasInferred() {
        var reading = read(xml(
                "<room name='A'><event id='7'><start>23:30</start><title>Film</title><abstract>&lt;p&gt;Long &amp;amp;"
                        + " loud&lt;/p&gt;</abstract><language>de, en, Klingon!</language></event>"
                        + "<event id='7'><start>00:30</start><duration>0:45</duration></event><event id='8'><start>later</start>"
                        + "<duration>100:00</duration><title>Camping</title></event></room>"));

        assertThat(said(reading))
                .containsExactly(
                        "line 2 The event “Film” has no end, and got the usual length. Check how long they take.",
                        "line 2 The event “” has the same id as another, and got a new one."
                                + " Give each event an id of its own before you import the file again.",
                        "line 2 The language “Klingon!” is not known, and was left out."
                                + " Languages are written as en or French.",
                        "line 2 The start of the event “Camping” cannot be read."
                                + " Plenum chooses one; times are written as 09:30.",
                        "line 2 The event “7-2” has no title. Give each a title.",
                        "line 2 The event “Camping” was left out, as it lasts longer than a day and its night."
                                + " Add a session for each day if it matters.");
        var conference = conference(reading);
        assertThat(conference.languages()).containsExactly("de", "en");
        assertThat(session(conference, "Film").duration()).isEqualTo(Duration.ofMinutes(45)); // as long as the other
        assertThat(reading.result().orElseThrow().json().at("/sessions/0/notes").asString())
                .isEqualTo("Long & loud");
        assertThat(hours(conference.days().list().getFirst())).isEqualTo("2026-05-04T23:30/2026-05-05T01:15");
    }

    @Test
    void overlapsComeInAndAreFindings() {
        var reading = read(xml(event("A", "09:00", "1:00", "R", "") + event("BB", "09:30", "1:00", "R", "")));

        assertThat(reading.issues()).isEmpty();
        assertThat(conference(reading).sessions().size()).isEqualTo(2);
    }

    /** A date in universal time, beside a start on the clocks of the place. */
    @Test
    void theStartIsTheTimeOnTheWall() {
        var conference = conference(read(xml(event("A", "00:30", "1:00", "R", "<date>2026-05-04T22:30:00Z</date>")
                + event("BB", "09:30", "1:00", "R", "<date>2026-05-04T07:30:00+00:00</date>"))));

        assertThat(session(conference, "A").pinned().start().orElseThrow()).hasToString("2026-05-05T00:30");
        assertThat(session(conference, "BB").pinned().start().orElseThrow()).hasToString("2026-05-04T09:30");
    }

    @Test
    void aZoneIsTakenFromTheOnlyOffset() {
        var file =
                "{'schedule': {'conference': {'acronym': 'x', 'days': [{'date': '2026-05-04', 'rooms': {'A': [{'id': 1,"
                        + " 'title': 'One', 'start': '09:00', 'date': '2026-05-04T09:00:00%s', 'duration': '1:00'}]}}]}}}";

        assertThat(conference(read(file.formatted("+02:00"))).timeZone().getId())
                .isEqualTo("Etc/GMT-2");
        assertThat(conference(read(file.formatted("+05:30"))).timeZone().getId())
                .isEqualTo("UTC");
        assertThat(said(read(file.formatted("+02:00"))))
                .containsExactly("The file names no time zone; all its times have the offset of Etc/GMT-2."
                        + " Set the conference’s time zone if its clocks change.");
    }

    @Test
    void theThreeShapesOfSessionizeMakeTheSame() {
        var talk = "'id': '1', 'title': 'Talk', 'startsAt': '2026-05-04T09:00:00', 'endsAt': '2026-05-04T10:00:00'";
        var lunch = "'id': '2', 'title': 'Lunch', 'startsAt': '2026-05-04T12:00:00', 'endsAt': null,"
                + " 'isServiceSession': true";
        var plenum = "'id': '3', 'title': 'All', 'startsAt': '2026-05-04T10:00:00', 'endsAt': '2026-05-04T11:00:00',"
                + " 'isPlenumSession': true";
        var all =
                "{'sessions': [{%s, 'roomId': 7, 'speakers': ['a'], 'categoryItems': [5]}, {%s, 'roomId': null}, {%s, 'roomId': 7}],"
                        + " 'speakers': [{'id': 'a', 'fullName': 'Ada'}], 'rooms': [{'id': 7, 'name': 'Hall'}],"
                        + " 'categories': [{'id': 1, 'title': 'Track', 'items': [{'id': 5, 'name': 'Law'}]}]}";
        var named = "'room': 'Hall', 'roomId': 7, 'speakers': [{'id': 'a', 'name': 'Ada'}],"
                + " 'categories': [{'id': 1, 'name': 'Track', 'categoryItems': [{'id': 5, 'name': 'Law'}]}]";
        var sessions = "[{'groupId': null, 'groupName': 'All', 'sessions': [{%s, " + named
                + "}, {%s, 'roomId': null}, {%s, 'room': 'Hall', 'roomId': 7}]}]";
        var grid = "[{'date': '2026-05-04T00:00:00', 'rooms': [{'id': 7, 'name': 'Hall', 'sessions': [{%1$s, " + named
                + "}]}], 'timeSlots': [{'slotStart': '09:00:00', 'rooms': [{'id': 7, 'session': {%1$s, 'room': 'Hall'}},"
                + " {'id': 7, 'session': {%2$s, 'roomId': null}}, {'id': 7, 'session': {%3$s, 'room': 'Hall'}}]}]}]";
        for (var shape : List.of(all, sessions, grid)) {
            var conference = conference(read(shape.formatted(talk, lunch, plenum)));

            assertThat(conference.sessions().list().stream().map(Session::title))
                    .containsExactly("Talk", "All");
            assertThat(session(conference, "All").kind()).isEqualTo(Session.Kind.PLENARY);
            assertThat(session(conference, "Talk").track()).contains("law");
            assertThat(session(conference, "Talk").personIds()).containsExactly("a");
            assertThat(conference.days().list().getFirst().breaks())
                    .singleElement()
                    .satisfies(pause -> assertThat(pause.interval().minutes()).isEqualTo(60)); // the usual length
        }
    }

    /** What only looks like a programme, and what may do harm, is refused in one sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<schedule><day date='2026-05-04'><entry><start>0930</start></entry></day></schedule> | no-events",
                "<schedule><day date='2026-05-04'><event><start>0930</start></event></day></schedule> | no-starts",
                "<schedule><day><event></event></day></schedule> | no-starts",
                "<!DOCTYPE schedule [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><schedule>&a;</schedule> | document-type",
                "<!DOCTYPE s [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><schedule>&b;</schedule> | document-type",
                "<schedule>&unknown;</schedule> | not-xml",
                "<schedule><day> | not-xml",
                "<?xml version='1.0' encoding='stone-tablet'?><schedule/> | not-xml",
                "{'schedule': {}} | no-events",
                "{'schedule': {'conference': {'days': 7}}} | no-events",
                "{'sessions': [], 'speakers': []} | no-events",
                "'{\"schedule\": ' | not-json"
            })
    void oneSentenceSaysThatAFileIsNone(String text, String code) {
        assertThat(read(text).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(code));
    }

    @Test
    void textInAnotherEncodingIsToldAsThat() {
        var text = xml(event("Caf\u00e9", "09:00", "1:00", "R", ""));
        var latin = text.replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(latin).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo("not-utf-8"));
        assertThat(session(
                                conference(read(text.replace("version='1.0'", "version='1.0' encoding='iso-8859-1'")
                                        .replace('\'', '"')
                                        .getBytes(StandardCharsets.ISO_8859_1))),
                                "Caf\u00e9")
                        .title())
                .isEqualTo("Caf\u00e9");
    }

    @Test
    void everyIssueHasASentenceInEveryLanguage() {
        var issues = new ArrayList<Issue>(Arrays.stream(Adaptation.values())
                .map(what -> new Adapted("line 3", what, 2, "Film"))
                .toList());
        Arrays.stream(Adaptation.values())
                .map(what -> new Adapted("", what, 1, "Film"))
                .forEach(issues::add);
        issues.add(new ExternalIssue.NotXml(3, 7));
        issues.add(new ExternalIssue.DocumentType(1));
        issues.add(new ExternalIssue.NoEvents("schedule.xml"));
        issues.add(new ExternalIssue.NoStarts("line 3", "0930"));
        issues.add(new ExternalIssue.NoStarts("", ""));
        for (var locale : Stream.concat(Stream.of(Locale.ENGLISH), Bundle.TRANSLATIONS.stream())
                .toList()) {
            var sentences = Sentences.of(locale, Issue.BUNDLE);
            assertThat(issues.stream().map(issue -> sentences.say(issue.message())))
                    .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContainPattern("[{][0-9]"));
        }
    }

    /** Lost: ids, the audience, what is needed, empty hours, the language of each event. */
    @Test
    void ownProgrammesComeBack() throws IOException {
        var reader = ConferenceReader.of(TimetableRules.ALL, Presets.ALL);
        var ours = reader.read("""
                {"schema": "plenum/conference/1", "id": "ncb-15", "name": "Heads & tails", "timeZone": "Europe/Paris",
                 "languages": ["en"], "grid": "PT15M",
                 "days": [{"date": "2019-04-09", "opens": "09:00", "closes": "26:00"},
                          {"date": "2019-04-10", "opens": "09:00", "closes": "18:00"}],
                 "rooms": [{"id": "one", "name": "Salon"}, {"id": "two", "name": "Loft"}],
                 "people": [{"id": "sg", "name": "Jürgen Stock"}],
                 "tracks": [{"id": "cyber", "name": "Cyber & crime"}],
                 "sessions": [
                   {"id": "a", "title": "Opening", "kind": "PLENARY", "duration": "PT60M", "people": [{"id": "sg", "role": "CHAIR"}]},
                   {"id": "b", "title": "Table", "kind": "ROUNDTABLE", "duration": "PT90M"},
                   {"id": "c", "title": "Malware ]]> & more", "kind": "WORKSHOP", "duration": "PT45M", "track": "cyber"},
                   {"id": "d", "title": "Dance", "kind": "SOCIAL", "duration": "PT105M"}]}
                """.getBytes(StandardCharsets.UTF_8)).result().orElseThrow();
        var timetable = TimetableReader.read("""
                {"conference": "ncb-15", "version": 3, "placements": [
                  {"session": "a", "start": "2019-04-09T09:00", "room": "one"},
                  {"session": "b", "start": "2019-04-09T10:15", "room": "two"},
                  {"session": "c", "start": "2019-04-10T09:00", "room": "two"},
                  {"session": "d", "start": "2019-04-10T00:15", "room": "one"}]}
                """.getBytes(StandardCharsets.UTF_8), ours.conference())
                .result()
                .orElseThrow();
        for (var name : List.of("schedule.xml", "schedule.json")) {
            var out = new ByteArrayOutputStream();
            var format = (Format.TimetableFormat)
                    FORMATS.find(name, FORMATS.find("timetable.json").orElseThrow())
                            .orElseThrow();
            format.output().write(timetable, ours.conference(), out);
            var reading = read(out.toByteArray());
            var back = conference(reading);

            assertThat(reading.issues()).isEmpty();
            assertThat(back.name()).isEqualTo("Heads & tails");
            assertThat(back.timeZone().getId()).isEqualTo("Europe/Paris");
            assertThat(back.languages()).containsExactly("en");
            assertThat(back.sessions().list().stream()
                            .map(session -> session.title() + " " + session.kind() + " " + session.duration() + " "
                                    + session.pinned().start().orElseThrow() + " "
                                    + back.rooms()
                                            .get(session.pinned().room().orElseThrow())
                                            .name()))
                    .containsExactlyInAnyOrder(
                            "Opening PLENARY PT1H 2019-04-09T09:00 Salon",
                            "Table ROUNDTABLE PT1H30M 2019-04-09T10:15 Loft",
                            "Malware ]]> & more WORKSHOP PT45M 2019-04-10T09:00 Loft",
                            "Dance SOCIAL PT1H45M 2019-04-10T00:15 Salon");
            assertThat(session(back, "Malware ]]> & more").track()).isEqualTo(Optional.of("cyber-crime"));
            assertThat(back.days().list().stream().map(ExternalProgrammesTest::hours))
                    .containsExactly("2019-04-09T09:00/2019-04-10T02:00", "2019-04-10T09:00/2019-04-10T09:45");
        }
    }
}
