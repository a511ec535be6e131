package org.plenum.web.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Interest;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * How many delegates want both of each two sessions, as a square of numbers.
 *
 * @param sessions those of wishes, in the order of the document
 * @param more how many more there are: only those with the strongest wishes are shown
 * @param rows of cells, one row and one cell for each session
 */
public record WishMatrix(List<Session> sessions, int more, List<List<Cell>> rows) {
    private static final int MOST = 40; // as many rows and columns as one can look over

    public WishMatrix {
        sessions = List.copyOf(sessions);
        rows = List.copyOf(rows);
    }

    /**
     * What two sessions have in common.
     *
     * @param heads the delegates who want both
     * @param torn whether both run at the same time in the present timetable
     */
    public record Cell(long heads, boolean torn) {}

    /** @param placed the present timetable; nothing if there is none */
    static WishMatrix of(Conference conference, Collection<Placed> placed) {
        var heads = new HashMap<String, Long>();
        for (var interest : conference.interests()) {
            interest.sessions().forEach(session -> heads.merge(session, (long) interest.heads(), Long::sum));
        }
        var shown = conference.sessions().stream()
                .filter(session -> heads.containsKey(session.id()))
                .sorted(Comparator.comparing(
                        session -> heads.getOrDefault(session.id(), 0L), Comparator.reverseOrder()))
                .limit(MOST)
                .collect(Collectors.toSet());
        var sessions = conference.sessions().stream().filter(shown::contains).toList();
        var places = placed.stream().collect(Collectors.toMap(Placed::session, Function.identity()));
        var rows = sessions.stream()
                .map(one -> sessions.stream()
                        .map(other -> one.equals(other)
                                ? new Cell(0, false)
                                : new Cell(both(conference, one, other), overlap(places, one, other)))
                        .toList())
                .toList();
        return new WishMatrix(sessions, heads.size() - sessions.size(), rows);
    }

    private static long both(Conference conference, Session one, Session other) {
        return conference.interestsOf(one).stream()
                .filter(interest -> interest.sessions().contains(other.id()))
                .mapToLong(Interest::heads)
                .sum();
    }

    private static boolean overlap(Map<Session, Placed> places, Session one, Session other) {
        return Optional.ofNullable(places.get(one))
                .flatMap(first -> Optional.ofNullable(places.get(other)).filter(second -> first.overlap(second) > 0))
                .isPresent();
    }
}
