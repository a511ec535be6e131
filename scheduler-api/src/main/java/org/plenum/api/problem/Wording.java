package org.plenum.api.problem;

import java.util.Locale;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Sentences;
import org.plenum.solve.Publishing;
import org.plenum.timetable.rules.TimetableRules;

/** The sentences of issues, findings and reasons in the language of who asks. */
public final class Wording {

    private Wording() {}

    public static Sentences in(Locale locale) {
        return Sentences.of(locale, Issue.BUNDLE, TimetableRules.BUNDLE, Publishing.BUNDLE);
    }
}
