package org.plenum.bench;

import java.util.List;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.Value;

/** The result of one run: the conference that was solved, and the measurements. */
public record BenchmarkResult(String name, long seed, int sessions, int rooms, Measurements measurements) {

    /** The result as JSON, in one line. */
    public String toJson() {
        var members = new Members()
                .text("name", name)
                .number("seed", seed)
                .number("sessions", sessions)
                .number("rooms", rooms);
        return MeasurementsJson.add(measurements, members).line();
    }

    /**
     * Reads a result from such a line; where a field is in error, it returns a default there and the fields report the
     * error.
     */
    public static BenchmarkResult read(Fields fields) {
        return new BenchmarkResult(
                fields.require("name", Value::text).orElse(""),
                fields.require("seed", value -> value.whole(Long.MIN_VALUE, Long.MAX_VALUE))
                        .orElse(0L),
                fields.require("sessions", value -> value.count(0, Integer.MAX_VALUE))
                        .orElse(0),
                fields.require("rooms", value -> value.count(0, Integer.MAX_VALUE))
                        .orElse(0),
                MeasurementsJson.read(fields));
    }

    /** The median of each measurement over runs with one name, as JSON in one line. */
    public static String medians(List<BenchmarkResult> results) {
        return new Members()
                .text("name", results.getFirst().name)
                .object("median", MeasurementsJson.add(medianOf(results), new Members()))
                .line();
    }

    static Measurements medianOf(List<BenchmarkResult> results) {
        return Measurements.medianOf(
                results.stream().map(BenchmarkResult::measurements).toList());
    }
}
