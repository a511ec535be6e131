package org.plenum.web.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plenum.conference.Day;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Subject;
import org.plenum.rule.Finding;

/**
 * Findings of one rule about the same region, delegation, person or room, such as one for each day.
 *
 * @param about their names; empty if the cluster is a single finding that sessions begin
 */
public record FindingCluster(String about, List<Finding> findings) {
    private static final String SESSION = "session:";

    public FindingCluster {
        findings = List.copyOf(findings);
    }

    /** Findings of one rule in clusters, the most expensive first. */
    static List<FindingCluster> list(Collection<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(FindingCluster::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(some -> new FindingCluster(some.size() == 1 ? "" : about(some.getFirst()), some))
                .sorted(Comparator.comparingLong(FindingCluster::cost).reversed())
                .toList();
    }

    /** Whether it is a single finding. */
    public boolean isSingle() {
        return findings.size() == 1;
    }

    public boolean isHard() {
        return findings.getFirst().level() == ScoreLevel.HARD;
    }

    /** The cost of all its findings. */
    public long cost() {
        return findings.stream().mapToLong(Finding::cost).sum();
    }

    /** What a finding is about besides sessions and days: what its sentence names before the first session. */
    static List<Subject> lead(Finding finding) {
        return finding.message().named().stream()
                .filter(subject -> !(subject instanceof Day))
                .takeWhile(subject -> !subject.subject().startsWith(SESSION))
                .toList();
    }

    private static Object key(Finding finding) {
        var lead = lead(finding);
        return lead.isEmpty() ? finding : lead.stream().map(Subject::subject).toList();
    }

    private static String about(Finding finding) {
        return lead(finding).stream().map(Subject::name).collect(Collectors.joining(", "));
    }
}
