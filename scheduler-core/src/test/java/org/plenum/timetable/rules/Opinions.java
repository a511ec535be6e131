package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.plenum.conference.Conference;

/** Everything that has an opinion on what a timetable is worth. */
public final class Opinions {

    /** The one place to list a further one. */
    public static final List<Opinion> ALL = List.of(new FindingsOpinion(), new StreamsOpinion(), new EngineOpinion());

    /** Those who can tell what placements with these starts are worth. */
    static List<Opinion> on(Conference conference, Collection<LocalDateTime> starts) {
        return ALL.stream()
                .filter(opinion -> opinion.canTell(conference, starts))
                .toList();
    }

    private Opinions() {}
}
