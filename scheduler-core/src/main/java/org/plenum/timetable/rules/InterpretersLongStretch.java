package org.plenum.timetable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Resource;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.Language;
import org.plenum.rule.LoadMeasure;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * Interpreters need a rest. Penalty: for each language and date, the quarter-hours beyond three hours of every stretch
 * in which it is interpreted without a break of a quarter of an hour, rounded up.
 *
 * <p>Three hours follow the guidance of AIIC, the interpreters' association, on the working time of a team. The number
 * of sessions that run at once makes no difference, and the end of a day ends a stretch.
 */
public record InterpretersLongStretch() implements LoadRule {
    private static final long LONGEST = 180;
    private static final long BREAK = 15;
    private static final long QUARTER_HOUR = 15;

    @Override
    public String id() {
        return "interpreters-long-stretch";
    }

    @Override
    public Weight weight() {
        return Weight.soft(5); // an hour too long (20) is bad for all listeners: two walks of a track
    }

    @Override
    public Map<String, Integer> demand(Conference conference, Session session) {
        return InterpretationOverbooked.needed(session);
    }

    @Override
    public Subject subject(Conference conference, String key) {
        return new Language(key);
    }

    @Override
    public List<Resource> resources(Conference conference, String key) {
        return InterpretationOverbooked.teams(conference, key);
    }

    @Override
    public LoadMeasure measure() {
        return new LoadMeasure.WholeDay(InterpretersLongStretch::quartersTooLong);
    }

    private static long quartersTooLong(LoadProfile day) {
        var quarters = 0L;
        for (var stretch : tooLong(day)) {
            quarters += Math.ceilDiv(stretch.minutes() - LONGEST, QUARTER_HOUR);
        }
        return quarters;
    }

    @Override
    public Message message(Conference conference, String key, LoadProfile day, List<Placed> takers) {
        var stretches = tooLong(day);
        var sessions = takers.stream()
                .filter(taker -> stretches.stream().anyMatch(taker.interval()::overlaps))
                .map(Placed::session)
                .toList();
        return Message.of(this, subject(conference, key), stretches, sessions, QUARTER_HOUR * quartersTooLong(day));
    }

    private static List<Interval> tooLong(LoadProfile day) {
        var found = new ArrayList<Interval>();
        var start = 0L;
        var end = 0L;
        for (var span = day.from(); span < day.to(); span++) {
            if (day.use()[span] > 0) {
                if (day.minutes()[span] - end >= BREAK) {
                    addIfTooLong(start, end, found);
                    start = day.minutes()[span];
                }
                end = day.minutes()[span + 1];
            }
        }
        addIfTooLong(start, end, found);
        return found;
    }

    private static void addIfTooLong(long start, long end, List<Interval> found) {
        if (end - start > LONGEST) {
            found.add(new Interval(Interval.timeOf(start), Interval.timeOf(end)));
        }
    }
}
