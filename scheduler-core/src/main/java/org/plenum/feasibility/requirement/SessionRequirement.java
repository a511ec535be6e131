package org.plenum.feasibility.requirement;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Language;
import org.plenum.rule.Message;

/**
 * A requirement of a single session.
 *
 * @param session its id
 * @param index the position among several requirements of one kind; otherwise 0
 */
public record SessionRequirement(String session, RequirementKind kind, int index) implements Requirement {

    @Override
    public Message message(Conference conference) {
        var owner = conference.sessions().get(session);
        var needs = owner.needs();
        var pinned = owner.pinned();
        return switch (kind) {
            case LENGTH -> Message.of("request-length", owner, owner.minutes());
            case HEADS -> Message.of("request-heads", owner, owner.heads().orElseThrow());
            case FEATURE ->
                Message.of("request-feature", owner, needs.features().get(index));
            case ROOMS -> Message.of("request-rooms", owner, rooms(conference, needs.rooms()));
            case PINNED_ROOM ->
                Message.of(
                        "request-pinned-room",
                        owner,
                        conference.rooms().get(pinned.room().orElseThrow()));
            case PINNED_START ->
                Message.of("request-pinned-start", owner, pinned.start().orElseThrow());
            case ALLOWED -> Message.of("request-allowed", owner, owner.times().windows());
            case FORBIDDEN ->
                Message.of("request-forbidden", owner, owner.times().forbidden().get(index));
            case ROLE -> role(conference, owner, owner.people().get(index));
            case COMPULSORY -> Message.of("request-compulsory", owner);
            case PLENARY -> Message.of("request-plenary", owner);
            case INTERPRETATION ->
                Message.of(
                        "request-interpretation",
                        owner,
                        new Language(needs.interpretation().get(index)));
            case SETUP -> Message.of("request-setup", owner, needs.setup().toMinutes());
            case TEARDOWN ->
                Message.of("request-teardown", owner, needs.teardown().toMinutes());
            case RESOURCE -> resource(conference, owner, needs.resources().get(index));
        };
    }

    private static List<Room> rooms(Conference conference, List<String> ids) {
        return ids.stream().map(conference.rooms()::get).toList();
    }

    private static Message role(Conference conference, Session owner, Session.Part part) {
        return Message.of("request-role", owner, conference.people().get(part.person()), part.role());
    }

    private static Message resource(Conference conference, Session owner, Session.Use use) {
        return Message.of("request-resource", owner, conference.resources().get(use.resource()), use.units());
    }

    @Override
    public String pointer(Conference conference) {
        return "/sessions/" + Requirements.positionOf(session, conference.sessions()) + kind.path(index);
    }
}
