/**
 * The contract between jobs and the topics that have kinds of jobs: requests, events and work.
 *
 * <p>Imports {@code conference}, {@code problem} and the core. A new kind of job is a
 * {@link org.plenum.api.job.kind.JobKind} in the topic that it serves, with a record of its
 * {@link org.plenum.api.job.kind.JobOptions}.
 */
@NullMarked
package org.plenum.api.job.kind;

import org.jspecify.annotations.NullMarked;
