/**
 * Jobs: long work on a conference that is queued, followed, stopped and taken up again.
 *
 * <p>Imports {@code conference}, {@code problem} and the core. A new sort of job is a {@link org.plenum.api.job.JobKind}
 * in the topic that it serves.
 */
@NullMarked
package org.plenum.api.job;

import org.jspecify.annotations.NullMarked;
