package org.plenum.exchange.change;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenum.change.Change;
import org.plenum.change.Change.DelegationLate;
import org.plenum.change.Change.LanguageDropped;
import org.plenum.change.Change.PersonLate;
import org.plenum.change.Change.PersonUnavailable;
import org.plenum.change.Change.PresetChosen;
import org.plenum.change.Change.ResourceLost;
import org.plenum.change.Change.RoomClosed;
import org.plenum.change.Change.SessionCancelled;
import org.plenum.change.Change.SessionLonger;
import org.plenum.change.Change.SessionPinned;
import org.plenum.change.Change.SessionUnpinned;
import org.plenum.change.Change.UnitsLost;
import org.plenum.change.ChangeType;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.ChangeIssue.ChangesNothing;
import org.plenum.exchange.issue.ChangeIssue.LanguageNotInterpreted;
import org.plenum.exchange.issue.ChangeIssue.SessionNotLonger;
import org.plenum.exchange.issue.ChangeIssue.TooManyUnits;
import org.plenum.exchange.issue.ChangeIssue.UnitsWithTimes;
import org.plenum.exchange.issue.FormIssue.MissingField;
import org.plenum.exchange.issue.ReferenceIssue.Kind;
import org.plenum.exchange.json.DurationNotation;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.TimeNotation;
import org.plenum.exchange.json.Value;

/** Reads one change to a conference, and applies it if it has no errors. */
final class ChangeReader {
    private static final List<String> TYPES =
            Arrays.stream(ChangeType.values()).map(ChangeType::id).toList();

    private final Value value;
    private final Fields fields;
    private final ConferenceEdit edit;

    /**
     * Applies a change that was read; returns nothing if it makes no difference, or if the document cannot be read
     * after it.
     */
    private interface PendingChange extends Supplier<Optional<Change>> {}

    private ChangeReader(Value value, Fields fields, ConferenceEdit edit) {
        this.value = value;
        this.fields = fields;
        this.edit = edit;
    }

    /** The change, which this method applies; nothing if it has errors or makes no difference. */
    static Optional<Change> change(Value value, ConferenceEdit edit) {
        var errors = value.issues().errors();
        return value.object(fields -> new ChangeReader(value, fields, edit).change())
                .filter(_ -> value.issues().errors() == errors)
                .flatMap(PendingChange::get);
    }

    private Optional<PendingChange> change() {
        var type = fields.require("type", name -> name.nameOf(TYPES)).flatMap(ChangeType::find);
        if (type.isEmpty()) { // then its fields are unknown
            value.node().propertyNames().forEach(name -> fields.find(name, Optional::of));
        }
        return type.flatMap(this::change);
    }

    private Optional<PendingChange> change(ChangeType type) {
        return switch (type) {
            case ROOM_CLOSED -> making(both(reference(Kind.ROOM), absence(), RoomClosed::new));
            case PERSON_UNAVAILABLE -> making(both(reference(Kind.PERSON), absence(), PersonUnavailable::new));
            case PERSON_LATE -> making(both(reference(Kind.PERSON), until(), PersonLate::new));
            case DELEGATION_LATE -> making(both(reference(Kind.DELEGATION), until(), DelegationLate::new));
            case SESSION_ADDED -> added();
            case SESSION_CANCELLED -> making(reference(Kind.SESSION).map(SessionCancelled::new));
            case SESSION_LONGER -> making(longer());
            case SESSION_PINNED -> making(pinned());
            case SESSION_UNPINNED -> making(reference(Kind.SESSION).map(SessionUnpinned::new));
            case RESOURCE_LOST -> making(lost());
            case LANGUAGE_DROPPED -> making(dropped());
            case PRESET_CHOSEN -> making(chosen());
        };
    }

    private Optional<PendingChange> making(Optional<? extends Change> read) {
        return read.map(change -> () -> {
            if (!edit.apply(change, value.members())) {
                value.complain(new ChangesNothing(value.pointer()));
                return Optional.empty();
            }
            return Optional.of(change);
        });
    }

    private static <A, B> Optional<Change> both(
            Optional<A> one, Optional<B> other, BiFunction<A, B, ? extends Change> change) {
        return one.flatMap(first -> other.map(second -> change.apply(first, second)));
    }

    private Optional<String> reference(Kind kind) {
        return fields.require(name(kind), value -> edit.resolve(kind, value));
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Optional<LocalDateTime> until() {
        return fields.require("until", TimeNotation::time);
    }

    private Optional<Interval> absence() {
        return absenceFields().interval();
    }

    private AbsenceFields absenceFields() {
        return new AbsenceFields(fields, edit.span());
    }

    /** Errors in the session are reported when the conference is read with it. */
    private Optional<PendingChange> added() {
        fields.list("relations", Value::tree);
        return fields.require("session", Value::tree)
                .map(_ -> () -> edit.add(value.members()).map(Change.class::cast));
    }

    private Optional<Change> longer() {
        var session = reference(Kind.SESSION);
        var duration = fields.require("duration", DurationNotation::someMinutes);
        return both(session, duration, (id, length) -> {
            var now = edit.duration(id);
            if (length.compareTo(now) <= 0) {
                fields.complain(
                        new SessionNotLonger(fields.pointer("duration"), id, now.toMinutes(), length.toMinutes()));
            }
            return new SessionLonger(id, length);
        });
    }

    private Optional<Change> pinned() {
        var session = reference(Kind.SESSION);
        var start = fields.find("start", TimeNotation::time);
        var room = fields.find("room", value -> edit.resolve(Kind.ROOM, value));
        if (Stream.of("start", "room")
                .noneMatch(name -> fields.find(name, Optional::of).isPresent())) {
            fields.complain(new MissingField(fields.pointer("start"), "start"));
        }
        return session.map(id -> new SessionPinned(id, start, room));
    }

    private Optional<Change> lost() {
        var resource = reference(Kind.RESOURCE);
        var units = fields.find("units", value -> value.count(1, Value.MOST));
        if (units.isEmpty()) {
            return both(resource, absence(), ResourceLost::new);
        }
        if (!absenceFields().said().isEmpty()) {
            fields.complain(new UnitsWithTimes(fields.pointer("units")));
        }
        return both(resource, units, (id, count) -> {
            var now = edit.units(id);
            if (count > now) {
                fields.complain(new TooManyUnits(fields.pointer("units"), id, now, count));
            }
            return new UnitsLost(id, count);
        });
    }

    private Optional<Change> dropped() {
        var session = fields.find("session", value -> edit.resolve(Kind.SESSION, value));
        return fields.require(
                        "language",
                        value -> value.language().filter(tag -> {
                            var known = edit.languages(session);
                            if (!known.contains(tag)) {
                                value.complain(new LanguageNotInterpreted(
                                        value.pointer(), tag, value.issues().nearest(tag, known)));
                            }
                            return known.contains(tag);
                        }))
                .map(tag -> new LanguageDropped(tag, session));
    }

    /** A preset that is wrong is not the same as none. */
    private Optional<Change> chosen() {
        var preset = fields.find("preset", value -> value.nameOf(edit.presets()));
        return Optional.of(new PresetChosen(preset));
    }
}
