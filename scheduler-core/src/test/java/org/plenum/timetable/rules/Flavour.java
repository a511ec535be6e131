package org.plenum.timetable.rules;

import java.util.Optional;
import org.plenum.conference.Relation;

/**
 * What random conferences are like on which a rule is tried.
 *
 * @param sessions how many
 * @param zest the chance, 0 to 1, that a session, room or person has a certain wish or condition
 * @param relations the type of their relations, where all are of one type
 */
record Flavour(int sessions, double zest, Optional<Relation.Type> relations) {

    static final Flavour MEDIUM = new Flavour(6, 0.3, Optional.empty());

    Flavour withSessions(int number) {
        return new Flavour(number, zest, relations);
    }

    Flavour withZest(double other) {
        return new Flavour(sessions, other, relations);
    }

    Flavour withRelations(Relation.Type type) {
        return new Flavour(sessions, zest, Optional.of(type));
    }
}
