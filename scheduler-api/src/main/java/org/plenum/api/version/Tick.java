package org.plenum.api.version;

import java.time.Instant;

/**
 * A mark that a party was told what changes for it.
 *
 * @param by who has told it
 */
public record Tick(String by, Instant at) {}
