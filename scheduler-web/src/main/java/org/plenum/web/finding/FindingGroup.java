package org.plenum.web.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.rule.Message;

/**
 * The findings of one rule, the most expensive first: there can be hundreds, and their common title is shown once.
 *
 * @param clusters the same findings, by what they are about
 */
public record FindingGroup(String rule, ScoreLevel level, List<Finding> findings, List<FindingCluster> clusters) {
    private static final String SESSION = "session:";
    private static final int SHOWN = 5; // of a soft rule: who reads more looks for them

    public FindingGroup {
        findings = List.copyOf(findings);
        clusters = List.copyOf(clusters);
    }

    static FindingGroup of(String rule, Collection<Finding> findings) {
        var sorted = findings.stream()
                .sorted(Comparator.comparingLong(Finding::cost).reversed())
                .toList();
        return new FindingGroup(rule, sorted.getFirst().level(), sorted, FindingCluster.list(sorted));
    }

    /**
     * All findings by rule: the most important level first, and within a level the most expensive rule. Sessions left
     * out have their own list.
     */
    public static List<FindingGroup> list(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() != ScoreLevel.MEDIUM)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FindingGroup::level)
                        .thenComparing(FindingGroup::cost, Comparator.reverseOrder()))
                .toList();
    }

    /** How many of them are of hard rules. */
    public static long hardCount(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == ScoreLevel.HARD)
                .count();
    }

    /** The cost of those of soft rules. */
    public static long softCost(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == ScoreLevel.SOFT)
                .mapToLong(Finding::cost)
                .sum();
    }

    /** How many hard rules each session breaks, by its id. */
    public static Map<String, Integer> hardBySession(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == ScoreLevel.HARD)
                .flatMap(finding -> sessions(finding).stream())
                .collect(Collectors.toMap(id -> id, _ -> 1, Integer::sum));
    }

    /** The ids of the sessions that a finding concerns. */
    public static List<String> sessions(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> subject.startsWith(SESSION))
                .map(subject -> subject.substring(SESSION.length()))
                .toList();
    }

    /** What is shown at once: all of a hard rule, the most expensive of a soft one. */
    public List<FindingCluster> shown() {
        return isHard() || clusters.size() <= SHOWN + 1 ? clusters : clusters.subList(0, SHOWN);
    }

    /** The rest, which is only counted until the reader asks for it. */
    public List<FindingCluster> folded() {
        return clusters.subList(shown().size(), clusters.size());
    }

    /** How many findings the rest has. */
    public long foldedCount() {
        return folded().stream().mapToLong(each -> each.findings().size()).sum();
    }

    /** The cost of the rest. */
    public long foldedCost() {
        return folded().stream().mapToLong(FindingCluster::cost).sum();
    }

    /** The title of the rule. */
    public Message title() {
        return Message.titleOf(rule);
    }

    public boolean isHard() {
        return level == ScoreLevel.HARD;
    }

    /** The cost of all findings of the group. */
    public long cost() {
        return findings.stream().mapToLong(Finding::cost).sum();
    }
}
