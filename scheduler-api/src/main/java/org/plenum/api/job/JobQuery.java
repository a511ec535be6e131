package org.plenum.api.job;

import java.util.Optional;
import org.plenum.api.job.kind.JobState;

/**
 * The jobs that a request selects.
 *
 * @param state their current state
 * @param conference the id of their conference
 * @param before only those queued before the job with this id
 */
public record JobQuery(Optional<JobState> state, Optional<String> conference, Optional<Long> before) {}
