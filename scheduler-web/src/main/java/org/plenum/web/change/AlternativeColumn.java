package org.plenum.web.change;

import java.util.Optional;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.reoptimise.Alternative;
import org.plenum.api.reoptimise.Alternative.Found;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.timetable.Difference.Kind;
import org.plenum.web.finding.FindingChanges;
import org.plenum.web.page.JobPanel;
import org.plenum.web.shell.LocalizedTexts;

/**
 * One column in the comparison of proposals.
 *
 * @param merit what it is best at, as in the keys of its texts
 * @param found its figures; empty if it has no timetable yet
 * @param old whether the conference is another since
 */
public record AlternativeColumn(String merit, JobPanel job, Optional<Figures> found, boolean old) {

    /**
     * The figures for the comparison.
     *
     * @param moved sessions with another place than in the published version, or than in the draft if nothing was
     *     published
     * @param soft the cost of its soft findings
     * @param effects how its findings differ from those of the draft
     */
    public record Figures(
            long moved,
            long delegations,
            long people,
            long conflicts,
            long leftOut,
            long soft,
            FindingChanges effects) {

        static Figures of(Found found) {
            var diff = found.changes().diff();
            var assessment = found.view().assessment();
            return new Figures(
                    diff.count(Kind.MOVED) + diff.count(Kind.ROOM),
                    found.affected("delegation"),
                    found.affected("person"),
                    assessment.findings().stream()
                            .filter(finding -> finding.level() == ScoreLevel.HARD)
                            .count(),
                    assessment.leftOut().size(),
                    assessment.findings().stream()
                            .filter(finding -> finding.level() == ScoreLevel.SOFT)
                            .mapToLong(Finding::cost)
                            .sum(),
                    FindingChanges.of(found.findings()));
        }
    }

    static AlternativeColumn of(Alternative alternative, StoredConference kept, LocalizedTexts localized) {
        return new AlternativeColumn(
                alternative.merit().id(),
                JobPanel.of(alternative.job(), localized),
                alternative.found().map(Figures::of),
                alternative
                        .found()
                        .map(found -> !found.view().isOf(kept))
                        .orElse(alternative.job().revision() != kept.revision()));
    }

    /** Whether it can become the draft. */
    public boolean adoptable() {
        return found.isPresent() && !job.active();
    }
}
