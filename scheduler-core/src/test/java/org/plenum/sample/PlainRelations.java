package org.plenum.sample;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;

/** The hard relations once more, as plainly as they can be said. */
final class PlainRelations {
    private final Planted planted;
    private final Map<String, Placed> places;

    private PlainRelations(Planted planted) {
        this.planted = planted;
        places = planted.timetable().stream()
                .collect(Collectors.toMap(placed -> placed.session().id(), Function.identity()));
    }

    /** The hard relations that the planted timetable breaks. */
    static List<String> broken(Planted planted) {
        var plain = new PlainRelations(planted);
        return planted.conference().relations().stream()
                .filter(relation -> relation.level() == Level.HARD && !plain.holds(relation))
                .map(Relation::toString)
                .toList();
    }

    private boolean holds(Relation relation) {
        var named = relation.sessions().stream().map(places::get).toList();
        return switch (relation.type()) {
            case BEFORE ->
                neighbours(
                        named, (one, next) -> !next.start().isBefore(one.end().plus(relation.gap())));
            case CONSECUTIVE -> neighbours(named, this::follows);
            case SAME_START -> pairs(named, (one, other) -> one.start().equals(other.start()));
            case SAME_DAY -> pairs(named, (one, other) -> one.date().equals(other.date()));
            case DIFFERENT_DAY -> pairs(named, (one, other) -> !one.date().equals(other.date()));
            case SAME_ROOM -> pairs(named, (one, other) -> one.room().equals(other.room()));
            case DIFFERENT_ROOM -> pairs(named, (one, other) -> !one.room().equals(other.room()));
            case NO_OVERLAP ->
                pairs(
                        named,
                        (one, other) -> !one.start().isBefore(other.end())
                                || !other.start().isBefore(one.end()));
            case FIRST -> others(named, (one, other) -> !other.start().isBefore(one.start()));
            case LAST -> others(named, (one, other) -> !other.end().isAfter(one.end()));
            case FIRST_OF_DAY ->
                others(
                        named,
                        (one, other) -> !one.date().equals(other.date())
                                || !other.start().isBefore(one.start()));
            case LAST_OF_DAY ->
                others(
                        named,
                        (one, other) ->
                                !one.date().equals(other.date()) || !other.end().isAfter(one.end()));
        };
    }

    /** In no quarter-hour from the one's end to the next one's start is the conference in session. */
    private boolean follows(Placed one, Placed next) {
        return !next.start().isBefore(one.end())
                && one.end()
                        .toLocalDate()
                        .datesUntil(next.date().plusDays(1))
                        .flatMap(date -> IntStream.range(0, 96)
                                .mapToObj(quarter -> date.atStartOfDay().plusMinutes(15L * quarter)))
                        .filter(moment -> !moment.isBefore(one.end()) && moment.isBefore(next.start()))
                        .noneMatch(this::sits);
    }

    private boolean sits(LocalDateTime moment) {
        return planted.conference().days().stream()
                .anyMatch(day -> day.hours().contains(moment)
                        && day.breaks().stream()
                                .noneMatch(pause -> pause.interval().contains(moment)));
    }

    private static boolean neighbours(List<Placed> named, BiPredicate<Placed, Placed> holds) {
        return IntStream.range(1, named.size()).allMatch(next -> holds.test(named.get(next - 1), named.get(next)));
    }

    private static boolean pairs(List<Placed> named, BiPredicate<Placed, Placed> holds) {
        return named.stream()
                .allMatch(one ->
                        named.stream().filter(other -> !other.equals(one)).allMatch(other -> holds.test(one, other)));
    }

    private boolean others(List<Placed> named, BiPredicate<Placed, Placed> holds) {
        return named.stream()
                .allMatch(one -> planted.timetable().stream()
                        .filter(other -> !named.contains(other))
                        .allMatch(other -> holds.test(one, other)));
    }
}
