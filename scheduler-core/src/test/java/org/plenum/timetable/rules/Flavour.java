package org.plenum.timetable.rules;

import java.util.Optional;
import org.plenum.conference.Relation;
import org.plenum.conference.Session;

/**
 * What random conferences are like on which a rule is tried.
 *
 * @param sessions how many
 * @param zest the chance, 0 to 1, that a session, room or person has a certain wish or condition
 * @param relations the type of their relations, where all are of one type
 * @param kind the kind of their sessions, where all are of one kind
 */
public record Flavour(int sessions, double zest, Optional<Relation.Type> relations, Optional<Session.Kind> kind) {

    public static final Flavour MEDIUM = new Flavour(6, 0.3, Optional.empty(), Optional.empty());

    public Flavour withSessions(int number) {
        return new Flavour(number, zest, relations, kind);
    }

    public Flavour withZest(double other) {
        return new Flavour(sessions, other, relations, kind);
    }

    public Flavour withRelations(Relation.Type type) {
        return new Flavour(sessions, zest, Optional.of(type), kind);
    }

    public Flavour withKind(Session.Kind one) {
        return new Flavour(sessions, zest, relations, Optional.of(one));
    }
}
