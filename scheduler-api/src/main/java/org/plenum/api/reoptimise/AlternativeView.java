package org.plenum.api.reoptimise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.rule.Finding;
import org.plenum.rule.Sentences;

/** A proposal as the API returns it. */
record AlternativeView(String merit, long job, String state, Optional<FoundView> found) {

    /**
     * The timetable of a proposal in figures.
     *
     * @param moved sessions with another place than in the published version
     * @param delegations the delegations that the changes concern; likewise people and regions
     * @param appearing sentences of findings that the draft does not have
     * @param disappearing sentences of findings that only the draft has
     */
    record FoundView(
            long hard,
            long medium,
            long soft,
            int moved,
            long delegations,
            long people,
            long regions,
            List<MovedView> moves,
            List<String> appearing,
            List<String> disappearing) {}

    static AlternativeView of(Alternative alternative, Sentences sentences) {
        return new AlternativeView(
                alternative.merit().id(),
                alternative.job().id(),
                alternative.job().state().name().toLowerCase(Locale.ROOT),
                alternative.found().map(found -> of(found, sentences)));
    }

    private static FoundView of(Alternative.Found found, Sentences sentences) {
        var score = found.view().assessment().score();
        return new FoundView(
                score.hard(),
                score.medium(),
                score.soft(),
                found.moves().size(),
                found.affected("delegation"),
                found.affected("person"),
                found.affected("region"),
                MovedView.of(found.moves(), sentences),
                said(found.findings().appearing(), sentences),
                said(found.findings().disappearing(), sentences));
    }

    private static List<String> said(List<Finding> findings, Sentences sentences) {
        return findings.stream()
                .map(finding -> sentences.say(finding.message()))
                .toList();
    }
}
