package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;

/** Something that can say what a timetable is worth; all opinions must be the same. */
public interface Opinion {

    /** Whether it can tell at all what placements with these starts are worth. */
    default boolean canTell(Conference conference, Collection<LocalDateTime> starts) {
        return true;
    }

    /** The score of these placements, by these rules, with the conference's weights. */
    Score score(Conference conference, List<Rule> rules, List<Placed> placed);

    /**
     * Starts with nothing placed, to be changed step by step.
     *
     * <p>Here each step is scored from scratch; an opinion that counts incrementally overrides this, and is tried by it.
     */
    default Walk walk(Conference conference, List<Rule> rules) {
        return new FromScratch(this, conference, rules);
    }

    /** A timetable that changes step by step. */
    interface Walk {

        /** Gives a session a place, whether it had one before or none. */
        void place(Session session, Place place);

        /** Takes a session's place away. */
        void unplace(Session session);

        Score score();
    }

    /** A walk that remembers where everything is, and nothing else. */
    final class FromScratch implements Walk {
        private final Opinion opinion;
        private final Conference conference;
        private final List<Rule> rules;
        private final Map<String, Placed> placed = new LinkedHashMap<>();

        private FromScratch(Opinion opinion, Conference conference, List<Rule> rules) {
            this.opinion = opinion;
            this.conference = conference;
            this.rules = rules;
        }

        @Override
        public void place(Session session, Place place) {
            placed.put(session.id(), new Placed(session, place.start(), place.room()));
        }

        @Override
        public void unplace(Session session) {
            placed.remove(session.id());
        }

        @Override
        public Score score() {
            return opinion.score(conference, rules, List.copyOf(placed.values()));
        }
    }
}
