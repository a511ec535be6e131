package org.plenum.api.explain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.exchange.AdviceWriter;
import org.plenum.feasibility.requirement.Advice;
import org.plenum.feasibility.requirement.LocatedRequirement;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.rule.Score;
import org.plenum.rule.Sentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Advice as a text, in the format of Plenum's documents. */
final class AdviceText {

    private AdviceText() {}

    static String write(JobAdvice advice, Sentences sentences) {
        var out = new ByteArrayOutputStream();
        try {
            AdviceWriter.write(advice.score(), advice.found(), sentences, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Advice that was written by {@link #write}, for the same revision of its conference. */
    static JobAdvice read(String text, Conference conference) {
        var root = JsonMapper.shared().readTree(text);
        var found = root.get("advice")
                .valueStream()
                .map(advice -> new Advice(relaxed(advice.get("relaxed"), conference), score(advice.get("score"))))
                .toList();
        return new JobAdvice(score(root.get("score")), found);
    }

    private static List<LocatedRequirement> relaxed(JsonNode list, Conference conference) {
        var requirements = Requirements.of(conference);
        var relaxed = list.valueStream()
                .map(asked -> asked.get("pointer").stringValue())
                .map(pointer -> requirements.find(pointer).orElseThrow())
                .toList();
        return LocatedRequirement.of(relaxed, conference);
    }

    private static Score score(JsonNode score) {
        return new Score(
                score.get("hard").longValue(),
                score.get("medium").longValue(),
                score.get("soft").longValue());
    }
}
