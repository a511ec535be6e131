package org.plenum.assess.whatif;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.rule.Finding;

/**
 * How the findings of two timetables differ; findings with the same id are the same.
 *
 * @param appearing findings of the second only
 * @param disappearing findings of the first only
 * @param changing findings of both with different penalties
 */
public record FindingsChange(List<Finding> appearing, List<Finding> disappearing, List<Changed> changing) {

    /** A finding whose penalty changes. */
    public record Changed(Finding before, Finding after) {}

    public FindingsChange {
        appearing = List.copyOf(appearing);
        disappearing = List.copyOf(disappearing);
        changing = List.copyOf(changing);
    }

    public static FindingsChange between(Collection<Finding> before, Collection<Finding> after) {
        var first = byId(before);
        var second = byId(after);
        return new FindingsChange(
                without(second, first),
                without(first, second),
                second.values().stream()
                        .map(finding -> Optional.ofNullable(first.get(finding.id()))
                                .filter(old -> old.penalty() != finding.penalty())
                                .map(old -> new Changed(old, finding)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<Finding> without(Map<String, Finding> some, Map<String, Finding> others) {
        return some.values().stream()
                .filter(finding -> !others.containsKey(finding.id()))
                .toList();
    }

    /** Two relations may require the same of the same sessions: their penalties are added. */
    private static Map<String, Finding> byId(Collection<Finding> findings) {
        var byId = new LinkedHashMap<String, Finding>();
        findings.forEach(finding -> byId.merge(finding.id(), finding, FindingsChange::sum));
        return byId;
    }

    private static Finding sum(Finding one, Finding other) {
        return new Finding(
                one.rule(), one.level(), Math.addExact(one.penalty(), other.penalty()), one.points(), one.message());
    }
}
