package org.plenum.exchange.conference;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plenum.conference.Audience;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Kind;
import org.plenum.conference.Session.Needs;
import org.plenum.conference.Session.Part;
import org.plenum.conference.Session.Pin;
import org.plenum.conference.Session.Role;
import org.plenum.conference.Session.Times;
import org.plenum.conference.Session.Use;
import org.plenum.conference.Talk;
import org.plenum.exchange.issue.ReferenceIssue;
import org.plenum.exchange.issue.ReferenceIssue.TeamAsResource;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Limits;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;

/** Reads the sessions of a conference, one after the other. */
final class SessionReader {
    private static final int MOST_IMPORTANT = 10;

    private final Ids ids;
    private final Calendar calendar;
    private final Interpretation interpretation;
    private final Map<String, String> teams;
    private final Function<Audience, OptionalInt> headsOf;

    /**
     * Takes the lists to which sessions refer.
     *
     * @param teams the languages of resources that have one, by their ids
     * @param headsOf the number of heads of an audience
     */
    SessionReader(
            Ids ids,
            Calendar calendar,
            Interpretation interpretation,
            Map<String, String> teams,
            Function<Audience, OptionalInt> headsOf) {
        this.ids = ids;
        this.calendar = calendar;
        this.interpretation = interpretation;
        this.teams = teams;
        this.headsOf = headsOf;
    }

    Optional<Session> session(Fields fields, String id) {
        var kind = fields.require("kind", value -> value.oneOf(List.of(Kind.values())))
                .orElse(Kind.MEETING);
        var audience =
                fields.find("audience", value -> value.object(this::audience)).orElse(Audience.NOBODY);
        boolean compulsory = fields.find("compulsory", Value::flag).orElse(kind.isCompulsoryByDefault());
        var session = new Session(
                id,
                fields.require("title", value -> Naming.read(value, id)).orElse(""),
                kind,
                fields.require("duration", value -> duration(value, id)).orElse(Duration.ZERO),
                reference(fields, "track", ReferenceIssue.Kind.TRACK),
                audience,
                compulsory,
                heads(fields, compulsory, audience),
                fields.list("people", value -> value.object(this::part)),
                needs(fields),
                times(fields),
                importance(fields),
                fields.find("public", Value::flag).orElse(true),
                fields.find("pinned", value -> value.object(this::pin)).orElse(Pin.NONE),
                fields.find("talk", value -> value.object(this::talk)).orElse(Talk.NONE));
        calendar.checkClocks(fields, session);
        return Optional.of(session);
    }

    private OptionalInt heads(Fields fields, boolean compulsory, Audience audience) {
        return fields.find("heads", value -> value.count(0, Value.MOST))
                .map(OptionalInt::of)
                .orElseGet(() -> compulsory ? headsOf.apply(audience) : OptionalInt.empty());
    }

    private static int importance(Fields fields) {
        return fields.find("importance", value -> value.count(1, MOST_IMPORTANT))
                .orElse(1);
    }

    private Optional<Duration> duration(Value value, String id) {
        var duration = DurationNotation.someMinutes(value);
        duration.ifPresent(length -> calendar.checkLength(value, id, length));
        return duration;
    }

    private Optional<Audience> audience(Fields fields) {
        return Optional.of(new Audience(
                fields.find("everyone", Value::flag).orElse(false),
                references(fields, "regions", ReferenceIssue.Kind.REGION),
                references(fields, "delegations", ReferenceIssue.Kind.DELEGATION),
                references(fields, "people", ReferenceIssue.Kind.PERSON)));
    }

    private Optional<Part> part(Fields fields) {
        var person = reference(fields, ReferenceIssue.Kind.PERSON);
        var role = fields.find("role", value -> value.oneOf(List.of(Role.values())));
        return Optional.of(new Part(person, role.orElse(Role.SPEAKER)));
    }

    private Needs needs(Fields fields) {
        return new Needs(
                fields.list("features", Value::text),
                references(fields, "rooms", ReferenceIssue.Kind.ROOM),
                fields.list("interpretation", interpretation::language),
                fields.list("interpretationWished", interpretation::language),
                fields.list("resources", value -> value.object(this::use)),
                around(fields, "setup"),
                around(fields, "teardown"));
    }

    private static Duration around(Fields fields, String name) {
        return fields.find(name, value -> DurationNotation.minutes(value, Limits.LONGEST_AROUND))
                .orElse(Duration.ZERO);
    }

    private Optional<Use> use(Fields fields) {
        var resource = fields.require("id", this::resource).orElse("");
        int units = fields.find("units", value -> value.count(0, Value.MOST)).orElse(1);
        return Optional.of(new Use(resource, units));
    }

    private Optional<String> resource(Value value) {
        var id = ids.resolve(ReferenceIssue.Kind.RESOURCE, value);
        id.filter(teams::containsKey)
                .ifPresent(name ->
                        value.complain(new TeamAsResource(value.pointer(), name, teams.getOrDefault(name, ""))));
        return id;
    }

    private static Times times(Fields fields) {
        return new Times(
                fields.find("acrossBreaks", Value::flag).orElse(false),
                fields.list("allowed", TimeNotation::interval),
                fields.list("forbidden", TimeNotation::interval),
                fields.list("preferred", TimeNotation::interval),
                fields.list("undesired", TimeNotation::interval));
    }

    private Optional<Pin> pin(Fields fields) {
        var start = fields.find("start", value -> {
            var time = TimeNotation.time(value);
            time.ifPresent(when -> calendar.checkDate(value, when));
            return time;
        });
        return Optional.of(new Pin(start, reference(fields, "room", ReferenceIssue.Kind.ROOM)));
    }

    private Optional<Talk> talk(Fields fields) {
        return Optional.of(new Talk(
                references(fields, "presenters", ReferenceIssue.Kind.PERSON),
                references(fields, "attendees", ReferenceIssue.Kind.PERSON),
                fields.find("position", value -> value.count(0, Value.MOST)).orElse(0),
                fields.find("timeZone", TimeNotation::timeZone)));
    }

    private String reference(Fields fields, ReferenceIssue.Kind kind) {
        return fields.require("id", value -> ids.resolve(kind, value)).orElse("");
    }

    private Optional<String> reference(Fields fields, String name, ReferenceIssue.Kind kind) {
        return fields.find(name, value -> ids.resolve(kind, value));
    }

    private List<String> references(Fields fields, String name, ReferenceIssue.Kind kind) {
        return fields.list(name, value -> ids.resolve(kind, value));
    }
}
