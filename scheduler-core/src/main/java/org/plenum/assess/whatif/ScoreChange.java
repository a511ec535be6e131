package org.plenum.assess.whatif;

import java.util.ArrayList;
import java.util.List;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;

/** The change of the score by a trial move, summed rule by rule. */
final class ScoreChange {
    private Score change = Score.ZERO;
    private final List<String> worse = new ArrayList<>();

    void add(Rule rule, long cost) {
        change = change.plus(Score.ofCost(rule.weight().level(), cost));
        if (cost > 0) {
            worse.add(rule.id());
        }
    }

    Score change() {
        return change;
    }

    /** The ids of the rules that would cost more. */
    List<String> worse() {
        return worse;
    }
}
