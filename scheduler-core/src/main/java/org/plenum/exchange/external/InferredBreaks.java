package org.plenum.exchange.external;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.conference.Interval;
import org.plenum.exchange.external.InferredEvent.Slot;
import org.plenum.exchange.issue.ExternalIssue.Adaptation;

/** Tells the breaks of the days from what happens in a room. */
final class InferredBreaks {
    /** A longer break without a room, such as the hours of the registration, interrupts nothing. */
    private static final Duration LONGEST = Duration.ofHours(2);

    /** The same break may stand in several rooms. */
    private record Pause(String title, Slot slot) {}

    private final Adaptations adaptations;
    private final List<InferredEvent> others;
    private final Set<String> rooms;
    private final Map<LocalDate, Set<String>> roomsOfDays;
    private final Map<Pause, Set<String>> roomsOfPauses;
    private final List<InferredEvent> ofDays = new ArrayList<>();
    private final Set<InferredEvent> inRooms = new HashSet<>();

    private InferredBreaks(List<InferredEvent> items, Adaptations adaptations) {
        this.adaptations = adaptations;
        others = items.stream()
                .filter(item -> item.slot().isPresent() && !EventKinds.isBreak(item.event()))
                .toList();
        rooms = others.stream().map(item -> item.event().room()).collect(Collectors.toSet());
        roomsOfDays = others.stream()
                .collect(Collectors.groupingBy(
                        item -> item.slot().orElseThrow().day(),
                        Collectors.mapping(item -> item.event().room(), Collectors.toSet())));
        var pauses = items.stream()
                .filter(item -> item.slot().isPresent() && EventKinds.isBreak(item.event()))
                .toList();
        roomsOfPauses = pauses.stream()
                .collect(Collectors.groupingBy(
                        InferredBreaks::pause,
                        Collectors.mapping(item -> item.event().room(), Collectors.toSet())));
        pauses.forEach(this::sort);
    }

    static InferredBreaks of(List<InferredEvent> items, Adaptations adaptations) {
        return new InferredBreaks(items, adaptations);
    }

    /** The breaks of the days, no two of them at once. */
    List<InferredEvent> ofDays() {
        return ofDays;
    }

    /** Whether it is a break with a room of its own, which becomes a session. */
    boolean isInRoom(InferredEvent item) {
        return inRooms.contains(item);
    }

    /** Whether it takes place while a day has a break. */
    boolean interrupt(Interval interval) {
        return ofDays.stream()
                .anyMatch(item -> item.slot().orElseThrow().interval().overlaps(interval));
    }

    private static Pause pause(InferredEvent item) {
        return new Pause(item.event().title(), item.slot().orElseThrow());
    }

    private void sort(InferredEvent item) {
        var pause = pause(item);
        var room = item.event().room();
        var parallel = others.stream().anyMatch(item::overlaps);
        var everywhere = roomsOfPauses
                .getOrDefault(pause, Set.of())
                .containsAll(roomsOfDays.getOrDefault(pause.slot().day(), Set.of(room)));
        if (room.isEmpty() || everywhere || (rooms.contains(room) && !parallel)) {
            addToDay(item, parallel);
        } else {
            inRooms.add(item);
        }
    }

    private void addToDay(InferredEvent item, boolean parallel) {
        var interval = item.slot().orElseThrow().interval();
        if (ofDays.stream().anyMatch(other -> pause(other).equals(pause(item)))) {
            return;
        }
        if ((parallel && item.duration().compareTo(LONGEST) > 0) || interrupt(interval)) {
            adaptations.add(Adaptation.BREAK_LEFT_OUT, item.event());
        } else {
            ofDays.add(item);
        }
    }
}
