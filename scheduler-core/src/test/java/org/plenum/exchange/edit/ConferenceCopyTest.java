package org.plenum.exchange.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.Draft;
import org.plenum.exchange.Reading;
import org.plenum.exchange.Samples;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;

class ConferenceCopyTest {
    private static final int A_YEAR = 364; // so that the weekdays stay

    @Test
    void movesEverythingThatHasADate() {
        var copy = ConferenceCopy.of(Samples.document(), "harbour-2020", "Harbour Days 2020", A_YEAR);

        assertThat(copy.json())
                .isEqualTo(Draft.of(Samples.CONFERENCE)
                        .set("/id", "'harbour-2020'")
                        .set("/name", "'Harbour Days 2020'")
                        .set("/days/0/date", "'2020-04-07'")
                        .set("/days/1/date", "'2020-04-08'")
                        .set("/rooms/0/unavailable", "[{ 'start': '2020-04-08T09:00', 'end': '2020-04-08T12:00:00' }]")
                        .set(
                                "/delegations/0/unavailable",
                                "[{ 'start': '2020-04-08T18:00', 'end': '2020-04-08T24:00' }]")
                        .set("/people/0/unavailable", "[{ 'start': '2020-04-07T16:00', 'end': '2020-04-07T18:00' }]")
                        .set("/people/0/undesired", "[{ 'start': '2020-04-07T09:00', 'end': '2020-04-07T10:00' }]")
                        .set("/resources/0/unavailable", "[{ 'start': '2020-04-07T17:00', 'end': '2020-04-07T18:00' }]")
                        .set("/sessions/0/allowed", "[{ 'start': '2020-04-07T09:00', 'end': '2020-04-07T12:30' }]")
                        .set("/sessions/0/forbidden", "[{ 'start': '2020-04-08T09:00', 'end': '2020-04-08T10:00' }]")
                        .set("/sessions/0/preferred", "[{ 'start': '2020-04-07T09:00', 'end': '2020-04-07T11:00' }]")
                        .set("/sessions/0/undesired", "[{ 'start': '2020-04-07T11:00', 'end': '2020-04-07T12:00' }]")
                        .set("/sessions/0/pinned/start", "'2020-04-07T09:00'")
                        .set("/sessions/2/pinned/start", "'2020-04-08T20:00'")
                        .set(
                                "/preferences/dislikes/1/time",
                                "{ 'start': '2020-04-08T09:00', 'end': '2020-04-08T12:00' }")
                        .set(
                                "/preferences/dislikes/2/time",
                                "{ 'start': '2020-04-07T09:00', 'end': '2020-04-07T10:00' }")
                        .remove("/baseline")
                        .tree());
        assertThat(said(copy.shifted()))
                .containsExactly(
                        "The conference begins on Tuesday 7 April 2020, the original on Tuesday 9 April 2019.",
                        "These absences moved with the days: Secretary General and France.",
                        "These stay pinned, and moved with the days: Opening and Dinner.");
        assertThat(said(copy.dropped()))
                .containsExactly("The published timetable that the original is compared with is left out.");
    }

    @Test
    void leavesOutWhatIsOnNoDayAndSaysSo() {
        var source = document(Draft.of(Samples.CONFERENCE)
                .set("/people/0/unavailable/0", "{ 'start': '2019-04-08T09:00', 'end': '2019-04-09T00:00' }")
                .set("/people/0/unavailable/1", "{ 'start': '2019-04-08T09:00', 'end': '2019-04-09T10:00' }")
                .set("/delegations/0/unavailable/0", "{ 'start': '2019-04-11T02:00', 'end': '2019-04-11T18:00' }")
                .set("/sessions/0/pinned/start", "'2019-04-12T09:00'")
                .remove("/baseline"));

        var copy = ConferenceCopy.of(source, "copy", "Copy", 1);

        assertThat(copy.json().at("/people/0/unavailable")).hasSize(1); // the one that goes on to the first morning
        assertThat(copy.json().at("/people/0/unavailable/0/start").stringValue())
                .isEqualTo("2019-04-09T09:00");
        assertThat(copy.json().at("/delegations/0/unavailable")).isEmpty(); // it begins when the last night has ended
        assertThat(copy.json().at("/sessions/0/pinned").propertyNames()).containsExactly("room");
        assertThat(said(copy.dropped()))
                .containsExactly(
                        "These absences are on no day of the conference, and are left out:"
                                + " Secretary General on Monday 8 April 09:00 – Tuesday 9 April 00:00"
                                + " and France on Thursday 11 April 02:00–18:00.",
                        "These were pinned to no day of the conference, and are no longer pinned:"
                                + " Opening on Friday 12 April at 09:00.");
    }

    @Test
    void keepsTheDatesOfACopyThatIsNotMoved() {
        var copy = ConferenceCopy.of(Samples.document(), "copy", "Copy", 0);

        assertThat(copy.json().at("/days/1/date").stringValue()).isEqualTo("2019-04-10");
        assertThat(copy.shifted()).isEmpty();
    }

    /** The clocks of Paris go from 02:00 to 03:00 on 31 March 2019, ten days before the dinner of the sample. */
    @Test
    void leavesTimesThatTheZoneSkipsToTheReader() {
        var night = document(Draft.of(Samples.CONFERENCE)
                .set("/sessions/2/pinned/start", "'2019-04-10T02:30'")
                .set("/days/0/closes", "'27:00'"));

        var read = read(ConferenceCopy.of(night, "copy", "Copy", -10));

        assertThat(read.result()).isPresent();
        assertThat(read.issues())
                .filteredOn(issue -> issue.pointer().equals("/sessions/2/pinned/start"))
                .extracting(Issue::code)
                .containsExactly("time-skipped");
    }

    private static Reading<ConferenceDocument> read(ConferenceCopy copy) {
        return Samples.READER.read(copy.json().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ConferenceDocument document(Draft draft) {
        var reading = Samples.READER.read(draft.bytes());
        return reading.result().orElseThrow(() -> new AssertionError(reading.issues()));
    }

    private static List<String> said(List<Message> messages) {
        var sentences = Sentences.of(Locale.ENGLISH, EditBundles.SENTENCES, EditBundles.PARTS)
                .withoutIds();
        return messages.stream().map(sentences::say).toList();
    }
}
