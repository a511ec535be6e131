package org.plenum.api.conference;

import java.time.Instant;

/**
 * A change of a conference, as a list of revisions shows it.
 *
 * @param number counts the changes, from 1
 */
public record Revision(int number, Instant changed, Reason reason) {}
