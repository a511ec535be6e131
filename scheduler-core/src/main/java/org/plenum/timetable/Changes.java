package org.plenum.timetable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Session;
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

    /** What the party is told. */
    public Notice notice(AffectedParty affected) {
        return new Told(this, affected).notice();
    }

    /** Whether a session is the party's own, before or after: it has a role in it, or the audience names it. */
    boolean isOwn(String session, Party party) {
        return Stream.of(after, before)
                .anyMatch(edition -> edition.findSession(session)
                        .filter(found -> party.owns(edition.conference(), found))
                        .isPresent());
    }

    /** The party's role in a session, as it is now, else as it was; empty if it has none. */
    Optional<Session.Role> findRole(String session, Party party) {
        return Stream.of(after, before)
                .flatMap(edition -> edition.findSession(session).stream())
                .flatMap(found -> party.findRole(found).stream())
                .findFirst();
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
}
