package org.plenum.api.draft;

import java.util.Collection;
import java.util.List;
import org.plenum.exchange.timetable.TimetableTree;
import org.plenum.rule.Finding;
import org.plenum.rule.Sentences;
import org.plenum.solve.whatif.WhatIf;
import tools.jackson.databind.node.ObjectNode;

/** What moves would do as the API tells it, its findings as those of a timetable document. */
record WhatIfView(
        ScoreView before,
        ScoreView after,
        List<ObjectNode> appearing,
        List<ObjectNode> disappearing,
        List<ChangedView> changing) {

    /** A finding that would cost another penalty. */
    record ChangedView(ObjectNode before, ObjectNode after) {}

    static WhatIfView of(WhatIf whatIf, Sentences sentences) {
        var change = whatIf.change();
        return new WhatIfView(
                ScoreView.of(whatIf.before()),
                ScoreView.of(whatIf.after()),
                trees(change.appearing(), sentences),
                trees(change.disappearing(), sentences),
                change.changing().stream()
                        .map(changed ->
                                new ChangedView(tree(changed.before(), sentences), tree(changed.after(), sentences)))
                        .toList());
    }

    private static List<ObjectNode> trees(Collection<Finding> findings, Sentences sentences) {
        return findings.stream().map(finding -> tree(finding, sentences)).toList();
    }

    private static ObjectNode tree(Finding finding, Sentences sentences) {
        return TimetableTree.finding(finding, sentences).object();
    }
}
