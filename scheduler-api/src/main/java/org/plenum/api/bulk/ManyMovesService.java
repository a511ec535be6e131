package org.plenum.api.bulk;

import java.util.List;
import java.util.Optional;
import org.plenum.api.bulk.ManyMoves.DayShifted;
import org.plenum.api.bulk.ManyMoves.DaysSwapped;
import org.plenum.api.bulk.ManyMoves.RoomsSwapped;
import org.plenum.api.draft.DraftService;
import org.plenum.api.draft.MoveRequest.RequestedMove;
import org.plenum.api.draft.MovesForecast;
import org.plenum.api.history.Edit;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.assess.whatif.Move;
import org.plenum.assess.whatif.WhatIf;
import org.plenum.conference.Conference;
import org.plenum.rule.Message;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves many sessions at once, all of them or none, as one step of the history. */
@Service
@Transactional
public class ManyMovesService {
    private final DraftService drafts;
    private final TimetableService timetables;

    ManyMovesService(DraftService drafts, TimetableService timetables) {
        this.drafts = drafts;
        this.timetables = timetables;
    }

    /**
     * The effects of the moves.
     *
     * @throws Refusal if there is no draft, or no such day or room
     */
    @Transactional(readOnly = true)
    public ManyMovesForecast ask(String conference, ManyMoves wish) {
        var draft = timetables.getDraft(conference);
        var plan = plan(wish, draft);
        return new ManyMovesForecast(
                draft,
                plan.moves().size(),
                said(wish, draft.conference(), plan),
                plan.obstacles(),
                plan.notes(),
                Optional.of(plan).filter(each -> each.obstacles().isEmpty()).map(each -> forecast(each, draft)));
    }

    private static MovesForecast forecast(MovesPlan plan, TimetableView draft) {
        var wishes = plan.moves().stream()
                .map(move -> new RequestedMove("", move.session().id(), Optional.empty()))
                .toList();
        return new MovesForecast(
                wishes, WhatIf.of(draft.conference(), TimetableRules.ALL, draft.placed(), plan.moves()));
    }

    /**
     * Makes the moves.
     *
     * @param by who does so; empty if nobody is named
     * @throws Refusal if there is no such day or room, if something stands in the way, or if the draft cannot be
     *     changed now
     */
    public TimetableView move(String conference, ManyMoves wish, IfMatch condition, String by) {
        var draft = drafts.open(conference, condition);
        var plan = plan(wish, draft);
        if (!plan.obstacles().isEmpty()) {
            throw Refusal.conflict("These sessions of the conference “%s” cannot be moved together.\nLook at a preview."
                    .formatted(conference));
        }
        return drafts.keep(
                draft,
                Move.applyAll(draft.conference(), draft.placed(), plan.moves()),
                new Edit(by, "", List.of(said(wish, draft.conference(), plan))));
    }

    private static MovesPlan plan(ManyMoves wish, TimetableView draft) {
        var of = draft.conference();
        switch (wish) {
            case DaysSwapped days -> {
                require(of.findDay(days.one()), days.one());
                require(of.findDay(days.other()), days.other());
            }
            case RoomsSwapped rooms -> {
                require(of.rooms().find(rooms.one()), rooms.one());
                require(of.rooms().find(rooms.other()), rooms.other());
                rooms.day().ifPresent(day -> require(of.findDay(day), day));
            }
            case DayShifted shift -> require(of.findDay(shift.day()), shift.day());
        }
        return MovesPlan.of(wish, of, draft.placed());
    }

    private static void require(Optional<?> found, Object wanted) {
        if (found.isEmpty()) {
            throw Refusal.missing("The conference has no “%s”.\nIt may have been removed.".formatted(wanted));
        }
    }

    private static Message said(ManyMoves wish, Conference of, MovesPlan plan) {
        var count = plan.moves().size();
        return switch (wish) {
            case DaysSwapped days -> Message.of("draft-days-swapped", days.one(), days.other(), count);
            case RoomsSwapped rooms -> {
                var one = of.rooms().get(rooms.one());
                var other = of.rooms().get(rooms.other());
                yield rooms.day()
                        .map(day -> Message.of("draft-rooms-swapped", one, other, count, day))
                        .orElseGet(() -> Message.of("draft-rooms-swapped-always", one, other, count));
            }
            case DayShifted shift ->
                Message.of(
                        shift.minutes() < 0 ? "draft-shifted-earlier" : "draft-shifted",
                        shift.day(),
                        shift.from(),
                        Math.abs(shift.minutes()),
                        count);
        };
    }
}
