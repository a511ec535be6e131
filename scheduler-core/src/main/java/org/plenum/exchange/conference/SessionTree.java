package org.plenum.exchange.conference;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plenum.conference.Audience;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Needs;
import org.plenum.conference.Session.Pin;
import org.plenum.conference.Session.Role;
import org.plenum.conference.Talk;
import org.plenum.exchange.json.Members;

/** The JSON tree of a session. */
final class SessionTree {
    private final Function<Audience, OptionalInt> headsOf;

    /** @param headsOf the number of heads of an audience, if it is known */
    SessionTree(Function<Audience, OptionalInt> headsOf) {
        this.headsOf = headsOf;
    }

    Members of(Session session) {
        var members = new Members()
                .text("id", session.id())
                .text("title", session.title())
                .text("kind", session.kind())
                .text("duration", session.duration())
                .text("track", session.track())
                .object("audience", audience(session.audience()))
                .flag("compulsory", session.compulsory(), session.kind().isCompulsoryByDefault())
                .number("heads", session.heads(), defaultHeads(session))
                .objects(
                        "people",
                        session.people(),
                        part -> new Members().text("id", part.person()).text("role", part.role(), Role.SPEAKER));
        members.text("setup", session.needs().setup(), Duration.ZERO)
                .text("teardown", session.needs().teardown(), Duration.ZERO);
        needs(members, session);
        times(members, session.times());
        return members.number("importance", session.importance(), 1)
                .object("pinned", pin(session.pinned()))
                .object("talk", talk(session.talk()));
    }

    private OptionalInt defaultHeads(Session session) {
        return session.compulsory() ? headsOf.apply(session.audience()) : OptionalInt.empty();
    }

    private static Members audience(Audience audience) {
        return new Members()
                .flag("everyone", audience.everyone(), false)
                .texts("regions", audience.regions())
                .texts("delegations", audience.delegations())
                .texts("people", audience.people());
    }

    private static void needs(Members members, Session session) {
        Needs needs = session.needs();
        members.texts("features", needs.features())
                .texts("interpretation", needs.interpretation())
                .texts("interpretationWished", needs.interpretationWished())
                .flag("public", session.open(), true)
                .objects(
                        "resources",
                        needs.resources(),
                        use -> new Members().text("id", use.resource()).number("units", use.units(), 1))
                .texts("rooms", needs.rooms());
    }

    private static void times(Members members, Session.Times times) {
        members.flag("acrossBreaks", times.acrossBreaks(), false)
                .objects("allowed", times.allowed(), ConferenceTree::interval)
                .objects("forbidden", times.forbidden(), ConferenceTree::interval)
                .objects("preferred", times.preferred(), ConferenceTree::interval)
                .objects("undesired", times.undesired(), ConferenceTree::interval);
    }

    private static Members talk(Talk talk) {
        return new Members()
                .texts("presenters", talk.presenters())
                .texts("attendees", talk.attendees())
                .number("position", talk.position(), 0)
                .text("timeZone", talk.zone());
    }

    private static Members pin(Pin pin) {
        return new Members().text("start", pin.start()).text("room", pin.room());
    }
}
