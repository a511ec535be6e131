package org.plenum.exchange.external;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.conference.Interval;
import org.plenum.exchange.external.ExternalProgramme.Event;
import org.plenum.exchange.external.ExternalProgramme.Sort;
import org.plenum.exchange.external.InferredEvent.Slot;
import org.plenum.exchange.issue.ExternalIssue.Adaptation;

/** Gives each event a day and a length, also if its tool says nothing of them. */
final class InferredEvents {
    /** An event that starts earlier, the night after a day of events, belongs to that day. */
    private static final int MORNING = 5;

    /** The end of the longest day. */
    private static final int LATEST_HOUR = 36;

    private static final Duration USUAL = Duration.ofMinutes(30);

    /** Where an event can end: there the next one starts, in the same room. */
    private record Place(String room, LocalDate date) {}

    private final Adaptations adaptations;
    private final Duration usual;
    private final Map<Place, NavigableSet<LocalDateTime>> starts = new HashMap<>();
    private final Set<LocalDate> dates = new HashSet<>();

    private InferredEvents(List<Event> events, Adaptations adaptations) {
        this.adaptations = adaptations;
        usual = usual(events);
        for (var event : events) {
            event.time().start().ifPresent(start -> {
                starts.computeIfAbsent(new Place(event.room(), start.toLocalDate()), _ -> new TreeSet<>())
                        .add(start);
                if (start.getHour() >= MORNING) {
                    dates.add(start.toLocalDate());
                }
            });
        }
    }

    /** The events that take place, without those that no day can hold. */
    static List<InferredEvent> of(ExternalProgramme programme, Adaptations adaptations) {
        var events = programme.events().stream()
                .filter(event -> {
                    if (event.sort() == Sort.CANCELLED) {
                        adaptations.add(Adaptation.CANCELLED, event);
                    }
                    return event.sort() != Sort.CANCELLED;
                })
                .toList();
        var items = new InferredEvents(events, adaptations);
        return withoutNightsOnly(
                events.stream().map(items::item).flatMap(Optional::stream).toList());
    }

    private static Duration usual(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.time().duration().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Duration, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(USUAL);
    }

    private Optional<InferredEvent> item(Event event) {
        var time = event.time();
        if (time.start().isEmpty()) {
            adaptations.add(
                    time.unreadable().isEmpty() ? Adaptation.START_MISSING : Adaptation.START_UNREADABLE, event);
        }
        var duration = time.duration().orElseGet(() -> inferred(event));
        var slot = time.start().map(start -> new Slot(day(event, start), Interval.of(start, duration)));
        var latest = slot.map(found -> found.day().atStartOfDay().plusHours(LATEST_HOUR));
        if ((slot.isPresent() && slot.get().end().isAfter(latest.orElseThrow())) || duration.toHours() >= LATEST_HOUR) {
            adaptations.add(Adaptation.TOO_LONG, event);
            return Optional.empty();
        }
        return Optional.of(new InferredEvent(event, duration, slot));
    }

    private Duration inferred(Event event) {
        adaptations.add(Adaptation.END_INFERRED, event);
        return event.time()
                .start()
                .flatMap(start -> Optional.ofNullable(
                                starts.getOrDefault(new Place(event.room(), start.toLocalDate()), new TreeSet<>())
                                        .higher(start))
                        .map(next -> Duration.between(start, next)))
                .filter(gap -> gap.compareTo(usual) < 0)
                .orElse(usual);
    }

    private LocalDate day(Event event, LocalDateTime start) {
        var date = start.toLocalDate();
        var isNight = start.getHour() < MORNING && dates.contains(date.minusDays(1));
        return event.time()
                .day()
                .filter(day -> {
                    var hours = ChronoUnit.HOURS.between(day.atStartOfDay(), start);
                    return !start.isBefore(day.atStartOfDay()) && hours < LATEST_HOUR;
                })
                .orElse(isNight ? date.minusDays(1) : date);
    }

    /** A day on which all is after midnight is the day after. */
    private static List<InferredEvent> withoutNightsOnly(List<InferredEvent> items) {
        var days = items.stream()
                .flatMap(item -> item.slot().stream())
                .filter(slot -> slot.start().toLocalDate().equals(slot.day()))
                .map(Slot::day)
                .collect(Collectors.toSet());
        return items.stream()
                .map(item -> new InferredEvent(
                        item.event(),
                        item.duration(),
                        item.slot()
                                .map(slot -> days.contains(slot.day())
                                        ? slot
                                        : new Slot(slot.start().toLocalDate(), slot.interval()))))
                .toList();
    }
}
