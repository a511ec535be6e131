package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.Bundle;
import org.plenum.exchange.issue.ExternalIssue;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.LimitIssue;
import org.plenum.exchange.issue.SheetIssue;
import org.plenum.exchange.issue.SyntaxIssue.NotUtf8;
import org.plenum.exchange.issue.TimeIssue.NoSuchStart;
import org.plenum.exchange.issue.WorkbookIssue;
import org.plenum.rule.Sentences;

class MalformedDocumentTest {

    static List<Malformed> conferences() {
        return Stream.of(
                        MalformedTexts.ALL,
                        MalformedTexts.CONFERENCES,
                        Malformed.of(Samples.CONFERENCE, "malformed-conferences.json"))
                .flatMap(List::stream)
                .toList();
    }

    static List<Malformed> timetables() {
        return Stream.of(MalformedTexts.ALL, Malformed.of(Samples.TIMETABLE, "malformed-timetables.json"))
                .flatMap(List::stream)
                .toList();
    }

    static List<Malformed> changes() {
        return Stream.of(MalformedTexts.ALL, Malformed.of(Samples.CHANGES, "malformed-changes.json"))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void tellsEverythingThatIsWrongWithAConference(Malformed malformed) {
        assertThat(Samples.brief(conference(malformed))).containsExactlyInAnyOrderElementsOf(malformed.issues());
    }

    @ParameterizedTest
    @MethodSource("timetables")
    void tellsEverythingThatIsWrongWithATimetable(Malformed malformed) {
        assertThat(Samples.brief(timetable(malformed))).containsExactlyInAnyOrderElementsOf(malformed.issues());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tellsEverythingThatIsWrongWithChanges(Malformed malformed) {
        assertThat(Samples.brief(change(malformed))).containsExactlyInAnyOrderElementsOf(malformed.issues());
    }

    @Test
    void everyIssueIsEarnedAndHasASentenceWithAWayOut() {
        var ofMoves = Stream.<Issue>of(
                new NoSuchStart("/start", LocalDate.of(2019, 4, 9).atTime(9, 7)));
        var ofBytes = Stream.<Issue>of(new NotUtf8(1, 10)); // ConferenceReaderTest earns it
        var ofSizes = Stream.<Issue>of( // LimitsTest earns those
                new LimitIssue.TooLarge(32 << 20),
                new LimitIssue.TooManyValues("/sessions/9", 2_000_000),
                new LimitIssue.TooManyMembers("/sessions", 10_000),
                new LimitIssue.TextTooLong("/name", 20_001, 20_000),
                new LimitIssue.DaysTooFarApart(
                        "/days/1/date", LocalDate.of(2119, 4, 10), LocalDate.of(2019, 4, 9), 400),
                new LimitIssue.TooManyStarts("/grid", 20_160, 20_000),
                new LimitIssue.TooManyPlaces("/rooms", 18_720, 107, 2_000_000));
        var issues = Stream.of(
                        conferences().stream().flatMap(malformed -> conference(malformed).stream()),
                        timetables().stream().flatMap(malformed -> timetable(malformed).stream()),
                        changes().stream().flatMap(malformed -> change(malformed).stream()),
                        ofMoves,
                        ofBytes,
                        ofSizes)
                .flatMap(found -> found)
                .toList();

        assertThat(issues.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(records(Issue.class)
                        .filter(type -> type.getEnclosingClass() != SheetIssue.class // CosplibTest earns those
                                && type.getEnclosingClass() != WorkbookIssue.class // WorkbookValuesTest earns those
                                && type.getEnclosingClass() != ExternalIssue.class) // ExternalProgrammesTest does
                        .toList());
        var sentences = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);
        assertThat(issues.stream().map(issue -> sentences.say(issue.message())))
                .allSatisfy(sentence -> assertThat(sentence)
                        .containsPattern("[.] \\p{Lu}") // what to do, or what may be meant
                        .containsPattern("[.?]$")
                        .doesNotContainPattern("[{][0-9]"));
        for (var locale : Bundle.TRANSLATIONS) {
            var translated = Sentences.of(locale, Issue.BUNDLE);
            assertThat(issues.stream().map(issue -> translated.say(issue.message())))
                    .allSatisfy(sentence -> assertThat(sentence).containsPattern("[.?؟]$"));
        }
    }

    @Test
    void namesWhatIsWrongAndWhatMayBeMeant() {
        assertThat(said(full().set("/rooms/0/capacty", "80")))
                .containsExactly("The field “capacty” is not known here. Did you mean “capacity”?");
        assertThat(said(full().set("/sessions/0/pinned/room", "'attic'")))
                .containsExactly("There is no room “attic”. Add it, or remove this.");
        assertThat(said(full().set("/rooms/0/capacity", "'400'")))
                .containsExactly("This is a text, and should be a whole number. Remove the quotes or the decimals.");
        assertThat(said(full().set("/rooms/0/capacity", "1000001")))
                .containsExactly("The number 1000001 is not between 0 and 1000000."
                        + " There may be a digit too many, or a wrong sign.");
        assertThat(said(full().set("/sessions/0/kind", "'plenary'")))
                .containsExactly("The value “plenary” is not one of PLENARY, CEREMONY, BRIEFING, PANEL, ROUNDTABLE,"
                        + " WORKSHOP, BILATERAL, MEETING, SOCIAL. Did you mean “PLENARY”?");
        assertThat(said(full().set("/days/0/breaks/0/start", "'08:30'")))
                .containsExactly("The interval Tuesday 9 April 08:30–14:00 is not within the day's opening hours,"
                        + " Tuesday 9 April 09:00–18:00. Open longer, or move it.");
    }

    @Test
    void tellsLineAndColumnOfWhatIsNotJson() {
        var malformed = Malformed.text("a missing comma", "{\n  \"id\": \"x\"\n  \"name\": \"y\"\n}");

        assertThat(conference(malformed).stream()
                        .map(issue -> Sentences.of(Locale.ENGLISH, Issue.BUNDLE).say(issue.message())))
                .singleElement()
                .asString()
                .startsWith("The text is not JSON at line 3, column 3: "); // the quote before name
    }

    @Test
    void takesNumbersBeyondAllIntegersForNumbers() {
        var draft = full().set("/rooms/0/capacity", "1e400").set("/sessions/0/heads", "1e-400");

        assertThat(Samples.brief(Samples.READER.read(draft.bytes()).issues()))
                .containsExactly("/rooms/0/capacity number-out-of-range", "/sessions/0/heads wrong-type");
    }

    @Test
    void cutsLongValues() {
        assertThat(said(full().set("/sessions/0/kind", "'" + "X".repeat(500) + "'")))
                .singleElement()
                .asString()
                .startsWith("The value “" + "X".repeat(80) + "…” is not one of");
    }

    private static Draft full() {
        return Draft.of(Samples.CONFERENCE);
    }

    private static List<String> said(Draft draft) {
        var sentences = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);
        return Samples.READER.read(draft.bytes()).issues().stream()
                .map(issue -> sentences.say(issue.message()))
                .toList();
    }

    private static List<Issue> conference(Malformed malformed) {
        return Samples.READER.read(malformed.bytes()).issues();
    }

    private static List<Issue> timetable(Malformed malformed) {
        return TimetableReader.read(malformed.bytes(), Samples.conference()).issues();
    }

    private static List<Issue> change(Malformed malformed) {
        return Samples.changes(malformed.json(), Samples.document()).issues();
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(MalformedDocumentTest::records)
                : Stream.of(family);
    }
}
