package org.plenum.timetable.event;

import java.time.Instant;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument.Position;

/**
 * A timetable at the moment at which people were given it.
 *
 * @param edition the timetable and its conference
 * @param at when it was published or, of a draft, changed last
 * @param isDraft whether it may still change without notice
 */
public record DatedEdition(Edition edition, Instant at, boolean isDraft) {

    Conference conference() {
        return edition.conference();
    }

    /** The places of sessions and rooms that the conference has, the earliest first. */
    Stream<Placed> placed() {
        return edition.positions().stream().flatMap(this::placed).sorted(Event.ORDER);
    }

    private Stream<Placed> placed(Position position) {
        return conference().sessions().find(position.session()).stream()
                .flatMap(session -> conference().rooms().find(position.room()).stream()
                        .map(room -> new Placed(session, position.start(), room)));
    }
}
