package org.plenum.api.draft;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plenum.api.problem.Refusal;
import org.plenum.assess.whatif.Move;
import org.plenum.conference.Conference;
import org.plenum.conference.Roster;
import org.plenum.conference.Subject;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.ReferenceIssue.DuplicatePlacement;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.issue.ReferenceIssue.UnknownReference;
import org.plenum.exchange.issue.TimeIssue.NoSuchStart;
import org.plenum.exchange.json.Issues;
import org.plenum.problem.board.PlaceGrid;

/**
 * Moves to make all at once, by ids that may not exist.
 *
 * @param by who requests them; empty if nobody is named
 * @param why their explanation; empty if there is none
 */
public record MoveRequest(List<RequestedMove> moves, String by, String why) {

    /**
     * The new place of one session; without a spot, the session is taken out.
     *
     * @param pointer where the move is in the document of the request
     */
    public record RequestedMove(String pointer, String session, Optional<Spot> spot) {}

    /** A start, and a room by its id. */
    public record Spot(LocalDateTime start, String room) {}

    public MoveRequest {
        moves = List.copyOf(moves);
    }

    /**
     * The moves, whatever rules they break.
     *
     * @throws Refusal with every id that the conference does not have
     */
    List<Move> on(Conference conference) {
        var issues = issues(conference);
        if (!issues.isEmpty()) {
            throw Refusal.unusable("The moves cannot be made as asked.\nCorrect what the issues name.", issues);
        }
        return moves.stream().map(wish -> move(wish, conference)).toList();
    }

    private static Move move(RequestedMove wish, Conference conference) {
        var session = conference.sessions().get(wish.session);
        return wish.spot
                .map(spot -> Move.to(session, spot.start, conference.rooms().get(spot.room)))
                .orElseGet(() -> Move.out(session));
    }

    private List<Issue> issues(Conference conference) {
        var grid = PlaceGrid.of(conference);
        var seen = new HashSet<String>();
        var issues = new ArrayList<Issue>();
        for (var wish : moves) {
            if (!seen.add(wish.session)) {
                issues.add(new DuplicatePlacement(wish.pointer + "/session", wish.session));
            }
            unknown(wish.pointer + "/session", Kind.SESSION, wish.session, conference.sessions())
                    .ifPresent(issues::add);
            wish.spot.ifPresent(spot -> {
                if (grid.findStart(spot.start).isEmpty()) {
                    issues.add(new NoSuchStart(wish.pointer + "/start", spot.start));
                }
                unknown(wish.pointer + "/room", Kind.ROOM, spot.room, conference.rooms())
                        .ifPresent(issues::add);
            });
        }
        return issues;
    }

    private static Optional<Issue> unknown(String pointer, Kind kind, String id, Roster<? extends Subject> known) {
        if (known.find(id).isPresent()) {
            return Optional.empty();
        }
        var ids = known.stream().map(Subject::id).toList();
        return Optional.of(new UnknownReference(pointer, kind, id, new Issues().nearest(id, ids)));
    }
}
