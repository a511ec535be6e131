package org.plenum.api.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A conference in a list.
 *
 * @param revision counts its changes, from 1
 * @param changed when its last revision was made
 * @param first its first day, where it has any
 * @param last its last day, where it has any
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
