package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.timetable.rules.Example.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;

/** Of all that rules can be about, the conference has one thing: the rule about it is used. */
class BareConferenceTest {

    private static void assertCosts(long penalty, Rule rule, Example day) {
        assertThat(Findings.of(day.conference(), Scorecard.of(List.of(rule), Map.of()), day.placed()))
                .extracting(Finding::penalty)
                .containsExactly(penalty);
    }

    private static ConferenceBuilder aTrack() {
        return aConference().withSessions(aSession("a").onTrack("cyber"));
    }

    @Test
    void aTrackDislikesATime() {
        var conference = aTrack().withDislike(Dislike.Of.TRACK, "cyber", MONDAY_9_TO_10, 7);
        assertCosts(
                7, // the points, once for the block that holds 9 to 10
                new BlockDisliked(BlockDisliked.What.TRACK_AT_TIME),
                day(conference).at("a", monday(9)));
    }

    @Test
    void aTrackDislikesARoom() {
        var conference = aTrack().withDislike(Dislike.Of.TRACK, "cyber", "hall", 7);
        assertCosts(
                7, // the points, once for the block
                new BlockDisliked(BlockDisliked.What.TRACK_IN_ROOM),
                day(conference).at("a", monday(9)));
    }

    @Test
    void aRoomDislikesATime() {
        var conference = aTrack().withDislike(Dislike.Of.ROOM, "hall", MONDAY_9_TO_10, 7);
        assertCosts(
                7, // the points, once for the block that holds 9 to 10
                new BlockDisliked(BlockDisliked.What.ROOM_AT_TIME),
                day(conference).at("a", monday(9)));
    }

    @Test
    void aSessionDislikesATime() {
        var conference = aTrack().withDislike(Dislike.Of.SESSION, "a", MONDAY_9_TO_10, 2);
        assertCosts(
                8, // 2 points for each of four quarter-hours
                new SessionDisliked(SessionDisliked.What.TIME),
                day(conference).at("a", monday(9)));
    }

    @Test
    void aSessionDislikesARoom() {
        var conference = aTrack().withDislike(Dislike.Of.SESSION, "a", "hall", 2);
        assertCosts(
                8, // 2 points for each of four quarter-hours
                new SessionDisliked(SessionDisliked.What.ROOM),
                day(conference).at("a", monday(9)));
    }

    @Test
    void talksHavePresentersAndNobodyHasAskedForAny() {
        var conference = aConference()
                .withSessions(aSession("a").presentedBy("ada"), aSession("b").presentedBy("ada"));
        assertCosts(
                4, // an hour at once is four quarter-hours
                new ParticipantDoubleBooked(TalkRole.PRESENTER),
                day(conference).at("a", monday(9)).at("b", monday(9)));
    }

    @Test
    void somebodyHasAskedForTalksOfWhichNoPresenterIsKnown() {
        var conference = aConference()
                .withSessions(aSession("a").wantedBy("ben"), aSession("b").wantedBy("ben"));
        assertCosts(
                4, // an hour at once is four quarter-hours
                new ParticipantDoubleBooked(TalkRole.ATTENDEE),
                day(conference).at("a", monday(9)).at("b", monday(9)));
    }

    @Test
    void tracksAreSimilar() {
        var conference = aConference()
                .withRooms("hall", "aula", "annex")
                .withSimilar("borders", "cyber", 3)
                .withSessions(
                        aSession("a").onTrack("cyber"),
                        aSession("b").onTrack("cyber"),
                        aSession("c").onTrack("borders"));
        assertCosts(
                6, // two rooms of the one, times one of the other, times 3 points
                new TracksInParallel(TracksInParallel.Why.SIMILAR),
                day(conference)
                        .at("a", monday(9), "hall")
                        .at("b", monday(9), "aula")
                        .at("c", monday(9), "annex"));
    }
}
