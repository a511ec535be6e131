package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.timetable.TimetableTree;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.rule.Finding;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Sentences;
import org.plenum.timetable.parity.Parity;

/** Writes the results of checking a document as JSON, in UTF-8, for programs that check before they go on. */
public final class CheckWriter {

    private CheckWriter() {}

    /**
     * Writes issues, findings and the sum of the findings as a score; the stream stays open.
     *
     * @param proofs that the conference is impossible: they are warnings among the issues
     * @param findings empty if no timetable was checked: then there is no score
     * @param parity empty if it was not requested
     * @param sentences the language of issues and findings
     */
    public static void write(
            List<Issue> issues,
            List<Proof> proofs,
            Optional<List<Finding>> findings,
            Optional<Parity> parity,
            Sentences sentences,
            OutputStream out)
            throws IOException {
        var complaints = Stream.concat(
                issues.stream().map(issue -> issue(issue, sentences)),
                proofs.stream().map(proof -> proof(proof, sentences)));
        var tree = new Members()
                .allObjects("issues", complaints.toList(), complaint -> complaint)
                .allObjects(
                        "findings", findings.orElse(List.of()), finding -> TimetableTree.finding(finding, sentences));
        findings.ifPresent(all -> tree.object("score", TimetableTree.score(Scorecard.score(all))));
        parity.ifPresent(known -> tree.object("parity", ParityWriter.tree(known)));
        JsonText.write(tree.object(), out);
    }

    private static Members issue(Issue issue, Sentences sentences) {
        return new Members()
                .text("code", issue.code())
                .text("severity", issue.severity())
                .text("pointer", issue.pointer())
                .text("message", sentences.say(issue.message()));
    }

    private static Members proof(Proof proof, Sentences sentences) {
        return new Members()
                .text("code", proof.code())
                .text("severity", Issue.Severity.WARNING)
                .text("pointer", proof.pointer())
                .text("message", sentences.say(proof.message()))
                .allObjects(
                        "because",
                        proof.because(),
                        asked -> new Members()
                                .text("pointer", asked.pointer())
                                .text("message", sentences.say(asked.message())));
    }
}
