package org.plenum.api.draft;

import java.util.List;
import org.plenum.api.history.Edit;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableView;
import org.plenum.assess.whatif.Move;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves sessions by hand: a move may break rules, and the findings then say which. */
@Service
@Transactional
public class MoveService {
    private final DraftService drafts;

    MoveService(DraftService drafts) {
        this.drafts = drafts;
    }

    /**
     * Makes all the moves at once.
     *
     * @throws Refusal if they name something that does not exist, or the draft cannot be changed now
     */
    public TimetableView move(String conference, MoveRequest request, IfMatch condition) {
        var draft = drafts.open(conference, condition);
        var moves = request.on(draft.conference());
        if (moves.isEmpty()) {
            throw Refusal.senseless("There is no move in “moves”.\nName a session and its new place.");
        }
        return drafts.keep(
                draft,
                Move.applyAll(draft.conference(), draft.placed(), moves),
                edit(moves).wantedBy(request.by(), request.why()));
    }

    private static Edit edit(List<Move> moves) {
        if (moves.size() > 1) {
            return Edit.of(
                    "draft-moved-together", moves.stream().map(Move::session).toList());
        }
        var move = moves.getFirst();
        return move.to()
                .map(to -> Edit.of("draft-moved", move.session(), to.start(), to.room()))
                .orElseGet(() -> Edit.of("draft-taken-out", move.session()));
    }
}
