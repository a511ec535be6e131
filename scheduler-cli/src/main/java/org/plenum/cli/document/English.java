package org.plenum.cli.document;

import java.util.List;
import java.util.Locale;
import org.plenum.change.Change;
import org.plenum.exchange.issue.Issue;
import org.plenum.request.Request;
import org.plenum.rule.Message;
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
            Publishing.BUNDLE,
            Proofs.BUNDLE,
            Request.BUNDLE,
            Change.BUNDLE,
            Changes.BUNDLE);

    /** Says something to nobody: the first sentence takes as long as to read a conference, and can be said beside that. */
    public static void warmUp() {
        Thread.ofVirtual().start(() -> SENTENCES.say(new Message("request-length", List.of("", 1))));
    }

    private English() {}
}
