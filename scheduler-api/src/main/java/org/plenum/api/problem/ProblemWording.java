package org.plenum.api.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenum.assess.Assessor;
import org.plenum.change.Change;
import org.plenum.exchange.edit.EditBundles;
import org.plenum.exchange.issue.Issue;
import org.plenum.feasibility.proof.Proofs;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.rule.Sentences;
import org.plenum.timetable.Changes;
import org.plenum.timetable.rules.TimetableRules;

/** The sentences of issues, proofs, findings, reasons, changes and edits in the reader's language. */
public final class ProblemWording {

    /** The languages that the sentences are written in; the first is the default. */
    public static final List<Locale> LANGUAGES =
            Stream.of("en", "fr", "es", "ar").map(Locale::of).toList();

    private ProblemWording() {}

    /**
     * The sentences in a language.
     *
     * @param more base names of further message bundles
     */
    public static Sentences in(Locale locale, String... more) {
        return Sentences.of(
                locale,
                Stream.concat(
                                Stream.of(
                                        Issue.BUNDLE,
                                        TimetableRules.BUNDLE,
                                        TimetableRules.TITLES,
                                        TimetableRules.FACTS,
                                        Assessor.BUNDLE,
                                        Proofs.BUNDLE,
                                        Requirement.BUNDLE,
                                        Change.BUNDLE,
                                        Changes.BUNDLE,
                                        EditBundles.SENTENCES,
                                        EditBundles.PARTS),
                                Arrays.stream(more))
                        .toArray(String[]::new));
    }
}
