package org.plenum.api.conference;

import java.util.List;
import java.util.Locale;
import org.plenum.api.problem.IssueView;

/** The answer of the API to a document that was stored; its issues are warnings. */
public record Receipt(String id, int revision, List<IssueView> issues) {

    public Receipt {
        issues = List.copyOf(issues);
    }

    /** The receipt in a language. */
    public static Receipt of(ConferenceService.CheckedConference taken, Locale locale) {
        return new Receipt(
                taken.conference().id(), taken.conference().revision(), IssueView.of(taken.warnings(), locale));
    }
}
