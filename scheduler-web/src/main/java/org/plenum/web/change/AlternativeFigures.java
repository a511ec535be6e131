package org.plenum.web.change;

import java.util.List;
import org.plenum.api.reoptimise.Alternative.Found;
import org.plenum.conference.Conference;
import org.plenum.conference.Region;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;
import org.plenum.timetable.Difference;
import org.plenum.timetable.Difference.Kind;
import org.plenum.web.finding.FindingChanges;
import org.plenum.web.shell.LocalizedTexts;

/**
 * The figures of a proposal for the comparison with others.
 *
 * @param moved sessions with another place than in the published version, or than in the draft if nothing was published
 * @param own people with a role in one of them
 * @param regions how many of them name each region, or a delegation of it, in words
 * @param soft the cost of its soft findings
 * @param effects how its findings differ from those of the draft
 */
public record AlternativeFigures(
        int moved,
        long own,
        String regions,
        long delegations,
        long conflicts,
        int leftOut,
        long soft,
        FindingChanges effects) {

    static AlternativeFigures of(Found found, LocalizedTexts localized) {
        var conference = found.view().conference();
        var assessment = found.view().assessment();
        var moved = found.changes().diff().differences().stream()
                .filter(difference -> difference.kind() == Kind.MOVED || difference.kind() == Kind.ROOM)
                .map(Difference::session)
                .flatMap(id -> conference.sessions().find(id).stream())
                .toList();
        return new AlternativeFigures(
                moved.size(),
                moved.stream()
                        .flatMap(session -> session.personIds().stream())
                        .distinct()
                        .count(),
                regions(moved, conference, localized),
                found.affected("delegation"),
                assessment.findings().stream()
                        .filter(finding -> finding.level() == ScoreLevel.HARD)
                        .count(),
                assessment.leftOut().size(),
                assessment.findings().stream()
                        .filter(finding -> finding.level() == ScoreLevel.SOFT)
                        .mapToLong(Finding::cost)
                        .sum(),
                FindingChanges.of(found.findings()));
    }

    private static String regions(List<Session> moved, Conference conference, LocalizedTexts localized) {
        var counted = conference.regions().stream()
                .map(region -> new Counted(
                        region,
                        moved.stream()
                                .filter(session -> names(session, region, conference))
                                .count()))
                .filter(each -> each.count > 0)
                .map(each -> "%s\u00a0%d".formatted(localized.name(each.region.name()), each.count))
                .toList();
        return counted.isEmpty()
                ? localized.say("changes.regions.none")
                : String.join(localized.say("list.dot"), counted);
    }

    private record Counted(Region region, long count) {}

    private static boolean names(Session session, Region region, Conference conference) {
        var audience = session.audience();
        return audience.regions().contains(region.id())
                || audience.delegations().stream()
                        .flatMap(id -> conference.delegations().find(id).stream())
                        .anyMatch(delegation ->
                                delegation.region().filter(region.id()::equals).isPresent());
    }

    /** What stands in a row of the comparison. */
    public String figure(String row) {
        return switch (row) {
            case "moved" -> String.valueOf(moved);
            case "own" -> String.valueOf(own);
            case "regions" -> regions;
            case "delegations" -> String.valueOf(delegations);
            case "conflicts" -> String.valueOf(conflicts);
            case "leftOut" -> String.valueOf(leftOut);
            case "soft" -> String.valueOf(soft);
            default -> throw new IllegalArgumentException("There is no row (%s).".formatted(row));
        };
    }
}
