package org.plenum.web.edit;

import java.util.List;
import java.util.Optional;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;

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

    public boolean pinned() {
        return session.pinned().isWhole();
    }
}
