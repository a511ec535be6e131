package org.plenum.web.edit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.plenum.api.draft.MoveRequest.Spot;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/**
 * A place for a session that a reader chooses: what can be chosen, what is, and which of the two fields is wrong.
 *
 * @param days those with starts at which the session is over before they close
 * @param start chosen; else that of the session, if it is offered
 * @param room the id of the chosen one; else of that of the session
 * @param wrongStart whether something else was asked for than a start that is offered
 * @param wrongRoom whether something else was asked for than a room
 * @param spot what is asked for; empty if nothing is, or something wrong
 */
record PlaceForm(
        List<Starts> days,
        Optional<LocalDateTime> start,
        Optional<String> room,
        boolean wrongStart,
        boolean wrongRoom,
        Optional<Spot> spot) {

    /** The starts of a day, earliest first. */
    record Starts(LocalDate date, List<LocalDateTime> list) {}

    PlaceForm {
        days = List.copyOf(days);
    }

    /**
     * @param start as the reader's form or address has it, an ISO time
     * @param room the id of one
     */
    static PlaceForm of(
            Conference conference,
            Session session,
            Optional<Placed> placed,
            Optional<String> start,
            Optional<String> room) {
        var days = conference.days().stream()
                .map(day -> starts(day, conference, session))
                .filter(day -> !day.list().isEmpty())
                .toList();
        var chosen = start.flatMap(text -> days.stream()
                .flatMap(day -> day.list().stream())
                .filter(each -> each.toString().equals(text))
                .findFirst());
        var where = room.flatMap(conference.rooms()::find).map(Room::id);
        return new PlaceForm(
                days,
                start.isPresent() ? chosen : placed.map(Placed::start),
                room.isPresent() ? where : placed.map(Placed::room).map(Room::id),
                start.isPresent() && chosen.isEmpty(),
                room.isPresent() && where.isEmpty(),
                chosen.flatMap(when -> where.map(there -> new Spot(when, there))));
    }

    private static Starts starts(Day day, Conference conference, Session session) {
        return day.starts(conference.grid())
                .filter(start -> !start.plus(session.duration()).isAfter(day.closes()))
                .collect(collectingAndThen(toList(), list -> new Starts(day.date(), list)));
    }
}
