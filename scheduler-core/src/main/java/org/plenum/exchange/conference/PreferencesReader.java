package org.plenum.exchange.conference;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Preferences;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.Preferences.RemoteHours;
import org.plenum.conference.Preferences.RemoteHours.Hours;
import org.plenum.conference.Preferences.Similarity;
import org.plenum.exchange.issue.FormIssue.NoPairOfTracks;
import org.plenum.exchange.issue.PlanIssue.DislikeOfNothing;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.issue.TimeIssue.EndNotAfterStart;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;

/** Reads the preferences of a conference. */
final class PreferencesReader {
    private final Ids ids;

    PreferencesReader(Ids ids) {
        this.ids = ids;
    }

    Optional<Preferences> preferences(Fields fields) {
        return Optional.of(new Preferences(
                fields.list("dislikes", this::dislike),
                fields.list("similarTracks", value -> value.object(this::similarity)),
                fields.find("remoteHours", value -> value.object(PreferencesReader::remoteHours))
                        .orElse(RemoteHours.DEFAULT)));
    }

    private Optional<Dislike> dislike(Value value) {
        var of = subjectOf(value);
        if (of.isEmpty()) {
            value.complain(new DislikeOfNothing(value.pointer()));
        }
        return value.object(fields -> {
            var session = reference(fields, "session", Kind.SESSION);
            var track = reference(fields, "track", Kind.TRACK);
            var room = reference(fields, "room", Kind.ROOM);
            var time = fields.find("time", TimeNotation::interval);
            int points =
                    fields.find("points", count -> count.count(1, Value.MOST)).orElse(1);
            return of.flatMap(kind -> switch (kind) {
                case SESSION -> session.map(id -> new Dislike(kind, id, room, time, points));
                case TRACK -> track.map(id -> new Dislike(kind, id, room, time, points));
                case ROOM -> room.map(id -> new Dislike(kind, id, Optional.empty(), time, points));
            });
        });
    }

    /**
     * The subject of the dislike: one thing, with either a room or a time that it should avoid; nothing if the dislike
     * is incomplete.
     */
    private static Optional<Dislike.Of> subjectOf(Value value) {
        var node = value.node();
        var session = node.hasNonNull("session");
        var track = node.hasNonNull("track");
        var room = node.hasNonNull("room");
        var time = node.hasNonNull("time");
        if (session || track) {
            return (session && track) || room == time
                    ? Optional.empty()
                    : Optional.of(session ? Dislike.Of.SESSION : Dislike.Of.TRACK);
        }
        return room && time ? Optional.of(Dislike.Of.ROOM) : Optional.empty();
    }

    private Optional<Similarity> similarity(Fields fields) {
        var items = fields.require("tracks", Value::items);
        items.filter(list -> list.size() != 2)
                .ifPresent(list -> fields.complain(new NoPairOfTracks(fields.pointer("tracks"), list.size())));
        var tracks = items.orElse(List.of()).stream()
                .map(value -> ids.resolve(Kind.TRACK, value))
                .flatMap(Optional::stream)
                .toList();
        int points = fields.find("points", value -> value.count(1, Value.MOST)).orElse(1);
        return tracks.size() == 2
                ? Optional.of(new Similarity(tracks.getFirst(), tracks.getLast(), points))
                : Optional.empty();
    }

    private static Optional<RemoteHours> remoteHours(Fields fields) {
        var fallback = RemoteHours.DEFAULT;
        return Optional.of(new RemoteHours(
                fields.find("good", value -> value.object(PreferencesReader::hours))
                        .orElse(fallback.good()),
                fields.find("fair", value -> value.object(PreferencesReader::hours))
                        .orElse(fallback.fair()),
                fields.find("mild", value -> value.count(0, Value.MOST)).orElse(fallback.mild()),
                fields.find("harsh", value -> value.count(0, Value.MOST)).orElse(fallback.harsh())));
    }

    private static Optional<Hours> hours(Fields fields) {
        var from = fields.require("from", TimeNotation::timeOfDay);
        var to = fields.require("to", TimeNotation::timeOfDay);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get() <= from.get()) {
            fields.complain(new EndNotAfterStart(
                    fields.pointer("to"), TimeNotation.timeOfDay(from.get()), TimeNotation.timeOfDay(to.get())));
            return Optional.empty();
        }
        return Optional.of(new Hours(from.get(), to.get()));
    }

    private Optional<String> reference(Fields fields, String name, Kind kind) {
        return fields.find(name, value -> ids.resolve(kind, value));
    }
}
