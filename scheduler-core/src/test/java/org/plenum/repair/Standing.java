package org.plenum.repair;

import static org.plenum.conference.Agenda.monday;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** A small timetable and the engine that stands as it does; all is on Monday. */
record Standing(Timetable timetable, Engine engine) {

    static Standing of(ConferenceBuilder conference, Position... positions) {
        var timetable =
                CompiledProblem.of(conference.build(), TimetableRules.ALL).toTimetable(List.of(positions));
        return new Standing(timetable, Engine.of(timetable));
    }

    static Position at(String session, int hour, String room) {
        return new Position(session, monday(hour), room, false);
    }

    CompiledProblem compiled() {
        return timetable.problem();
    }

    int index(String session) {
        return timetable.placements().stream()
                .filter(placement -> placement.session().id().equals(session))
                .findFirst()
                .orElseThrow()
                .index();
    }

    int[] indexes(String... sessions) {
        return Stream.of(sessions).mapToInt(this::index).toArray();
    }

    List<String> ids(Collection<Integer> sessions) {
        return sessions.stream()
                .map(session -> timetable.placements().get(session).session().id())
                .toList();
    }

    Place place(int hour, String room) {
        return compiled().places().stream()
                .filter(place ->
                        place.start().equals(monday(hour)) && place.room().id().equals(room))
                .findFirst()
                .orElseThrow();
    }

    int minute(int hour) {
        return engine.state().minuteOf(compiled().grid().startOf(place(hour, "hall")));
    }

    /** Where everything is that has a place, as {@code talk 9 hall}. */
    List<String> told() {
        return timetable.placements().stream()
                .flatMap(placement -> Stream.ofNullable(engine.place(placement.index()))
                        .map(place -> placement.session().id() + " " + told(place)))
                .toList();
    }

    static String told(Place place) {
        return place.start().getHour() + " " + place.room().id();
    }

    static List<String> told(Place... places) {
        return Arrays.stream(places).map(Standing::told).toList();
    }
}
