/**
 * Jobs: long work on a conference that is queued, watched, stopped and resumed.
 *
 * <p>Imports {@code job.kind}, {@code conference}, {@code request}, {@code problem} and the core. A new kind of job is
 * a {@link org.plenum.api.job.kind.JobKind} in the topic that it serves.
 *
 * <p>{@code JobStore} is longer than others because it has all statements on two tables.
 */
@NullMarked
package org.plenum.api.job;

import org.jspecify.annotations.NullMarked;
