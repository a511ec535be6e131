package org.plenum.feasibility.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.feasibility.requirement.AbsenceRequirement;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.feasibility.requirement.RelationRequirement;
import org.plenum.feasibility.requirement.Requirement;
import org.plenum.feasibility.requirement.RequirementKind;
import org.plenum.feasibility.requirement.Requirements;
import org.plenum.feasibility.requirement.SessionRequirement;
import org.plenum.timetable.TimetableDocument.LeftOut;

/**
 * The requirements that may keep sessions from being placed, in each group those that are easiest to give up first.
 *
 * <p>Lengths are not among them: without its length a session would take no time at all, and how much shorter it must
 * be is another question.
 */
final class RelaxationCandidates {
    private static final String SESSION = "session:";

    private final Conference conference;
    private final Requirements requirements;

    private RelaxationCandidates(Conference conference) {
        this.conference = conference;
        this.requirements = Requirements.of(conference);
    }

    /**
     * The candidates: requirements in proofs; then those of sessions left out, and absences; then those of sessions in
     * the way of their nearest miss; then all others.
     */
    static List<Requirement> of(Conference conference, Collection<Proof> proofs, Collection<LeftOut> leftOut) {
        var candidates = new RelaxationCandidates(conference);
        var out = candidates.sessions(leftOut.stream().map(LeftOut::session));
        var inTheWay = candidates.sessions(leftOut.stream()
                .flatMap(each -> each.because().stream())
                .flatMap(message -> message.subjects().stream())
                .filter(subject -> subject.startsWith(SESSION))
                .map(subject -> subject.substring(SESSION.length())));
        var found = new LinkedHashSet<Requirement>();
        found.addAll(sorted(proofs.stream().flatMap(proof -> proof.requirements().stream())));
        found.addAll(sorted(Stream.concat(candidates.of(out), candidates.absences())));
        found.addAll(sorted(candidates.of(inTheWay)));
        found.addAll(sorted(candidates.requirements.all().stream()));
        return List.copyOf(found);
    }

    private List<Session> sessions(Stream<String> ids) {
        return ids.distinct().map(conference.sessions()::get).toList();
    }

    private Stream<Requirement> of(List<Session> sessions) {
        var ids = sessions.stream().map(Session::id).toList();
        var own = sessions.stream().flatMap(requirements::ofSession);
        var people = sessions.stream()
                .flatMap(session -> session.requiredIds().stream())
                .map(conference.people()::get)
                .flatMap(requirements::absencesOf);
        var ties = requirements
                .ties()
                .filter(tie -> tie.relation(conference).sessions().stream().anyMatch(ids::contains));
        return Stream.of(own, people, ties).flatMap(each -> each);
    }

    private Stream<Requirement> absences() {
        return Stream.concat(
                conference.rooms().stream().flatMap(requirements::absencesOf),
                conference.resources().stream().flatMap(requirements::absencesOf));
    }

    private static List<Requirement> sorted(Stream<Requirement> some) {
        return some.filter(requirement -> !isLength(requirement))
                .sorted(Comparator.comparingInt(RelaxationCandidates::burden))
                .toList();
    }

    private static boolean isLength(Requirement requirement) {
        return requirement instanceof SessionRequirement wanted && wanted.kind() == RequirementKind.LENGTH;
    }

    /** How hard a requirement is to give up: a time is easier to give up than a person, and seats are the hardest. */
    private static int burden(Requirement requirement) {
        return switch (requirement) {
            case SessionRequirement wanted -> burden(wanted.kind());
            case AbsenceRequirement absence ->
                switch (absence.of()) {
                    case ROOM -> 1;
                    case RESOURCE -> 2;
                    case PERSON -> 5;
                };
            case RelationRequirement _ -> 3;
        };
    }

    private static int burden(RequirementKind kind) {
        return switch (kind) {
            case ALLOWED, FORBIDDEN -> 0;
            case SETUP, TEARDOWN -> 1;
            case PINNED_ROOM, PINNED_START, ROOMS -> 2;
            case FEATURE, RESOURCE, INTERPRETATION -> 4;
            case COMPULSORY, ROLE, PLENARY -> 6;
            case HEADS, LENGTH -> 7;
        };
    }
}
