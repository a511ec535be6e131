package org.plenum.api.job;

/**
 * One attempt at a job: its result counts only until another attempt begins.
 *
 * @param job the id of the job
 * @param number identifies the attempt among all attempts at the job; a later one has a higher number
 */
record JobAttempt(long job, long number) {}
