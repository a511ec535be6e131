package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.exchange.ConferenceDiff.Difference;
import org.plenum.exchange.ConferenceDiff.Kind;

class ConferenceDiffTest {

    @Test
    void findsNothingInTheSameDocumentWithOtherAbsences() {
        var other = Draft.of(Samples.CONFERENCE)
                .remove("/rooms/1/capacity")
                .remove("/days/0/timeslots")
                .set("/rooms/1/features", "[]");

        assertThat(differences(Draft.of(Samples.CONFERENCE), other)).isEmpty();
    }

    @Test
    void namesWhatWasAddedRemovedAndChanged() {
        var after = Draft.of(Samples.CONFERENCE)
                .set("/name", "'Harbour Week'")
                .set("/grid", "'PT15M'")
                .set("/days/0/closes", "'19:00'")
                .set("/rooms/0/capacity", "300")
                .set("/rooms/0/building", "'North'")
                .set("/regions/2", "{ 'id': 'asia' }")
                .remove("/resources/1")
                .set("/sessions/0/interpretation", "['fr']")
                .remove("/interests/1");

        assertThat(differences(Draft.of(Samples.CONFERENCE), after))
                .containsExactlyInAnyOrder(
                        new Difference("", "harbour-days", "Harbour Week", Kind.CHANGED, List.of("grid", "name")),
                        new Difference("days", "2019-04-09", "2019-04-09", Kind.CHANGED, List.of("closes")),
                        new Difference("rooms", "aula", "Aula", Kind.CHANGED, List.of("building", "capacity")),
                        new Difference("regions", "asia", "asia", Kind.ADDED, List.of()),
                        new Difference("resources", "en-team", "en-team", Kind.REMOVED, List.of()),
                        new Difference("sessions", "opening", "Opening", Kind.CHANGED, List.of("interpretation")),
                        new Difference("interests", "", "", Kind.CHANGED, List.of()));
    }

    private static List<Difference> differences(Draft before, Draft after) {
        return ConferenceDiff.between(document(before), document(after)).differences();
    }

    private static ConferenceDocument document(Draft draft) {
        var reading = Samples.READER.read(draft.bytes());
        return reading.result().orElseThrow(() -> new AssertionError(reading.issues()));
    }
}
