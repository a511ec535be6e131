package org.plenum.api.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plenum.api.job.JobRequest.Start;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.Value;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.rule.Score;
import org.plenum.search.SearchLimits;
import org.plenum.search.portfolio.Portfolio;

/** What is asked of a job, as JSON: all that is wrong with it is said at once, as with any document. */
public final class JobRequestJson {
    private static final List<String> STARTS =
            Arrays.stream(Start.values()).map(JobRequestJson::lower).toList();

    private JobRequestJson() {}

    /**
     * The request.
     *
     * @param json nothing at all asks for what is the default
     * @param kinds those that there are
     * @throws Refusal with all that is wrong, where it cannot be used
     */
    public static JobRequest read(byte[] json, List<String> kinds) {
        return read(json, fields -> Optional.of(request(fields, kinds)));
    }

    private static <T> T read(byte[] json, Function<Fields, Optional<T>> reading) {
        var issues = new Issues();
        var body = json.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : json;
        var read = JsonText.read(body, issues).flatMap(root -> root.object(reading));
        if (issues.errors() > 0) {
            throw Refusal.unusable(
                    "The job cannot be started as asked.\nMaybe mend what the issues say.", issues.list());
        }
        return read.orElseThrow();
    }

    /**
     * What is asked of a re-optimisation, alone.
     *
     * @param json nothing at all asks for what is usual
     * @throws Refusal with all that is wrong, where it cannot be used
     */
    public static ReoptimisationOptions wishes(byte[] json) {
        return read(json, fields -> Optional.of(WishesJson.read(fields)));
    }

    /** The request, as {@link #text} wrote it. */
    static JobRequest read(String text) {
        var root = JsonText.read(text.getBytes(StandardCharsets.UTF_8), new Issues());
        return root.flatMap(value -> value.object(fields -> Optional.of(request(fields, List.of()))))
                .orElseThrow();
    }

    private static JobRequest request(Fields fields, List<String> kinds) {
        var kind = fields.find("kind", value -> kinds.isEmpty() ? value.text() : value.nameOf(kinds));
        var name = fields.find("name", Value::text);
        var by = fields.find("by", Value::text);
        var from = fields.find("from", value -> value.nameOf(STARTS)).map(start -> Start.valueOf(upper(start)));
        var limits = fields.find("limits", value -> value.object(JobRequestJson::limits));
        var seed = fields.find("seed", number(Long.MIN_VALUE));
        var runs = fields.find("runs", value -> value.count(1, Portfolio.MOST_RUNS));
        return new JobRequest(
                kind.orElse(JobRequest.SOLVE),
                name,
                by,
                from.orElseGet(() -> usualStart(kind.orElse(JobRequest.SOLVE))),
                limits.orElse(SearchLimits.DEFAULT),
                seed.orElse(0L),
                runs.orElse(1),
                WishesJson.read(fields));
    }

    private static Start usualStart(String kind) {
        return switch (kind) {
            case JobRequest.REOPTIMISE, JobRequest.PROPOSE -> Start.DRAFT;
            default -> Start.EMPTY;
        };
    }

    private static Optional<SearchLimits> limits(Fields fields) {
        var spent = fields.find("spent", DurationNotation::elapsed);
        var unimproved = fields.find("unimproved", DurationNotation::elapsed);
        var moves = fields.find("moves", number(0));
        var target = fields.find("target", value -> value.object(JobRequestJson::score));
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

    private static Function<Value, Optional<Long>> number(long least) {
        return value -> value.whole(least, Long.MAX_VALUE);
    }

    static String text(JobRequest request) {
        var out = new ByteArrayOutputStream();
        try {
            JsonText.write(members(request).object(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Members members(JobRequest request) {
        var limits = new Members()
                .text("spent", request.limits().spent())
                .text("unimproved", request.limits().unimproved());
        request.limits().moves().ifPresent(moves -> limits.number("moves", moves));
        request.limits().target().ifPresent(target -> limits.object("target", score(target)));
        var members = new Members()
                .text("kind", request.kind())
                .text("name", request.name())
                .text("by", request.by())
                .text("from", lower(request.from()))
                .object("limits", limits)
                .number("seed", request.seed())
                .number("runs", request.runs(), 1);
        WishesJson.write(request.wishes(), members);
        return members;
    }

    private static Members score(Score score) {
        return new Members()
                .number("hard", score.hard())
                .number("medium", score.medium())
                .number("soft", score.soft());
    }

    private static String lower(Start start) {
        return start.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String start) {
        return start.toUpperCase(Locale.ROOT);
    }
}
