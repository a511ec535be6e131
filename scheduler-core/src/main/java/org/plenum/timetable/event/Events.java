package org.plenum.timetable.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Placed;
import org.plenum.timetable.event.Event.State;

/** Tells from the versions of a timetable what became of each session. */
public final class Events {

    private Events() {}

    /**
     * The sessions of the last timetable, and those that only earlier ones had, as cancelled; the earliest first.
     *
     * @param history the timetables that people were given, the oldest first
     */
    public static List<Event> of(List<DatedEdition> history) {
        var events = new HashMap<String, Event>();
        history.forEach(issued -> tell(issued, events));
        return events.values().stream()
                .sorted(Comparator.comparing(Event::placed, Event.ORDER))
                .toList();
    }

    private static void tell(DatedEdition issued, Map<String, Event> events) {
        var gone = new HashSet<>(events.keySet());
        issued.placed().forEach(placed -> {
            gone.remove(placed.session().id());
            events.merge(placed.session().id(), event(issued, placed, 0), (old, now) -> after(issued, old, now));
        });
        gone.stream()
                .map(events::get)
                .filter(event -> event.state() != State.CANCELLED)
                .forEach(event -> events.put(
                        event.session().id(),
                        new Event(
                                event.conference(),
                                event.placed(),
                                State.CANCELLED,
                                event.sequence() + 1,
                                issued.at())));
    }

    private static Event event(DatedEdition issued, Placed placed, int sequence) {
        var state = issued.isDraft() ? State.TENTATIVE : State.CONFIRMED;
        return new Event(issued.conference(), placed, state, sequence, issued.at());
    }

    private static Event after(DatedEdition issued, Event old, Event now) {
        var isMoved = old.state() == State.CANCELLED || !isAtSamePlace(old.placed(), now.placed());
        if (isMoved) {
            return event(issued, now.placed(), old.sequence() + 1);
        }
        var isSame = old.state() == now.state() && old.session().equals(now.session());
        var changed = isSame ? old.changed() : now.changed();
        return new Event(now.conference(), now.placed(), now.state(), old.sequence(), changed);
    }

    private static boolean isAtSamePlace(Placed one, Placed other) {
        return one.interval().equals(other.interval())
                && one.room().id().equals(other.room().id());
    }
}
