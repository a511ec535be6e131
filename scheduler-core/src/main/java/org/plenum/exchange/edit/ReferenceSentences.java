package org.plenum.exchange.edit;

import java.util.Collection;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.Session;
import org.plenum.conference.Subject;
import org.plenum.rule.Message;

/**
 * Says what an entry of a conference has to do with a thing that it names, and what becomes of it if the thing goes.
 *
 * @param named the thing
 */
record ReferenceSentences(Conference conference, Subject named, boolean goes) {
    /** For a select in the sentence: nothing else remains. */
    private static final int ALONE = 0;

    /** The sentence of the entry at this position of the field's list. */
    Message of(ReferenceField field, int position) {
        return switch (field) {
            case PART -> owned("reference-part", conference.rooms().list().get(position));
            case REGION ->
                owned("reference-region", conference.delegations().list().get(position));
            case DELEGATION ->
                owned("reference-delegation", conference.people().list().get(position));
            case CHAIR -> owned("reference-chair", conference.tracks().list().get(position));
            case TRACK -> owned("reference-track", session(position));
            case AUDIENCE_REGION, AUDIENCE_DELEGATION, AUDIENCE_PERSON ->
                owned("reference-audience", session(position));
            case ROLE -> role(session(position));
            case RESOURCE -> resource(session(position));
            case ROOM -> room(session(position));
            case PIN -> owned("reference-pin", session(position));
            case PRESENTER -> owned("reference-presenter", session(position));
            case ATTENDEE -> owned("reference-attendee", session(position));
            case RELATION -> relation(position);
            case INTEREST -> interest(position);
            case DISLIKE_OF_SESSION, DISLIKE_OF_TRACK, DISLIKE_OF_ROOM ->
                dislike(conference.preferences().dislikes().get(position));
            case SIMILARITY -> similarity(position);
        };
    }

    private Session session(int position) {
        return conference.sessions().list().get(position);
    }

    private Message owned(String key, Subject owner) {
        return Message.of(key, owner, named);
    }

    private Message role(Session session) {
        var role = session.people().stream()
                .filter(part -> part.person().equals(named.id()))
                .map(Session.Part::role)
                .findFirst()
                .orElseThrow();
        return Message.of("reference-role", session, named, role.name());
    }

    private Message resource(Session session) {
        var units = session.needs().resources().stream()
                .filter(use -> use.resource().equals(named.id()))
                .mapToInt(Session.Use::units)
                .sum();
        return Message.of("reference-resource", session, named, units);
    }

    private Message room(Session session) {
        var others = session.needs().rooms().stream()
                .filter(id -> !id.equals(named.id()))
                .count();
        return Message.of("reference-room", session, named, others);
    }

    private Message relation(int position) {
        var relation = conference.relations().get(position);
        var others = relation.sessions().size() - 1;
        return Message.of(
                "reference-relation",
                relation.type().name(),
                sessions(relation.sessions()),
                relation.gap().toMinutes(),
                goes && others < relation.type().fewest() ? ALONE : Math.max(others, 1));
    }

    private Message interest(int position) {
        var interest = conference.interests().get(position);
        var others = interest.sessions().size() - 1;
        return Message.of(
                "reference-interest",
                interest.heads(),
                sessions(interest.sessions()),
                goes && others == 1 ? ALONE : others);
    }

    private List<Subject> sessions(Collection<String> ids) {
        return ids.stream().<Subject>map(conference.sessions()::get).toList();
    }

    private Message dislike(Dislike dislike) {
        var who = switch (dislike.of()) {
            case SESSION -> conference.sessions().get(dislike.id());
            case TRACK -> conference.tracks().get(dislike.id());
            case ROOM -> conference.rooms().get(dislike.id());
        };
        var what = dislike.room()
                .<Object>map(conference.rooms()::get)
                .or(dislike::time)
                .orElseThrow();
        return Message.of("reference-dislike", who, what);
    }

    private Message similarity(int position) {
        var pair = conference.preferences().similarTracks().get(position);
        return Message.of(
                "reference-similarity",
                conference.tracks().get(pair.one()),
                conference.tracks().get(pair.other()));
    }
}
