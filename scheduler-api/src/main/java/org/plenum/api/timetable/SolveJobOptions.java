package org.plenum.api.timetable;

import java.time.Duration;
import org.plenum.api.job.kind.JobOptionFields;
import org.plenum.api.job.kind.JobOptions;
import org.plenum.api.job.kind.JobRequest;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.search.SearchLimits;
import org.plenum.search.portfolio.Portfolio;

/** The options of a search for a timetable. */
public record SolveJobOptions(Start from, SearchLimits limits, long seed, int runs) implements JobOptions {

    /** How many searches a job makes at most. */
    public static final int MOST_RUNS = Portfolio.MOST_RUNS;

    /** Options for a search with the usual limits. */
    public static SolveJobOptions from(Start from) {
        return new SolveJobOptions(from, SearchLimits.DEFAULT, 0, 1);
    }

    /** The same search for exactly this time, whether it still gets better or not. */
    public SolveJobOptions lasting(Duration time) {
        return new SolveJobOptions(from, SearchLimits.ofTime(time), seed, runs);
    }

    /** The same search, made so many times. */
    public SolveJobOptions times(int count) {
        return new SolveJobOptions(from, limits, seed, count);
    }

    public static SolveJobOptions read(Fields fields) {
        return new SolveJobOptions(
                JobOptionFields.start(fields, Start.EMPTY),
                JobOptionFields.limits(fields),
                JobOptionFields.seed(fields),
                fields.find("runs", value -> value.count(1, MOST_RUNS)).orElse(1));
    }

    @Override
    public void write(Members into) {
        JobOptionFields.write(from, into);
        JobOptionFields.write(limits, seed, into);
        into.number("runs", runs, 1);
    }

    @Override
    public SolveJobOptions goingOn() {
        return new SolveJobOptions(Start.DRAFT, limits, seed, runs);
    }

    /** A request for the search. */
    public JobRequest request() {
        return JobRequest.of(SolveKind.NAME, this);
    }
}
