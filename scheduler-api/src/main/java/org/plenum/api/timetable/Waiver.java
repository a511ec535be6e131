package org.plenum.api.timetable;

import java.time.Instant;

/**
 * A finding that somebody has decided to accept.
 *
 * @param by who
 * @param why their explanation
 */
public record Waiver(String by, String why, Instant at) {}
