package org.plenum.api.timetable;

import java.time.Instant;

/**
 * A finding that somebody accepts as it is.
 *
 * @param by who
 * @param why in their words
 */
public record Waiver(String by, String why, Instant at) {}
