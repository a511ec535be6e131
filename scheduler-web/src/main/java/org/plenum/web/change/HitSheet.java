package org.plenum.web.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plenum.api.timetable.TimetableView;
import org.plenum.repair.reoptimise.MovedSession;
import org.plenum.repair.reoptimise.MovedSession.Why;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.web.page.FindingGroup;

/**
 * What changes have hit of a draft, and what has moved in it since it was published.
 *
 * @param moved none where nothing was published
 */
public record HitSheet(TimetableView view, List<MovedSession> moved) {

    public HitSheet {
        moved = List.copyOf(moved);
    }

    /** Sessions that moved for reasons of one sort. */
    public record Group(Why why, List<MovedSession> moved) {

        /** The sort, as its texts are called. */
        public String id() {
            return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The hard rules that it breaks. */
    public List<FindingGroup> hard() {
        return FindingGroup.list(view.assessment().findings()).stream()
                .filter(FindingGroup::isHard)
                .toList();
    }

    public List<LeftOut> leftOut() {
        return view.assessment().leftOut();
    }

    public String title(String session) {
        return view.conference().sessions().get(session).title();
    }

    /** Whether there is something to move against. */
    public boolean isPublished() {
        return view.conference().baseline().isPresent();
    }

    /** What moved, by why it did: what had to first. */
    public List<Group> groups() {
        return Arrays.stream(Why.values())
                .map(why -> new Group(
                        why, moved.stream().filter(each -> each.why() == why).toList()))
                .filter(group -> !group.moved().isEmpty())
                .toList();
    }
}
