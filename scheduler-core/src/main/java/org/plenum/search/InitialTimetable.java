package org.plenum.search;

import java.util.Collection;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.timetable.TimetableDocument.Position;

/** The timetable from which a search goes on: as much of an earlier one as breaks no hard rule. */
final class InitialTimetable {

    private InitialTimetable() {}

    /** The timetable with each position that breaks no hard rule beside those of the sessions before it. */
    static Timetable of(CompiledProblem compiled, Collection<Position> positions) {
        var start = compiled.toTimetable();
        var wanted = compiled.toTimetable(positions).placements();
        var engine = Engine.of(start);
        var broken = engine.cost(ScoreLevel.HARD);
        for (var placement : start.placements()) {
            var place = wanted.get(placement.index()).getPlace();
            if (!placement.isPinned() && place != null) {
                engine.move(placement.index(), place);
                if (engine.cost(ScoreLevel.HARD) > broken) {
                    engine.move(placement.index(), null);
                } else {
                    placement.setPlace(place);
                }
            }
        }
        return start;
    }
}
