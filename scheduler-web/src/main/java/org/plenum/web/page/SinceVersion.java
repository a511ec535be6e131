package org.plenum.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenum.api.timetable.TimetableView;
import org.plenum.api.version.Version;
import org.plenum.timetable.Difference.Kind;
import org.plenum.timetable.TimetableDiff;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.web.finding.FindingGroup;
import org.plenum.web.shell.LocalizedTexts;

/**
 * What differs in a timetable from the last version: whose place is another, what is new, and what has none any longer,
 * and what that is worth.
 *
 * @param number of the version
 * @param conflicts how many more hard findings there are, negative if fewer
 * @param points by how much the soft findings cost more, negative if less
 */
public record SinceVersion(int number, TimetableDiff diff, long conflicts, long points) {

    /**
     * @param view measured by that version
     * @param before the version as it would be assessed now
     */
    static SinceVersion of(Version version, TimetableView view, Assessment before) {
        var published = view.conference().baseline().map(Position::listOf).orElseThrow();
        var now = view.assessment();
        return new SinceVersion(
                version.number(),
                TimetableDiff.of(published, view.timetable().placements()),
                FindingGroup.hardCount(now.findings()) - FindingGroup.hardCount(before.findings()),
                FindingGroup.softCost(now.findings()) - FindingGroup.softCost(before.findings()));
    }

    /** Such as "1 more conflict, 40 fewer points"; empty if it is worth the same. */
    public String worth(LocalizedTexts localized) {
        var parts = Stream.of(
                        more(localized, "score.since.conflicts", conflicts),
                        more(localized, "score.since.points", points))
                .flatMap(List::stream);
        return String.join(localized.say("list.comma"), parts.toList());
    }

    private static List<String> more(LocalizedTexts localized, String key, long more) {
        return more == 0 ? List.of() : List.of(localized.say(key + (more > 0 ? ".more" : ".fewer"), Math.abs(more)));
    }

    /** Such as "3 sessions moved, 1 added"; empty if nothing differs. */
    public String said(LocalizedTexts localized) {
        var counts = Stream.of(
                        count(localized, "edition.moved", Kind.MOVED, Kind.ROOM),
                        count(localized, "edition.added", Kind.NEW),
                        count(localized, "edition.out", Kind.CANCELLED))
                .flatMap(List::stream);
        return String.join(localized.say("list.comma"), counts.toList());
    }

    private List<String> count(LocalizedTexts localized, String key, Kind... kinds) {
        var count = Stream.of(kinds).mapToLong(diff::count).sum();
        return count == 0 ? List.of() : List.of(localized.say(key, count));
    }

    /** The words for the cards of sessions that differ, by the ids of these. */
    Map<String, String> marks(LocalizedTexts localized) {
        var marks = new HashMap<String, String>();
        for (var difference : diff.differences()) {
            var key = difference.kind() == Kind.NEW ? "card.new" : "card.moved";
            marks.put(difference.session(), localized.say(key, number));
        }
        return marks;
    }
}
