package org.plenum.assess;

import java.util.List;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;

/**
 * A reason why a session cannot have a place.
 *
 * @param fact a part of a sentence in which the session is “it”
 * @param sessions the ids of the sessions that are in the way where they are now; empty if no other session is
 */
public record Obstacle(Message fact, List<String> sessions) {

    public Obstacle {
        sessions = List.copyOf(sessions);
    }

    static Obstacle of(FactFinder finder, Fact fact, Placed place) {
        return new Obstacle(
                Clause.of(finder, List.of(fact), place, Clause.Setting.NONE).fact(),
                finder.blame(fact, place).whom().stream()
                        .filter(Session.class::isInstance)
                        .map(Subject::id)
                        .toList());
    }
}
