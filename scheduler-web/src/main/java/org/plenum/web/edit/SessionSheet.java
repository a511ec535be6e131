package org.plenum.web.edit;

import java.util.List;
import java.util.Optional;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;

/**
 * A session as its page shows it.
 *
 * @param placed where it is; empty where it is left out
 * @param findings what is open about it
 * @param suggestions where it could go
 * @param tried what a place would mean that the reader has chosen
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
