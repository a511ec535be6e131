package org.plenum.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes down a session: {@code aSession("opening").ofKind(PLENARY).forEveryone().lasting(90)}. */
public final class SessionBuilder {
    private final String id;
    private Session.Kind kind = Session.Kind.BRIEFING;
    private Duration duration = Duration.ofMinutes(60);
    private Optional<String> track = Optional.empty();
    private Audience audience = Audience.NOBODY;
    private Optional<Boolean> compulsory = Optional.empty();
    private OptionalInt heads = OptionalInt.empty();
    private final List<Session.Part> people = new ArrayList<>();
    private List<String> features = List.of();
    private List<String> rooms = List.of();
    private List<String> interpretation = List.of();
    private List<String> interpretationWished = List.of();
    private final List<Session.Use> resources = new ArrayList<>();
    private Duration setup = Duration.ZERO;
    private Duration teardown = Duration.ZERO;
    private boolean acrossBreaks;
    private List<Interval> allowed = List.of();
    private List<Interval> forbidden = List.of();
    private List<Interval> preferred = List.of();
    private List<Interval> undesired = List.of();
    private int importance = 1;
    private Session.Pin pinned = Session.Pin.NONE;
    private Talk talk = Talk.NONE;

    SessionBuilder(String id) {
        this.id = id;
    }

    public SessionBuilder ofKind(Session.Kind other) {
        kind = other;
        return this;
    }

    public SessionBuilder lasting(int minutes) {
        duration = Duration.ofMinutes(minutes);
        return this;
    }

    public SessionBuilder onTrack(String id) {
        track = Optional.of(id);
        return this;
    }

    public SessionBuilder forEveryone() {
        return addressedTo(Audience.EVERYONE);
    }

    public SessionBuilder forRegions(String... ids) {
        return addressedTo(new Audience(false, List.of(ids), audience.delegations(), audience.people()));
    }

    public SessionBuilder forDelegations(String... ids) {
        return addressedTo(new Audience(false, audience.regions(), List.of(ids), audience.people()));
    }

    public SessionBuilder forPeople(String... ids) {
        return addressedTo(new Audience(false, audience.regions(), audience.delegations(), List.of(ids)));
    }

    public SessionBuilder addressedTo(Audience other) {
        audience = other;
        return this;
    }

    public SessionBuilder compulsory() {
        compulsory = Optional.of(true);
        return this;
    }

    public SessionBuilder voluntary() {
        compulsory = Optional.of(false);
        return this;
    }

    public SessionBuilder expecting(int number) {
        heads = OptionalInt.of(number);
        return this;
    }

    public SessionBuilder with(String person, Session.Role role) {
        people.add(new Session.Part(person, role));
        return this;
    }

    /** With these people as speakers. */
    public SessionBuilder with(String... speakers) {
        for (var speaker : speakers) {
            with(speaker, Session.Role.SPEAKER);
        }
        return this;
    }

    public SessionBuilder needing(String... names) {
        features = List.of(names);
        return this;
    }

    public SessionBuilder onlyIn(String... ids) {
        rooms = List.of(ids);
        return this;
    }

    public SessionBuilder interpretedFor(String... languages) {
        interpretation = List.of(languages);
        return this;
    }

    public SessionBuilder wishingFor(String... languages) {
        interpretationWished = List.of(languages);
        return this;
    }

    public SessionBuilder using(int units, String resource) {
        resources.add(new Session.Use(resource, units));
        return this;
    }

    /** With so many minutes for its setup. */
    public SessionBuilder setUpIn(int minutes) {
        setup = Duration.ofMinutes(minutes);
        return this;
    }

    /** With so many minutes for its teardown. */
    public SessionBuilder tornDownIn(int minutes) {
        teardown = Duration.ofMinutes(minutes);
        return this;
    }

    public SessionBuilder acrossBreaks() {
        acrossBreaks = true;
        return this;
    }

    public SessionBuilder allowedAt(Interval... times) {
        allowed = List.of(times);
        return this;
    }

    public SessionBuilder forbiddenAt(Interval... times) {
        forbidden = List.of(times);
        return this;
    }

    public SessionBuilder preferredAt(Interval... times) {
        preferred = List.of(times);
        return this;
    }

    public SessionBuilder undesiredAt(Interval... times) {
        undesired = List.of(times);
        return this;
    }

    public SessionBuilder ofImportance(int other) {
        importance = other;
        return this;
    }

    public SessionBuilder pinnedTo(LocalDateTime start, String room) {
        pinned = new Session.Pin(Optional.of(start), Optional.of(room));
        return this;
    }

    public SessionBuilder pinnedTo(LocalDateTime start) {
        pinned = new Session.Pin(Optional.of(start), Optional.empty());
        return this;
    }

    public SessionBuilder pinnedTo(String room) {
        pinned = new Session.Pin(Optional.empty(), Optional.of(room));
        return this;
    }

    public SessionBuilder presentedBy(String... ids) {
        talk = new Talk(List.of(ids), talk.attendees(), talk.position(), talk.zone());
        return this;
    }

    public SessionBuilder wantedBy(String... ids) {
        talk = new Talk(talk.presenters(), List.of(ids), talk.position(), talk.zone());
        return this;
    }

    /** In this position among the talks of its track. */
    public SessionBuilder at(int position) {
        talk = new Talk(talk.presenters(), talk.attendees(), position, talk.zone());
        return this;
    }

    public SessionBuilder from(String zone) {
        talk = new Talk(talk.presenters(), talk.attendees(), talk.position(), Optional.of(ZoneId.of(zone)));
        return this;
    }

    public Session build() {
        var needs =
                new Session.Needs(features, rooms, interpretation, interpretationWished, resources, setup, teardown);
        var times = new Session.Times(acrossBreaks, allowed, forbidden, preferred, undesired);
        boolean must = compulsory.orElse(kind.isCompulsoryByDefault());
        return new Session(
                id,
                id,
                kind,
                duration,
                track,
                audience,
                must,
                heads,
                people,
                needs,
                times,
                importance,
                true,
                pinned,
                talk);
    }
}
