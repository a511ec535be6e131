package org.plenum.generator;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.conference.Interest;
import org.plenum.conference.Interval;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session.Kind;

/**
 * Generates relations of every type that hold in the planted timetable, and wishes and interests that need not hold.
 */
final class GeneratedRelations {
    private static final int SESSIONS_PER_RELATION = 40;
    private static final int SESSIONS_PER_INTEREST = 5;
    private static final int FEWEST = 2;

    private final GeneratedVenue venue;
    private final List<PlantedSession> sessions;
    private final SeededRandom random;

    GeneratedRelations(GeneratedVenue venue, List<PlantedSession> sessions, SeededRandom random) {
        this.venue = venue;
        this.sessions = sessions;
        this.random = random;
    }

    /** Hard relations, which hold in the planted timetable, and then wishes. */
    List<Relation> relations() {
        var count = Math.max(FEWEST, sessions.size() / SESSIONS_PER_RELATION);
        var relations = new ArrayList<>(waves());
        for (var type : Relation.Type.values()) {
            for (var number = 0; number < count; number++) {
                grown(type, number).map(members -> hard(type, members)).ifPresent(relations::add);
            }
        }
        for (var number = 0; number < 2 * count; number++) {
            relations.add(wish());
        }
        return relations.stream().distinct().toList();
    }

    List<Interest> interests() {
        var optional = sessions.stream()
                .filter(session -> session.kind() != Kind.PLENARY)
                .toList();
        var interests = new ArrayList<Interest>();
        for (var number = sessions.size() / SESSIONS_PER_INTEREST; number > 0; number--) {
            interests.add(new Interest(ids(random.sample(optional, random.between(2, 3))), random.between(2, 20)));
        }
        return interests;
    }

    /** Roundtables that were planted at one time start together. */
    private List<Relation> waves() {
        return sessions.stream()
                .filter(session -> session.kind() == Kind.ROUNDTABLE)
                .collect(Collectors.groupingBy(PlantedSession::start, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(wave -> hard(Relation.Type.SAME_START, wave))
                .toList();
    }

    private Optional<List<PlantedSession>> grown(Relation.Type type, int number) {
        return switch (type) {
            case FIRST -> Optional.of(List.of(sessions.getFirst()));
            case LAST -> latest(sessions);
            case FIRST_OF_DAY ->
                onDate(number).stream()
                        .min(Comparator.comparing(PlantedSession::start))
                        .map(List::of);
            case LAST_OF_DAY -> latest(onDate(number));
            case BEFORE, CONSECUTIVE, SAME_START, SAME_DAY, DIFFERENT_DAY, SAME_ROOM, DIFFERENT_ROOM, NO_OVERLAP ->
                random.sample(sessions, sessions.size()).stream()
                        .map(first -> grown(type, first))
                        .filter(members -> members.size() >= type.fewest())
                        .findFirst();
        };
    }

    private static Optional<List<PlantedSession>> latest(List<PlantedSession> among) {
        return among.stream().max(Comparator.comparing(PlantedSession::end)).map(List::of);
    }

    private List<PlantedSession> onDate(int number) {
        LocalDate date = venue.days().get(number % venue.days().size()).date();
        return sessions.stream().filter(session -> session.date().equals(date)).toList();
    }

    /** Two or three sessions for which the relation holds, or only the first where no second one fits. */
    private List<PlantedSession> grown(Relation.Type type, PlantedSession first) {
        var members = new ArrayList<>(List.of(first));
        var wanted = random.chance(35) ? 3 : 2;
        for (var candidate : random.sample(sessions, sessions.size())) {
            if (members.size() < wanted && !members.contains(candidate) && joins(type, members, candidate)) {
                members.add(candidate);
            }
        }
        return members;
    }

    private boolean joins(Relation.Type type, List<PlantedSession> members, PlantedSession candidate) {
        var others = members.stream();
        return switch (type) {
            case BEFORE -> !candidate.start().isBefore(members.getLast().end());
            case CONSECUTIVE -> follows(members.getLast(), candidate);
            case SAME_START -> others.allMatch(one -> one.start().equals(candidate.start()));
            case SAME_DAY -> others.allMatch(one -> one.date().equals(candidate.date()));
            case DIFFERENT_DAY -> others.noneMatch(one -> one.date().equals(candidate.date()));
            case SAME_ROOM -> others.allMatch(one -> one.room().equals(candidate.room()));
            case DIFFERENT_ROOM -> others.noneMatch(one -> one.room().equals(candidate.room()));
            case NO_OVERLAP -> others.noneMatch(one -> one.overlaps(candidate));
            case FIRST, LAST, FIRST_OF_DAY, LAST_OF_DAY -> false;
        };
    }

    private boolean follows(PlantedSession one, PlantedSession next) {
        return !next.start().isBefore(one.end()) && sits(one.end(), next.start()) == 0;
    }

    private long sits(LocalDateTime from, LocalDateTime to) {
        return venue.days().stream()
                .mapToLong(day -> day.sittingMinutes(new Interval(from, to)))
                .sum();
    }

    private Relation hard(Relation.Type type, List<PlantedSession> members) {
        return new Relation(type, ids(members), gap(type, members), ScoreLevel.HARD, 1);
    }

    /** Sometimes as much time between them as the planted timetable leaves, up to an hour. */
    private Duration gap(Relation.Type type, List<PlantedSession> members) {
        if (type != Relation.Type.BEFORE || random.chance(60)) {
            return Duration.ZERO;
        }
        var least = Duration.ofHours(1);
        for (var next = 1; next < members.size(); next++) {
            var between = Duration.between(
                    members.get(next - 1).end(), members.get(next).start());
            least = between.compareTo(least) < 0 ? between : least;
        }
        return least;
    }

    private Relation wish() {
        var types = List.of(
                Relation.Type.BEFORE,
                Relation.Type.SAME_DAY,
                Relation.Type.DIFFERENT_DAY,
                Relation.Type.SAME_ROOM,
                Relation.Type.NO_OVERLAP,
                Relation.Type.LAST_OF_DAY);
        var members = random.sample(sessions, 2);
        return new Relation(random.pick(types), ids(members), Duration.ZERO, ScoreLevel.SOFT, random.between(1, 5));
    }

    private static List<String> ids(List<PlantedSession> sessions) {
        return sessions.stream().map(PlantedSession::id).toList();
    }
}
