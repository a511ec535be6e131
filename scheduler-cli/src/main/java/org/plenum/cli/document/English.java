package org.plenum.cli.document;

import java.util.Locale;
import org.plenum.change.Change;
import org.plenum.exchange.issue.Issue;
import org.plenum.request.Request;
import org.plenum.rule.Sentences;
import org.plenum.solve.Publishing;
import org.plenum.solve.proof.Proofs;
import org.plenum.timetable.Changes;
import org.plenum.timetable.rules.TimetableRules;

/** The language of the command line. */
public final class English {

    /** What issues, rules, solves, proofs and changes say. */
    public static final Sentences SENTENCES = Sentences.of(
            Locale.ENGLISH,
            Issue.BUNDLE,
            TimetableRules.BUNDLE,
            TimetableRules.TITLES,
            TimetableRules.FACTS,
            Publishing.BUNDLE,
            Proofs.BUNDLE,
            Request.BUNDLE,
            Change.BUNDLE,
            Changes.BUNDLE);

    private English() {}
}
