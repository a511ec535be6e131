package org.plenum.api.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A conference in a list.
 *
 * @param revision counts its changes, from 1
 * @param changed when its last revision was made
 * @param first its first day; empty if it has none
 * @param last its last day; empty if it has none
 */
public record ConferenceSummary(
        String id,
        String name,
        int revision,
        Instant changed,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int rooms,
        int sessions,
        int delegations) {}
