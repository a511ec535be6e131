package org.plenum.generator;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;

/** The hard relations once more, as plainly as they can be said. */
final class PlainRelations {
    private final PlantedConference planted;
    private final Map<String, Placed> places;

    private PlainRelations(PlantedConference planted) {
        this.planted = planted;
        places = planted.timetable().stream()
                .collect(Collectors.toMap(placed -> placed.session().id(), Function.identity()));
    }

    /** The hard relations that the planted timetable breaks. */
    static List<String> broken(PlantedConference planted) {
        var plain = new PlainRelations(planted);
        return planted.conference().relations().stream()
                .filter(relation -> relation.level() == ScoreLevel.HARD && !plain.holds(relation))
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
            case SAME_DAY ->
                pairs(
                        named,
                        (one, other) ->
                                one.start().toLocalDate().equals(other.start().toLocalDate()));
            case DIFFERENT_DAY ->
                pairs(
                        named,
                        (one, other) ->
                                !one.start().toLocalDate().equals(other.start().toLocalDate()));
            case SAME_ROOM -> pairs(named, (one, other) -> one.room().equals(other.room()));
            case DIFFERENT_ROOM -> pairs(named, (one, other) -> !one.room().equals(other.room()));
            case NO_OVERLAP ->
                pairs(
                        named,
                        (one, other) -> !one.start().isBefore(other.end())
                                || !other.start().isBefore(one.end()));
            case FIRST, LAST, FIRST_OF_DAY, LAST_OF_DAY ->
                others(named, (one, other) -> isOutermost(relation, one, other));
        };
    }

    private static boolean isOutermost(Relation relation, Placed one, Placed other) {
        var sameDay = one.start().toLocalDate().equals(other.start().toLocalDate());
        var early = other.start().isBefore(one.start());
        var late = other.end().isAfter(one.end());
        return switch (relation.type()) {
            case FIRST -> !early;
            case LAST -> !late;
            case FIRST_OF_DAY -> !sameDay || !early;
            case LAST_OF_DAY -> !sameDay || !late;
            case BEFORE, CONSECUTIVE, SAME_START, SAME_DAY, DIFFERENT_DAY, SAME_ROOM, DIFFERENT_ROOM, NO_OVERLAP ->
                throw new IllegalArgumentException("The relation (%s) is not about the outermost.".formatted(relation));
        };
    }

    /** In no quarter-hour from the one's end to the next one's start is the conference in session. */
    private boolean follows(Placed one, Placed next) {
        return !next.start().isBefore(one.end())
                && one.end()
                        .toLocalDate()
                        .datesUntil(next.start().toLocalDate().plusDays(1))
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
