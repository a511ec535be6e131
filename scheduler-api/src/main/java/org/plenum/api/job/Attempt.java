package org.plenum.api.job;

/**
 * One go at a job: what it leaves counts only as long as nobody else has taken the job up.
 *
 * @param job the id of the job
 * @param number tells apart all goes at the job; a later one has a higher number
 */
record Attempt(long job, long number) {}
