package org.plenum.api.draft;

import java.util.List;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableView;
import org.plenum.solve.whatif.Prospect;
import org.plenum.solve.whatif.WhatIf;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what moves would do to a draft; keeps nothing of it. */
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
    public record Places(TimetableView draft, String session, List<Prospect> prospects) {

        public Places {
            prospects = List.copyOf(prospects);
        }
    }

    /**
     * What the moves would do.
     *
     * @throws Refusal where there is no draft, or they name what is not there
     */
    public WhatIf ask(String conference, MoveRequest request) {
        var draft = timetables.getDraft(conference);
        return WhatIf.of(draft.conference(), TimetableRules.ALL, draft.placed(), request.on(draft.conference()));
    }

    /**
     * What every place of one session would mean.
     *
     * @throws Refusal where there is no draft or no such session
     */
    public Places places(String conference, String session) {
        var draft = timetables.getDraft(conference);
        var who = draft.conference()
                .sessions()
                .find(session)
                .orElseThrow(() -> Refusal.missing("The conference (%s) has no session (%s).\nMaybe it is misspelt."
                        .formatted(conference, session)));
        return new Places(draft, session, compiled.get(draft.of()).of(draft.placed(), who));
    }
}
