package org.plenum.conference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds references between the parts of a conference that have no target. */
final class References {
    private final List<String> missing = new ArrayList<>();

    private References() {}

    static List<String> missing(
            Roster<Room> rooms,
            Roster<Region> regions,
            Roster<Delegation> delegations,
            Roster<Person> people,
            Roster<Track> tracks,
            Roster<Resource> resources,
            Roster<Session> sessions,
            List<Relation> relations,
            List<Interest> interests,
            Preferences preferences) {
        var check = new References();
        for (var room : rooms) {
            check.that(room, "room", rooms, room.parts());
        }
        for (var delegation : delegations) {
            check.that(delegation, "region", regions, delegation.region());
        }
        for (var person : people) {
            check.that(person, "delegation", delegations, person.delegation());
        }
        for (var track : tracks) {
            check.that(track, "person", people, track.chairs());
        }
        for (var session : sessions) {
            check.that(session, "person", people, session.talk().presenters());
            check.that(session, "person", people, session.talk().attendees());
            check.that(session, "track", tracks, session.track());
            check.that(session, "region", regions, session.audience().regions());
            check.that(session, "delegation", delegations, session.audience().delegations());
            check.that(session, "person", people, session.audience().people());
            check.that(session, "person", people, session.personIds());
            check.that(session, "room", rooms, session.needs().rooms());
            check.that(session, "room", rooms, session.pinned().room());
            check.that(session, "resource", resources, usedBy(session));
        }
        relations.forEach(relation -> check.that(relation, "session", sessions, relation.sessions()));
        interests.forEach(interest -> check.that(interest, "session", sessions, interest.sessions()));
        preferences
                .similarTracks()
                .forEach(pair -> check.that(pair, "track", tracks, List.of(pair.one(), pair.other())));
        for (var dislike : preferences.dislikes()) {
            check.that(dislike, "room", rooms, dislike.room());
            switch (dislike.of()) {
                case SESSION -> check.that(dislike, "session", sessions, List.of(dislike.id()));
                case TRACK -> check.that(dislike, "track", tracks, List.of(dislike.id()));
                case ROOM -> check.that(dislike, "room", rooms, List.of(dislike.id()));
            }
        }
        return check.missing;
    }

    private static List<String> usedBy(Session session) {
        return session.needs().resources().stream().map(Session.Use::resource).toList();
    }

    private void that(Object owner, String kind, Roster<?> roster, Optional<String> id) {
        id.ifPresent(each -> that(owner, kind, roster, List.of(each)));
    }

    private void that(Object owner, String kind, Roster<?> roster, Collection<String> ids) {
        for (var id : ids) {
            if (!roster.has(id)) {
                var name = owner instanceof Subject subject ? subject.subject() : owner.toString();
                missing.add("%s names the %s (%s)".formatted(name, kind, id));
            }
        }
    }
}
