package org.plenum.web.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plenum.api.timetable.TimetableView;
import org.plenum.assess.moved.MovedSession;
import org.plenum.assess.moved.MovedSession.Why;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.web.finding.FindingGroup;

/**
 * The findings that changes have caused in a draft, and the sessions that moved since the last publication.
 *
 * @param moved empty if nothing was published
 */
public record ChangeEffects(TimetableView view, List<MovedSession> moved) {

    public ChangeEffects {
        moved = List.copyOf(moved);
    }

    /** Sessions that moved for the same kind of reason. */
    public record Group(Why why, List<MovedSession> moved) {

        /** The kind of reason, as in the keys of its texts. */
        public String id() {
            return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The findings of hard rules. */
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

    /** Whether there is a baseline. */
    public boolean isPublished() {
        return view.conference().baseline().isPresent();
    }

    /** The sessions that moved, by kind of reason: first those that had to move. */
    public List<Group> groups() {
        return Arrays.stream(Why.values())
                .map(why -> new Group(
                        why, moved.stream().filter(each -> each.why() == why).toList()))
                .filter(group -> !group.moved().isEmpty())
                .toList();
    }
}
