package org.plenum.cli.bench;

import java.util.List;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.Value;

/** What came of a trial: what was solved, and the figures. */
public record TrialResult(String name, long seed, int sessions, int rooms, Figures figures) {

    /** The result as JSON, in one line. */
    public String toJson() {
        var members = new Members()
                .text("name", name)
                .number("seed", seed)
                .number("sessions", sessions)
                .number("rooms", rooms);
        return FiguresJson.add(figures, members).line();
    }

    /** What such a line says; something else where a field is in error, of which the fields then complain. */
    static TrialResult read(Fields fields) {
        return new TrialResult(
                fields.require("name", Value::text).orElse(""),
                fields.require("seed", value -> value.whole(Long.MIN_VALUE, Long.MAX_VALUE))
                        .orElse(0L),
                fields.require("sessions", value -> value.count(0, Integer.MAX_VALUE))
                        .orElse(0),
                fields.require("rooms", value -> value.count(0, Integer.MAX_VALUE))
                        .orElse(0),
                FiguresJson.read(fields));
    }

    /** The median of each figure of trials with one name as JSON, in one line. */
    public static String medians(List<TrialResult> results) {
        return new Members()
                .text("name", results.getFirst().name)
                .object("median", FiguresJson.add(medianOf(results), new Members()))
                .line();
    }

    static Figures medianOf(List<TrialResult> results) {
        return Figures.medianOf(results.stream().map(TrialResult::figures).toList());
    }
}
