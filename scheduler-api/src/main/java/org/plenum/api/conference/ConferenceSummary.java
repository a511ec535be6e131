package org.plenum.api.conference;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A conference in a list.
 *
 * @param revision counts its changes, from 1
 * @param changed when its last revision was made
 * @param first its first day
 * @param last its last day
 */
public record ConferenceSummary(
        String id,
        String name,
        int revision,
        Instant changed,
        LocalDate first,
        LocalDate last,
        int rooms,
        int sessions,
        int delegations) {}
