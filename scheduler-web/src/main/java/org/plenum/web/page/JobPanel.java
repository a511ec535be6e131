package org.plenum.web.page;

import java.time.Duration;
import java.util.Optional;
import org.plenum.api.job.kind.JobEvent.Progressed;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.web.shell.LocalizedTexts;

/**
 * A job on a page.
 *
 * @param said its state in words
 * @param limit seconds that it works at most, 0 if there is no limit
 * @param announced text that screen readers announce once: that the job began, has a whole timetable, ended
 */
public record JobPanel(SolveJob job, String said, long limit, String announced) {

    /** The job in the reader's language. */
    public static JobPanel of(SolveJob job, LocalizedTexts localized) {
        var spent = localized.clock(spent(job));
        var limit = job.request().timeLimit();
        var said = switch (job.state()) {
            case QUEUED -> localized.say("job.queued");
            case RUNNING ->
                limit.map(most -> localized.say("job.running.of", spent, localized.clock(most)))
                        .orElseGet(() -> localized.say("job.running", spent));
            case FINISHED -> localized.say("job.finished", spent);
            case STOPPED -> localized.say("job.stopped", spent);
            case FAILED -> localized.say("job.failed", job.history().getLast().why());
            case LOST -> localized.say("job.lost");
        };
        return new JobPanel(job, said, limit.map(Duration::toSeconds).orElse(0L), announced(job, said, localized));
    }

    private static String announced(SolveJob job, String said, LocalizedTexts localized) {
        return switch (job.state()) {
            case QUEUED, RUNNING ->
                job.latest().filter(Progressed::isWhole).isPresent()
                        ? localized.say("job.whole")
                        : localized.say("job.begun");
            case FINISHED, STOPPED, FAILED, LOST -> said;
        };
    }

    private static Duration spent(SolveJob job) {
        return job.latest().map(Progressed::spent).orElse(Duration.ZERO);
    }

    /** Whether the job has not ended. */
    public boolean active() {
        return !job.state().isEnd();
    }

    public long seconds() {
        return spent(job).toSeconds();
    }

    public Optional<Curve> curve() {
        return Curve.of(job.progress());
    }
}
