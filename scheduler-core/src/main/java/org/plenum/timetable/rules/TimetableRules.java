package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.rule.Rule;

/** The catalogue: every rule of a timetable, in the order in which people read them. */
public final class TimetableRules {

    /** Each rule once; ids are unique. */
    public static final List<Rule> ALL = List.of(new RoomTooSmall());

    private TimetableRules() {}
}
