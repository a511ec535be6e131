package org.plenum.web.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.job.kind.JobRequest;
import org.plenum.api.timetable.SolveJobOptions;

/**
 * What somebody asks of a search, as the form sends it.
 *
 * @param time one of {@link #TIMES}, or blank for the usual limits
 * @param preset the id of a preset, or blank for the conference's own weights; empty if that stays as it is
 * @param runs how many searches, of which the best counts
 */
public record SearchWish(String time, Optional<String> preset, String runs) {

    /** The times that the form offers. */
    static final List<Duration> TIMES =
            List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5));

    /** The wish that the last search of a conference fulfilled, as far as the form can express it. */
    static SearchWish of(Optional<JobRequest> last, Optional<String> preset) {
        return new SearchWish(
                last.flatMap(JobRequest::fixedTime)
                        .filter(TIMES::contains)
                        .map(Duration::toString)
                        .orElse(""),
                Optional.of(preset.orElse("")),
                String.valueOf(last.map(request -> request.options().runs()).orElse(1)));
    }

    boolean hasTime() {
        return time.isBlank() || findTime().isPresent();
    }

    private Optional<Duration> findTime() {
        return TIMES.stream().filter(known -> known.toString().equals(time)).findFirst();
    }

    /** The preset that is chosen; empty for the conference's own weights. */
    Optional<String> findPreset() {
        return preset.filter(id -> !id.isBlank());
    }

    boolean hasRuns() {
        return runs.matches("[0-9]{1,4}") && count() >= 1 && count() <= SolveJobOptions.MOST_RUNS;
    }

    private int count() {
        return Integer.parseInt(runs);
    }

    /** The options of a job, once nothing is wrong with the wish. */
    SolveJobOptions options(Start from) {
        var usual = SolveJobOptions.from(from).times(count());
        return findTime().map(usual::lasting).orElse(usual);
    }
}
