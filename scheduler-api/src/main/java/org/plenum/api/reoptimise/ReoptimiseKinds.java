package org.plenum.api.reoptimise;

import org.plenum.api.conference.Baselines;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.timetable.DraftKeeper;
import org.plenum.api.timetable.ReadTimetables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two kinds of re-optimisation: the result of one becomes the draft, that of the other is a proposal. */
@Configuration
class ReoptimiseKinds {
    static final String REOPTIMISE = "reoptimise";
    static final String PROPOSE = "propose";

    @Bean
    JobKind<ReoptimiseJobOptions> reoptimise(ReadTimetables timetables, DraftKeeper drafts, Baselines baselines) {
        return new ReoptimiseKind(REOPTIMISE, true, timetables, drafts, baselines);
    }

    @Bean
    JobKind<ReoptimiseJobOptions> propose(ReadTimetables timetables, DraftKeeper drafts, Baselines baselines) {
        return new ReoptimiseKind(PROPOSE, false, timetables, drafts, baselines);
    }
}
