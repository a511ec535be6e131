package org.plenum.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.rule.Message;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * The changes from one edition of a timetable to another: for the conference, and for each party that they concern.
 *
 * <p>The changes for a party are the difference between its own sessions before and after. So a party that a session no
 * longer calls is told so, even if the session itself stays at its place.
 *
 * @param parties all of both conferences, also those for which nothing changes
 */
public record Changes(Edition before, Edition after, TimetableDiff diff, List<AffectedParty> parties) {

    /** The bundle of sentences that tell people about changes, by titles and names. */
    public static final String BUNDLE = "org.plenum.timetable.messages";

    /** The changes for a party. */
    public record AffectedParty(Party party, TimetableDiff diff) {}

    public Changes {
        parties = List.copyOf(parties);
    }

    /** Compares two editions of a conference's timetable. */
    public static Changes between(Edition before, Edition after) {
        var from = before.programmes();
        var to = after.programmes();
        var parties = new LinkedHashMap<String, Party>();
        Stream.of(after, before)
                .flatMap(edition -> Party.list(edition.conference()).stream())
                .forEach(party -> parties.putIfAbsent(party.subject(), party));
        var affected = parties.values().stream()
                .map(party -> new AffectedParty(
                        party,
                        TimetableDiff.between(
                                from.getOrDefault(party.subject(), List.of()),
                                to.getOrDefault(party.subject(), List.of()),
                                after::leavesOut)))
                .toList();
        var diff = TimetableDiff.between(before.stays(), after.stays(), after::leavesOut);
        return new Changes(before, after, diff, affected);
    }

    /** The parties for which something changes. */
    public List<AffectedParty> affected() {
        return parties.stream().filter(each -> !each.diff().isEmpty()).toList();
    }

    /** The changes for a region, a delegation or a person; empty if neither conference has it. */
    public Optional<AffectedParty> find(String subject) {
        return parties.stream()
                .filter(each -> each.party().subject().equals(subject))
                .findFirst();
    }

    /** The same changes without those of rooms alone. */
    public Changes ignoringRooms() {
        var others = parties.stream()
                .map(each -> new AffectedParty(each.party(), each.diff().ignoringRooms()))
                .toList();
        return new Changes(before, after, diff.ignoringRooms(), others);
    }

    /** The messages for a party: the number of changes, then each change. */
    public List<Message> tell(AffectedParty affected) {
        var some = affected.diff().differences();
        var name = affected.party().name();
        return some.isEmpty()
                ? List.of(Message.of("change-none", name))
                : Stream.concat(
                                Stream.of(Message.of("change-some", name, some.size())),
                                some.stream().flatMap(this::tell))
                        .toList();
    }

    private Stream<Message> tell(Difference difference) {
        var title = title(difference.session());
        var where = switch (difference.kind()) {
            case MOVED -> Optional.of(moved(title, from(difference), to(difference)));
            case LENGTH, ROOM ->
                Optional.of(inAnotherRoom(title, from(difference), to(difference)))
                        .filter(_ -> difference.changesRoom());
            case NEW -> Optional.of(at("change-new", title, to(difference)));
            case LEFT_OUT -> Optional.of(at("change-left-out", title, from(difference)));
            case CANCELLED -> Optional.of(at("change-cancelled", title, from(difference)));
        };
        var length = Optional.of(difference)
                .filter(Difference::changesLength)
                .map(each -> length(title, each.from().orElseThrow(), each.to().orElseThrow()));
        return Stream.concat(where.stream(), length.stream());
    }

    private static Position from(Difference difference) {
        return difference.from().orElseThrow().position();
    }

    private static Position to(Difference difference) {
        return difference.to().orElseThrow().position();
    }

    private Message moved(String title, Position from, Position to) {
        return from.room().equals(to.room())
                ? Message.of("change-time", title, day(to), time(to), room(to), day(from), time(from))
                : Message.of("change-both", title, day(to), time(to), room(to), day(from), time(from), room(from));
    }

    private Message inAnotherRoom(String title, Position from, Position to) {
        return Message.of("change-room", title, day(to), time(to), room(to), room(from));
    }

    private Message length(String title, Stay from, Stay to) {
        return Message.of(
                "change-length",
                title,
                day(to.position()),
                time(to.position()),
                room(to.position()),
                to.end().orElseThrow().toLocalTime(),
                to.length().orElseThrow().toMinutes(),
                from.length().orElseThrow().toMinutes());
    }

    private Message at(String key, String title, Position position) {
        return Message.of(key, title, day(position), time(position), room(position));
    }

    /** The current title of the session, else the previous one; its id if neither conference has it. */
    public String title(String session) {
        return after.findTitle(session).or(() -> before.findTitle(session)).orElse(session);
    }

    /** The current name of the room, else the previous one; its id if neither conference has it. */
    public String room(Position position) {
        return after.findRoomName(position.room())
                .or(() -> before.findRoomName(position.room()))
                .orElse(position.room());
    }

    private static LocalDate day(Position position) {
        return position.start().toLocalDate();
    }

    private static LocalTime time(Position position) {
        return position.start().toLocalTime();
    }
}
