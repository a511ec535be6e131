package org.plenum.web.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.api.conference.ConferenceService.CheckedConference;
import org.plenum.api.explain.ProofService;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.issue.Issue.Severity;
import org.plenum.exchange.programme.Edited;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edited.Spot;
import org.plenum.exchange.programme.ProgrammeEditor;
import org.plenum.feasibility.requirement.LocatedRequirement;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.rule.Message;
import org.springframework.stereotype.Component;

/** What is wrong or doubtful in a conference, and what of it is impossible, with the fields that this is about. */
@Component
final class Remarks {
    private final ProofService proofs;

    Remarks(ProofService proofs) {
        this.proofs = proofs;
    }

    /**
     * Something to say about fields.
     *
     * @param at at least one field; several if they are impossible together
     */
    record Remark(Message sentence, boolean error, List<Spot> at) {
        Remark {
            at = List.copyOf(at);
        }

        private static Remark of(Complaint complaint) {
            var issue = complaint.issue();
            return new Remark(issue.message(), issue.severity() == Severity.ERROR, List.of(complaint.at()));
        }
    }

    /** Of a conference as it is kept. */
    List<Remark> of(CheckedConference checked, Locale locale) {
        var document = checked.conference().document();
        return of(
                ProgrammeEditor.place(checked.warnings(), document, locale),
                proofs.of(checked.conference()).stream().map(proof -> of(proof, document, Map.of(), locale)));
    }

    /** Of what edits would make of it; empty if they were not judged yet. */
    Optional<List<Remark>> of(Edited edited, Locale locale) {
        return Optional.of(edited)
                .filter(each -> !each.equals(Entries.unjudged()))
                .map(each -> {
                    var rows = each.keys().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
                    var impossible = each.document().stream()
                            .flatMap(document -> proofs.of(document.conference()).stream()
                                    .map(proof -> of(proof, document, rows, locale)));
                    return of(each.complaints(), impossible);
                });
    }

    private static List<Remark> of(List<Complaint> complaints, Stream<Remark> impossible) {
        return Stream.concat(complaints.stream().map(Remark::of), impossible).toList();
    }

    /** @param rows the keys of new rows as the form has them, by those that the document has */
    private static Remark of(Proof proof, ConferenceDocument document, Map<String, String> rows, Locale locale) {
        var pointers = proof.because().stream().map(LocatedRequirement::pointer).toList();
        var spots = ProgrammeEditor.spots(pointers, document, locale).stream()
                .map(spot -> new Spot(spot.table(), rows.getOrDefault(spot.row(), spot.row()), spot.column()))
                .toList();
        return new Remark(proof.message(), true, spots);
    }
}
