package org.plenum.web.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;
import org.plenum.web.finding.FindingGroup;

/**
 * The model of a session's page.
 *
 * @param placed its placement; empty if it is left out
 * @param findings about the session, without the waived ones
 * @param suggestions places where it could go
 * @param tried the effects of the place that the reader has chosen
 */
public record SessionSheet(
        Session session,
        Optional<Placed> placed,
        List<Finding> findings,
        List<Prediction> suggestions,
        Optional<Prediction> tried) {

    private static final int SHOWN = 5; // more do not fit on the screen beside the places where it could go

    public SessionSheet {
        findings = List.copyOf(findings);
        suggestions = List.copyOf(suggestions);
    }

    static SessionSheet of(Session session, TimetableView view) {
        return new SessionSheet(
                session,
                view.placed().stream()
                        .filter(each -> each.session().id().equals(session.id()))
                        .findFirst(),
                view.assessment().findings().stream()
                        .filter(finding -> finding.subjects().contains(session.subject()))
                        .filter(finding -> view.findWaiver(finding).isEmpty())
                        .toList(),
                List.of(),
                Optional.empty());
    }

    SessionSheet with(List<Prediction> suggested, Optional<Prediction> chosen) {
        return new SessionSheet(session, placed, findings, suggested, chosen);
    }

    /** The findings that are shown at once: those of hard rules, then the most expensive. */
    public List<Finding> shown() {
        return byCost().limit(Math.max(SHOWN, FindingGroup.hardCount(findings))).toList();
    }

    /** The others, which are only counted until the reader asks for them. */
    public List<Finding> folded() {
        return byCost().skip(Math.max(SHOWN, FindingGroup.hardCount(findings))).toList();
    }

    /** The cost of those that are only counted. */
    public long foldedCost() {
        return folded().stream().mapToLong(Finding::cost).sum();
    }

    private Stream<Finding> byCost() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::level)
                        .thenComparing(Comparator.comparingLong(Finding::cost).reversed()));
    }

    public boolean pinned() {
        return session.pinned().isWhole();
    }
}
