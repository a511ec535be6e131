package org.plenum.timetable.rules;

import java.util.List;

/** Everything that has an opinion on what a timetable is worth. */
public final class Opinions {

    /** The one place to list a further one. */
    public static final List<Opinion> ALL = List.of(new FindingsOpinion(), new StreamsOpinion());

    private Opinions() {}
}
