package org.plenum.api.job;

/**
 * One attempt at a job: its result counts only as long as nobody else has taken the job up.
 *
 * @param job the id of the job
 * @param number tells apart all attempts at the job; a later one has a higher number
 */
record JobAttempt(long job, long number) {}
