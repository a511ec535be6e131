package org.plenum.api.explain;

import org.plenum.api.job.kind.JobOptionFields;
import org.plenum.api.job.kind.JobOptions;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Members;
import org.plenum.search.SearchLimits;

/** The options of a search for advice. */
record AdviseJobOptions(SearchLimits limits, long seed) implements JobOptions {

    static AdviseJobOptions read(Fields fields) {
        return new AdviseJobOptions(JobOptionFields.limits(fields), JobOptionFields.seed(fields));
    }

    @Override
    public void write(Members into) {
        JobOptionFields.write(limits, seed, into);
    }
}
