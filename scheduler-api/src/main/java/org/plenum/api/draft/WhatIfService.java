package org.plenum.api.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.plenum.api.draft.MoveRequest.RequestedMove;
import org.plenum.api.draft.MoveRequest.Spot;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.Page;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.assess.whatif.Move;
import org.plenum.assess.whatif.PlaceOption;
import org.plenum.assess.whatif.WhatIf;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.repair.EjectionChain;
import org.plenum.repair.Suggestions;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes the effects of moves on a draft, and does not change the draft. */
@Service
@Transactional(readOnly = true)
public class WhatIfService {
    private final TimetableService timetables;
    private final CompiledConferences compiled;

    WhatIfService(TimetableService timetables, CompiledConferences compiled) {
        this.timetables = timetables;
        this.compiled = compiled;
    }

    /** Every place of one session of a draft. */
    public record Places(TimetableView draft, String session, List<PlaceOption> options) {

        public Places {
            options = List.copyOf(options);
        }
    }

    /**
     * Places where one session of a draft could go without breaking more rules.
     *
     * @param forecasts the fewest moves first
     */
    public record Suggested(TimetableView draft, String session, List<MovesForecast> forecasts) {

        public Suggested {
            forecasts = List.copyOf(forecasts);
        }
    }

    /**
     * The effects of the moves.
     *
     * @throws Refusal if there is no draft, or the moves name something that does not exist
     */
    public MovesForecast ask(String conference, MoveRequest request) {
        var draft = timetables.getDraft(conference);
        var moves = request.on(draft.conference());
        return new MovesForecast(
                request.moves(), WhatIf.of(draft.conference(), TimetableRules.ALL, draft.placed(), moves));
    }

    /**
     * The effect of every place of one session.
     *
     * @throws Refusal if there is no draft or no such session
     */
    public Places places(String conference, String session) {
        var draft = timetables.getDraft(conference);
        var who = require(draft.conference(), session);
        return new Places(draft, session, compiled.options(draft.of()).of(draft.placed(), who));
    }

    /**
     * Places where one session could go: alone if possible, else with the sessions that make way for it.
     *
     * @param limit how many suggestions at most
     * @throws Refusal if there is no draft or no such session
     */
    public Suggested suggest(String conference, String session, Page.Size limit) {
        var draft = timetables.getDraft(conference);
        var of = draft.conference();
        var who = require(of, session);
        var timetable =
                compiled.problem(draft.of()).toTimetable(draft.timetable().placements());
        var choices = Suggestions.of(timetable, of.sessions().list().indexOf(who), limit.items()).stream()
                .map(chain -> moves(chain, of))
                .toList();
        var effects = WhatIf.ofEach(of, TimetableRules.ALL, draft.placed(), choices);
        return new Suggested(
                draft,
                session,
                IntStream.range(0, choices.size())
                        .mapToObj(index -> new MovesForecast(wishes(choices.get(index)), effects.get(index)))
                        .toList());
    }

    private static List<Move> moves(EjectionChain chain, Conference conference) {
        return chain.steps().stream()
                .map(step -> Move.to(
                        conference.sessions().list().get(step.session()),
                        step.to().start(),
                        step.to().room()))
                .toList();
    }

    private static List<RequestedMove> wishes(List<Move> moves) {
        return moves.stream().map(WhatIfService::wish).toList();
    }

    private static RequestedMove wish(Move move) {
        return new RequestedMove(
                "",
                move.session().id(),
                move.to().map(to -> new Spot(to.start(), to.room().id())));
    }

    private static Session require(Conference conference, String session) {
        return conference
                .sessions()
                .find(session)
                .orElseThrow(() -> Refusal.missing("The conference “%s” has no session “%s”.\nIt may be misspelt."
                        .formatted(conference.id(), session)));
    }
}
