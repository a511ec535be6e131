package org.plenum.api.timetable;

import org.plenum.api.job.kind.JobOptionFields;
import org.plenum.api.job.kind.JobOptions;
import org.plenum.api.job.kind.JobRequest;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.search.SearchLimits;
import org.plenum.search.portfolio.Portfolio;

/** The options of a search for a timetable. */
public record SolveJobOptions(Start from, SearchLimits limits, long seed, int runs) implements JobOptions {

    /** Options for a search with the usual limits. */
    public static SolveJobOptions from(Start from) {
        return new SolveJobOptions(from, SearchLimits.DEFAULT, 0, 1);
    }

    public static SolveJobOptions read(Fields fields) {
        return new SolveJobOptions(
                JobOptionFields.start(fields, Start.EMPTY),
                JobOptionFields.limits(fields),
                JobOptionFields.seed(fields),
                fields.find("runs", value -> value.count(1, Portfolio.MOST_RUNS))
                        .orElse(1));
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
