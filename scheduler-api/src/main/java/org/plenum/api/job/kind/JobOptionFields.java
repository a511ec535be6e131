package org.plenum.api.job.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.rule.Score;
import org.plenum.search.SearchLimits;

/** The fields that several kinds of jobs have in common. */
public final class JobOptionFields {
    private static final List<String> STARTS =
            Arrays.stream(Start.values()).map(JobOptionFields::name).toList();

    private JobOptionFields() {}

    /**
     * The timetable with which the job begins.
     *
     * @param usual the start if the field is absent
     */
    public static Start start(Fields fields, Start usual) {
        return fields.find("from", value -> value.nameOf(STARTS))
                .map(name -> Start.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(usual);
    }

    public static SearchLimits limits(Fields fields) {
        return fields.find("limits", value -> value.object(JobOptionFields::readLimits))
                .orElse(SearchLimits.DEFAULT);
    }

    private static Optional<SearchLimits> readLimits(Fields fields) {
        var spent = fields.find("spent", DurationNotation::elapsed);
        var unimproved = fields.find("unimproved", DurationNotation::elapsed);
        var moves = fields.find("moves", value -> value.whole(0, Long.MAX_VALUE));
        var target = fields.find("target", value -> value.object(JobOptionFields::score));
        var timed = spent.isPresent() || unimproved.isPresent();
        return Optional.of(new SearchLimits(
                timed ? spent : SearchLimits.DEFAULT.spent(),
                timed ? unimproved : SearchLimits.DEFAULT.unimproved(),
                moves,
                target));
    }

    private static Optional<Score> score(Fields fields) {
        return Optional.of(new Score(points(fields, "hard"), points(fields, "medium"), points(fields, "soft")));
    }

    private static long points(Fields fields, String level) {
        return fields.find(level, value -> value.whole(Long.MIN_VALUE, 0)).orElse(0L);
    }

    public static long seed(Fields fields) {
        return fields.find("seed", value -> value.whole(Long.MIN_VALUE, Long.MAX_VALUE))
                .orElse(0L);
    }

    public static void write(Start from, Members into) {
        into.text("from", name(from));
    }

    public static void write(SearchLimits limits, long seed, Members into) {
        var members = new Members().text("spent", limits.spent()).text("unimproved", limits.unimproved());
        limits.moves().ifPresent(moves -> members.number("moves", moves));
        limits.target().ifPresent(target -> members.object("target", members(target)));
        into.object("limits", members).number("seed", seed);
    }

    private static Members members(Score score) {
        return new Members()
                .number("hard", score.hard())
                .number("medium", score.medium())
                .number("soft", score.soft());
    }

    private static String name(Start start) {
        return start.name().toLowerCase(Locale.ROOT);
    }
}
