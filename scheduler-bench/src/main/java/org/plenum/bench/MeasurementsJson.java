package org.plenum.bench;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.Value;
import org.plenum.rule.Score;

/** Writes and reads the measurements of a search as members of a JSON object. */
final class MeasurementsJson {
    private static final int PLACES = 3;
    private static final Pattern MARK = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SCORE =
            Pattern.compile("(-?[0-9]{1,18})hard/(-?[0-9]{1,18})medium/(-?[0-9]{1,18})soft");

    private MeasurementsJson() {}

    static Members add(Measurements measured, Members members) {
        var scores = new Members();
        measured.scoreAt().forEach((mark, score) -> scores.text(mark.toString(), score));
        return members.number("compileMs", measured.compileMs())
                .decimal("firstFeasible", measured.firstFeasible(), PLACES)
                .decimal("complete", measured.complete(), PLACES)
                .object("scoreAt", scores)
                .text("score", measured.score())
                .decimal("seconds", OptionalDouble.of(measured.seconds()), PLACES)
                .decimal("cpuSeconds", OptionalDouble.of(measured.cpuSeconds()), PLACES)
                .number("moves", measured.moves())
                .number("movesPerCpuSecond", measured.movesPerCpuSecond())
                .number("engineMovesPerCpuSecond", measured.engineMovesPerCpuSecond())
                .number("peakMB", measured.peakMB())
                .number("heldMB", measured.heldMB());
    }

    /**
     * Reads the measurements back; where a field is in error, it returns a default there and the fields report the
     * error.
     */
    static Measurements read(Fields fields) {
        return new Measurements(
                whole(fields, "compileMs"),
                decimal(fields, "firstFeasible"),
                decimal(fields, "complete"),
                fields.find("scoreAt", value -> Optional.of(scores(value.members())))
                        .orElseGet(TreeMap::new),
                fields.require("score", Value::text)
                        .map(MeasurementsJson::score)
                        .orElse(Score.ZERO),
                fields.require("seconds", Value::decimal).orElse(0.0),
                fields.require("cpuSeconds", Value::decimal).orElse(0.0),
                whole(fields, "moves"),
                whole(fields, "movesPerCpuSecond"),
                fields.find("engineMovesPerCpuSecond", value -> value.whole(0, Long.MAX_VALUE))
                        .orElse(0L), // earlier runs did not measure it
                whole(fields, "peakMB"),
                whole(fields, "heldMB"));
    }

    private static long whole(Fields fields, String name) {
        return fields.require(name, value -> value.whole(0, Long.MAX_VALUE)).orElse(0L);
    }

    private static OptionalDouble decimal(Fields fields, String name) {
        return fields.find(name, Value::decimal).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static SortedMap<Integer, Score> scores(Map<String, Value> members) {
        var scores = new TreeMap<Integer, Score>();
        members.forEach((mark, value) -> value.text().ifPresent(text -> scores.put(mark(mark), score(text))));
        return scores;
    }

    private static int mark(String text) {
        if (!MARK.matcher(text).matches()) {
            throw new IllegalArgumentException("The mark “%s” is not a number of seconds.".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static Score score(String text) {
        var matcher = SCORE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The score “%s” is not one such as 0hard/0medium/-500soft.".formatted(text));
        }
        return new Score(
                Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
    }
}
