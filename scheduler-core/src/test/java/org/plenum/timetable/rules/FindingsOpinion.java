package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.rule.Scorecard;

/** What the findings add up to. */
record FindingsOpinion() implements Opinion {

    @Override
    public Score score(Conference conference, List<Rule> rules, List<Placed> placed) {
        return Scorecard.score(Findings.of(conference, Scorecard.of(rules, conference.weights()), placed));
    }
}
