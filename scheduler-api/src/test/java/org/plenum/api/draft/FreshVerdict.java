package org.plenum.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plenum.api.Http;
import org.plenum.assess.Assessor;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.TimetableReader;
import org.plenum.rule.Finding;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** What the rules say of a draft by the document that there is now, asked anew and not of the service. */
record FreshVerdict(Http http, String address) {

    /** That the draft is shown with the same verdict, where there is one. */
    void isShown() {
        var shown = get("/timetable");
        if (shown.status() == 404) {
            return; // before the first timetable
        }
        var conference = conference();
        var assessment = TimetableReader.read(bytes(shown), conference)
                .result()
                .map(read -> Assessor.assess(read.timetable(), conference, TimetableRules.ALL))
                .flatMap(assessed -> assessed.assessment())
                .orElseThrow();
        var json = shown.json();
        assertThat(json.at("/score/hard").longValue())
                .isEqualTo(assessment.score().hard());
        assertThat(json.at("/score/medium").longValue())
                .isEqualTo(assessment.score().medium());
        assertThat(json.at("/score/soft").longValue())
                .isEqualTo(assessment.score().soft());
        assertThat(json.get("feasible").booleanValue()).isEqualTo(assessment.feasible());
        assertThat(json.get("complete").booleanValue()).isEqualTo(assessment.complete());
        assertThat(json.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("id").stringValue()))
                .containsExactlyInAnyOrderElementsOf(
                        assessment.findings().stream().map(Finding::id).toList());
    }

    /** As it is now, measured by what was published last. */
    private Conference conference() {
        var read = ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(bytes(get("")))
                .result()
                .orElseThrow()
                .conference();
        return lastVersion().map(read::withBaseline).orElse(read);
    }

    private Optional<Baseline> lastVersion() {
        return get("/versions")
                .json()
                .get("items")
                .valueStream()
                .findFirst()
                .map(version -> bytes(get("/versions/" + version.get("number"))))
                .map(version -> TimetableReader.read(version)
                        .result()
                        .orElseThrow()
                        .timetable()
                        .toBaseline());
    }

    private static byte[] bytes(Http.Answer answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8);
    }

    private Http.Answer get(String end) {
        return http.get(address + end);
    }
}
