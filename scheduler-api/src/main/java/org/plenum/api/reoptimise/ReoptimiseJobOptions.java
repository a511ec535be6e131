package org.plenum.api.reoptimise;

import org.plenum.api.job.kind.JobOptionFields;
import org.plenum.api.job.kind.JobOptions;
import org.plenum.api.job.kind.JobRequest;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.search.SearchLimits;

/**
 * The options of a search that keeps as much as possible of the published version.
 *
 * @param wishes what the search keeps, and what may move
 */
public record ReoptimiseJobOptions(Start from, SearchLimits limits, long seed, ReoptimisationOptions wishes)
        implements JobOptions {

    /** Options for a search that begins with the draft and has the usual limits. */
    public static ReoptimiseJobOptions of(ReoptimisationOptions wishes) {
        return new ReoptimiseJobOptions(Start.DRAFT, SearchLimits.DEFAULT, 0, wishes);
    }

    static ReoptimiseJobOptions read(Fields fields) {
        return new ReoptimiseJobOptions(
                JobOptionFields.start(fields, Start.DRAFT),
                JobOptionFields.limits(fields),
                JobOptionFields.seed(fields),
                ReoptimisationOptionsJson.read(fields));
    }

    @Override
    public void write(Members into) {
        JobOptionFields.write(from, into);
        JobOptionFields.write(limits, seed, into);
        ReoptimisationOptionsJson.write(wishes, into);
    }

    @Override
    public ReoptimiseJobOptions goingOn() {
        return new ReoptimiseJobOptions(Start.DRAFT, limits, seed, wishes);
    }

    /** A request for a search whose result becomes the draft. */
    public JobRequest request() {
        return JobRequest.of(ReoptimiseKinds.REOPTIMISE, this);
    }

    /** A request for a search whose result is only a proposal, of one merit. */
    JobRequest proposal(AlternativeKind merit) {
        return JobRequest.of(ReoptimiseKinds.PROPOSE, this).named(merit.id());
    }
}
