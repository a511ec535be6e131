package org.plenum.api.explain;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.problem.ProblemWording;
import org.plenum.exchange.json.Fields;
import org.plenum.feasibility.advice.AdviceSearch;
import org.plenum.rule.Score;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/** Looks for requirements that a conference could give up; a process that resumes such a job begins again. */
@Component
final class AdviseKind implements JobKind<AdviseJobOptions> {
    static final String NAME = "advise";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AdviseJobOptions> options() {
        return AdviseJobOptions.class;
    }

    @Override
    public AdviseJobOptions read(Fields fields) {
        return AdviseJobOptions.read(fields);
    }

    @Override
    public boolean replacesDraft() {
        return false;
    }

    @Override
    public boolean findsTimetable() {
        return false;
    }

    @Override
    public Work begin(SolveJob job, AdviseJobOptions options, StoredConference conference, Optional<String> best) {
        return new Search(new AdviceSearch(
                conference.conference(), TimetableRules.ALL, options.limits(), options.seed(), _ -> {}));
    }

    @Override
    public void keep(SolveJob job, String best) {
        // the result stays with the job: advice changes nothing
    }

    private record Search(AdviceSearch advising) implements Work, Standing {

        @Override
        public void run() {
            advising.run();
        }

        @Override
        public void stop() {
            advising.stop();
        }

        @Override
        public Standing standing() {
            return this;
        }

        @Override
        public Duration spent() {
            return advising.spent();
        }

        @Override
        public long moves() {
            return advising.moves();
        }

        @Override
        public Score score() {
            var found = advising.found();
            return found.isEmpty() ? advising.score() : found.getFirst().score();
        }

        @Override
        public String best() {
            return AdviceText.write(
                    new JobAdvice(advising.score(), advising.found()), ProblemWording.in(Locale.ENGLISH));
        }
    }
}
