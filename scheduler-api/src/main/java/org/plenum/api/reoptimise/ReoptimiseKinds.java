package org.plenum.api.reoptimise;

import org.plenum.api.conference.Baselines;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.timetable.FoundDrafts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of re-optimisation: one leaves a draft, the other a proposal. */
@Configuration
class ReoptimiseKinds {
    static final String REOPTIMISE = "reoptimise";
    static final String PROPOSE = "propose";

    @Bean
    JobKind<ReoptimiseJobOptions> reoptimise(FoundDrafts drafts, Baselines baselines) {
        return new ReoptimiseKind(REOPTIMISE, true, drafts, baselines);
    }

    @Bean
    JobKind<ReoptimiseJobOptions> propose(FoundDrafts drafts, Baselines baselines) {
        return new ReoptimiseKind(PROPOSE, false, drafts, baselines);
    }
}
