package org.plenum.api.reoptimise;

import org.plenum.api.conference.Baselines;
import org.plenum.api.job.JobKind;
import org.plenum.api.job.JobRequest;
import org.plenum.api.timetable.FoundDrafts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of re-optimisation: one leaves a draft, the other a proposal. */
@Configuration
class ReoptimiseKinds {

    @Bean
    JobKind reoptimise(FoundDrafts drafts, Baselines baselines) {
        return new ReoptimiseKind(JobRequest.REOPTIMISE, drafts, baselines, drafts::keep);
    }

    @Bean
    JobKind propose(FoundDrafts drafts, Baselines baselines) {
        return new ReoptimiseKind(
                JobRequest.PROPOSE, drafts, baselines, (_, _) -> {}); // the job keeps it until somebody adopts it
    }
}
