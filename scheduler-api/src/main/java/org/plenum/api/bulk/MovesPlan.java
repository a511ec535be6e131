package org.plenum.api.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.api.bulk.ManyMoves.DayShifted;
import org.plenum.api.bulk.ManyMoves.DaysSwapped;
import org.plenum.api.bulk.ManyMoves.RoomsSwapped;
import org.plenum.assess.whatif.Move;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.rule.Message;

/**
 * What {@link ManyMoves} mean for a draft.
 *
 * @param moves of all sessions that move
 * @param pinned the sessions that would move if they were not pinned
 * @param obstacles why it cannot be done; empty if it can
 * @param notes what somebody should know beforehand
 */
record MovesPlan(List<Move> moves, List<Session> pinned, List<Message> obstacles, List<Message> notes) {

    MovesPlan {
        moves = List.copyOf(moves);
        pinned = List.copyOf(pinned);
        obstacles = List.copyOf(obstacles);
        notes = List.copyOf(notes);
    }

    private MovesPlan(Message obstacle) {
        this(List.of(), List.of(), List.of(obstacle), List.of());
    }

    static MovesPlan of(ManyMoves wish, Conference conference, List<Placed> draft) {
        return switch (wish) {
            case DaysSwapped days ->
                days.one().equals(days.other()) ? same() : of(new NewPlaces(wish, conference), draft);
            case RoomsSwapped rooms ->
                rooms.one().equals(rooms.other()) ? same() : of(new NewPlaces(wish, conference), draft);
            case DayShifted shift -> shifted(shift, conference, draft);
        };
    }

    private static MovesPlan same() {
        return new MovesPlan(Message.of("many-same"));
    }

    /** Without timeslots, a shift that the grid does not allow would fail for each session. */
    private static MovesPlan shifted(DayShifted shift, Conference conference, List<Placed> draft) {
        var grid = conference.grid().toMinutes();
        var onGrid = conference
                        .findDay(shift.day())
                        .filter(day -> day.timeslots().isEmpty())
                        .isEmpty()
                || shift.minutes() % grid == 0;
        return onGrid ? of(new NewPlaces(shift, conference), draft) : new MovesPlan(Message.of("many-off-grid", grid));
    }

    private static MovesPlan of(NewPlaces places, List<Placed> draft) {
        var moves = new ArrayList<Move>();
        var pinned = new ArrayList<Session>();
        for (var placed : draft) {
            places.find(placed).ifPresent(to -> {
                if (placed.session().pinned().allows(to.start(), to.room())) {
                    moves.add(new Move(placed.session(), Optional.of(to)));
                } else {
                    pinned.add(placed.session());
                }
            });
        }
        return moves.isEmpty()
                ? new MovesPlan(
                        moves,
                        pinned,
                        List.of(Message.of("many-nothing")),
                        stay(pinned).toList())
                : checked(places.conference(), moves, pinned);
    }

    private static MovesPlan checked(Conference conference, List<Move> moves, List<Session> pinned) {
        var grid = PlaceGrid.of(conference);
        var to = moves.stream().flatMap(move -> move.to().stream()).toList();
        return new MovesPlan(
                moves,
                pinned,
                to.stream()
                        .filter(each -> grid.findStart(each.start()).isEmpty())
                        .map(each -> Message.of("many-no-start", each.session(), each.start()))
                        .toList(),
                Stream.of(stay(pinned), late(conference, to), closed(conference, to))
                        .flatMap(each -> each)
                        .toList());
    }

    private static Stream<Message> stay(List<Session> pinned) {
        return pinned.isEmpty() ? Stream.empty() : Stream.of(Message.of("many-pinned", pinned, pinned.size()));
    }

    private static Stream<Message> late(Conference conference, List<Placed> to) {
        return to.stream()
                .flatMap(each -> conference.findDay(each.start()).stream()
                        .filter(day -> each.end().isAfter(day.closes()))
                        .map(day -> Message.of(
                                "many-late",
                                each.session(),
                                each.end(),
                                day.closes().toLocalTime())));
    }

    private static Stream<Message> closed(Conference conference, List<Placed> to) {
        return to.stream()
                .flatMap(each -> conference.unavailable(each.room()).stream()
                        .filter(each.occupancy()::overlaps)
                        .limit(1)
                        .map(when -> Message.of("many-closed", each.session(), each.room(), when)));
    }
}
