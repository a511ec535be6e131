package org.plenum.api.draft;

import java.util.List;
import org.plenum.conference.Level;
import org.plenum.rule.Finding;
import org.plenum.rule.Sentences;

/**
 * A finding as a timetable document tells it, as a type of its own: a tree of JSON does not say what is in it.
 *
 * @param points of one unit of penalty
 */
record ToldFinding(
        String id, String rule, Level level, long penalty, int points, List<String> subjects, String message) {

    static ToldFinding of(Finding finding, Sentences sentences) {
        return new ToldFinding(
                finding.id(),
                finding.rule(),
                finding.level(),
                finding.penalty(),
                finding.points(),
                finding.subjects(),
                sentences.say(finding.message()));
    }
}
