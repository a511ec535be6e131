package org.plenum.api.draft;

import java.util.List;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.rule.Sentences;

/**
 * A finding in the form of a timetable document, as a type, since OpenAPI cannot describe the members of a JSON tree.
 *
 * @param points of one unit of penalty
 */
record FindingDocument(
        String id, String rule, ScoreLevel level, long penalty, int points, List<String> subjects, String message) {

    static FindingDocument of(Finding finding, Sentences sentences) {
        return new FindingDocument(
                finding.id(),
                finding.rule(),
                finding.level(),
                finding.penalty(),
                finding.points(),
                finding.subjects(),
                sentences.say(finding.message()));
    }
}
