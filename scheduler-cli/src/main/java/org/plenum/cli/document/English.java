package org.plenum.cli.document;

import java.util.Locale;
import org.plenum.assess.Assessor;
import org.plenum.change.Change;
import org.plenum.conference.Label;
import org.plenum.conference.Subject;
import org.plenum.exchange.issue.Issue;
import org.plenum.feasibility.proof.Proofs;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Sentences;
import org.plenum.timetable.Changes;
import org.plenum.timetable.rules.TimetableRules;

/**
 * The language of the command line: it shows things by name, with the id if the user has to find them in a document.
 */
public final class English {

    /** The sentences of issues, rules, solves, proofs and changes. */
    public static final Sentences SENTENCES = Sentences.of(
            Locale.ENGLISH,
            Issue.BUNDLE,
            TimetableRules.BUNDLE,
            TimetableRules.TITLES,
            TimetableRules.FACTS,
            Assessor.BUNDLE,
            Proofs.BUNDLE,
            Requirement.BUNDLE,
            Change.BUNDLE,
            Changes.BUNDLE);

    private English() {}

    /** The name of something, with the id by which it is found in the document. */
    public static String name(Subject subject) {
        return name(subject.name(), subject.id());
    }

    /** The name and the id; only the id if there is no other name. */
    public static String name(String name, String id) {
        var label = Label.of(name, id);
        return label.equals(id) ? id : "%s (%s)".formatted(label, id);
    }

    /** A number of things: 1 day, 2 days. */
    public static String count(int number, String thing) {
        return "%d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }
}
