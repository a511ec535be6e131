package org.plenum.web.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.api.bulk.ManyMoves;
import org.plenum.api.bulk.ManyPins;

/**
 * The values that somebody typed into one of the forms for many sessions; the page shows them again beside a preview.
 *
 * @param values those that are not blank, by the names of the fields
 */
public record ManyForm(Map<String, List<String>> values) {
    private static final Set<String> OF_THE_STEP = Set.of("by", "etag", "lang");

    public ManyForm {
        values = Map.copyOf(values);
    }

    /** What a form asks for. */
    sealed interface Wish {}

    /** Moves of many sessions. */
    record Moves(ManyMoves of) implements Wish {}

    /** Pins of many sessions. */
    record Pins(ManyPins of) implements Wish {}

    static ManyForm of(Map<String, String[]> parameters) {
        return new ManyForm(parameters.entrySet().stream()
                .filter(entry -> !OF_THE_STEP.contains(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Arrays.stream(entry.getValue())
                                .filter(value -> !value.isBlank())
                                .toList())));
    }

    /** The value of a field; empty if nothing was typed. */
    public String value(String field) {
        return find(field).orElse("");
    }

    /** Whether a field has this value, if the form was sent by the button of this name; else whether it has it at first. */
    public boolean is(String form, String field, String value, boolean atFirst) {
        return value("do").equals(form) ? all(field).contains(value) : atFirst;
    }

    private Optional<String> find(String field) {
        return all(field).stream().findFirst();
    }

    private List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether one of the forms was sent. */
    boolean isSent() {
        return values.containsKey("do");
    }

    /** What it asks for; empty if something is missing or cannot be read. */
    Optional<Wish> wish() {
        return switch (value("do")) {
            case "pins" ->
                which().map(which -> new Pins(new ManyPins(value("pin").equals("pin"), which)));
            case "days" ->
                date("one")
                        .flatMap(one -> date("other").map(other -> new Moves(new ManyMoves.DaysSwapped(one, other))));
            case "rooms" ->
                find("one")
                        .flatMap(one -> find("other")
                                .map(other -> new Moves(new ManyMoves.RoomsSwapped(one, other, date("day")))));
            case "shift" ->
                date("day")
                        .flatMap(day -> read("from", LocalTime::parse)
                                .flatMap(from -> read("minutes", Integer::valueOf)
                                        .map(minutes -> new Moves(new ManyMoves.DayShifted(day, from, minutes)))));
            default -> Optional.empty();
        };
    }

    private Optional<ManyPins.Selection> which() {
        return switch (value("which")) {
            case "plenaries" -> Optional.of(new ManyPins.Plenaries());
            case "day" -> date("day").map(ManyPins.OfDay::new);
            case "some" -> Optional.of(new ManyPins.Some(Set.copyOf(all("session"))));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> date(String field) {
        return read(field, LocalDate::parse);
    }

    private <T> Optional<T> read(String field, Function<String, T> reading) {
        try {
            return find(field).map(reading);
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
