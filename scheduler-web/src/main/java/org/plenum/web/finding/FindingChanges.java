package org.plenum.web.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.assess.whatif.FindingsChange;
import org.plenum.assess.whatif.FindingsChange.Changed;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Subject;
import org.plenum.rule.Finding;
import org.plenum.rule.Message;

/**
 * How the findings change, as people read it: a finding whose number changed is one line, not a new one and a gone one,
 * even where it names other sessions.
 *
 * @param appearing new findings, the most important first
 * @param disappearing findings that are gone
 * @param changed findings that weigh more or less than before
 */
public record FindingChanges(List<Finding> appearing, List<Finding> disappearing, List<Line> changed) {

    /**
     * A finding whose weight changed.
     *
     * @param about the names of what it is about
     * @param day the day that it is about; empty if it is about none
     * @param before its cost before, and {@code after}, its cost now
     */
    public record Line(
            Message title, String about, Optional<LocalDate> day, ScoreLevel level, long before, long after) {

        static Line of(Changed changed) {
            var finding = changed.after();
            var lead = FindingCluster.lead(finding);
            var about = lead.isEmpty() ? finding.message().named() : lead;
            return new Line(
                    Message.titleOf(finding.rule()),
                    about.stream()
                            .map(Subject::name)
                            .distinct()
                            .limit(MOST_NAMES)
                            .collect(Collectors.joining(", ")),
                    dayOf(finding),
                    finding.level(),
                    changed.before().cost(),
                    finding.cost());
        }

        /** Whether it is worse than before. */
        public boolean isWorse() {
            return after > before;
        }
    }

    private static final int MOST_NAMES = 3;

    public FindingChanges {
        appearing = List.copyOf(appearing);
        disappearing = List.copyOf(disappearing);
        changed = List.copyOf(changed);
    }

    public static FindingChanges of(FindingsChange change) {
        var appearing = new ArrayList<>(change.appearing());
        var disappearing = new ArrayList<>(change.disappearing());
        var same = new ArrayList<Changed>();
        for (var gone : change.disappearing()) {
            appearing.stream().filter(come -> isSame(gone, come)).findFirst().ifPresent(come -> {
                appearing.remove(come);
                disappearing.remove(gone);
                same.add(new Changed(gone, come));
            });
        }
        return new FindingChanges(
                appearing,
                disappearing,
                Stream.concat(change.changing().stream(), same.stream())
                        .filter(each -> each.before().cost() != each.after().cost())
                        .map(Line::of)
                        .toList());
    }

    /** Of one rule, about the same region, delegation, person or room, on the same day. */
    private static boolean isSame(Finding one, Finding other) {
        var lead = subjects(one);
        return one.rule().equals(other.rule())
                && !lead.isEmpty()
                && lead.equals(subjects(other))
                && dayOf(one).equals(dayOf(other));
    }

    private static List<String> subjects(Finding finding) {
        return FindingCluster.lead(finding).stream().map(Subject::subject).toList();
    }

    private static Optional<LocalDate> dayOf(Finding finding) {
        return finding.message().arguments().stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst();
    }

    /** Whether there are so few that counting them would take as much room. */
    public boolean isFew() {
        return size() <= 2;
    }

    /** How many findings differ. */
    public int size() {
        return appearing.size() + disappearing.size() + changed.size();
    }
}
