package org.plenum.api.draft;

import java.util.Collection;
import java.util.List;
import org.plenum.assess.whatif.WhatIf;
import org.plenum.rule.Finding;
import org.plenum.rule.Sentences;

/** The effects of moves as the API returns them, with findings in the form of a timetable document. */
record WhatIfView(
        ScoreView before,
        ScoreView after,
        List<FindingDocument> appearing,
        List<FindingDocument> disappearing,
        List<ChangedView> changing) {

    /** A finding whose penalty would change. */
    record ChangedView(FindingDocument before, FindingDocument after) {}

    static WhatIfView of(WhatIf whatIf, Sentences sentences) {
        var change = whatIf.change();
        return new WhatIfView(
                ScoreView.of(whatIf.before()),
                ScoreView.of(whatIf.after()),
                documents(change.appearing(), sentences),
                documents(change.disappearing(), sentences),
                change.changing().stream()
                        .map(changed -> new ChangedView(
                                FindingDocument.of(changed.before(), sentences),
                                FindingDocument.of(changed.after(), sentences)))
                        .toList());
    }

    private static List<FindingDocument> documents(Collection<Finding> findings, Sentences sentences) {
        return findings.stream()
                .map(finding -> FindingDocument.of(finding, sentences))
                .toList();
    }
}
