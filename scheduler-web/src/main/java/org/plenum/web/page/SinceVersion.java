package org.plenum.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenum.api.timetable.TimetableView;
import org.plenum.api.version.Version;
import org.plenum.timetable.Difference.Kind;
import org.plenum.timetable.TimetableDiff;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.web.shell.LocalizedTexts;

/**
 * What differs in a timetable from the last version: whose place is another, what is new, and what has none any longer.
 *
 * @param number of the version
 */
public record SinceVersion(int number, TimetableDiff diff) {

    /** @param view measured by that version */
    static SinceVersion of(Version version, TimetableView view) {
        var before = view.conference().baseline().map(Position::listOf).orElseThrow();
        return new SinceVersion(
                version.number(), TimetableDiff.of(before, view.timetable().placements()));
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
