package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Agenda;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Placed;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.rule.Findings;
import org.plenum.rule.Score;
import org.plenum.rule.Scorecard;
import org.plenum.search.move.PlacementChange.Step;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/**
 * A small timetable, and what is proposed of it. Whoever tells of a proposal has done it by the engine, has counted what it
 * changes afresh by the rules, and has undone it.
 */
record Proposals(Timetable timetable, Engine engine, MovableSessions movables) {
    /** Enough for each of a few dozen proposals to come up. */
    private static final int DRAWS = 3000;

    static Proposals of(ConferenceBuilder conference, Position... positions) {
        var timetable =
                CompiledProblem.of(conference.build(), TimetableRules.ALL).toTimetable(List.of(positions));
        var engine = Engine.of(timetable);
        return new Proposals(timetable, engine, MovableSessions.of(timetable, engine.state()));
    }

    /** A place on Monday; not pinned. */
    static Position at(String session, int hour, int minute, String room) {
        return new Position(session, Agenda.monday(hour, minute), room, false);
    }

    BlockGrid board() {
        return movables.board();
    }

    Placement placement(String session) {
        return timetable.placements().stream()
                .filter(placement -> placement.session().id().equals(session))
                .findFirst()
                .orElseThrow();
    }

    int index(String session) {
        return placement(session).index();
    }

    /** Indexes as ids. */
    List<String> ids(Collection<Integer> sessions) {
        return sessions.stream()
                .map(session -> timetable.placements().get(session).session().id())
                .toList();
    }

    Place place(int hour, int minute, String room) {
        return place(Agenda.monday(hour, minute), room);
    }

    private Place place(LocalDateTime start, String room) {
        return movables.compiled().grid().places().stream()
                .filter(place ->
                        place.start().equals(start) && place.room().id().equals(room))
                .findFirst()
                .orElseThrow();
    }

    /** All that is proposed in many draws. */
    SortedSet<String> drawn(Function<RandomGenerator, List<Step>> draw) {
        var random = new SplittableRandom(0);
        var proposals = Stream.generate(() -> draw.apply(random))
                .limit(DRAWS)
                .filter(steps -> !steps.isEmpty())
                .collect(Collectors.toSet());
        return proposals.stream().map(this::told).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Does a proposal, and leaves it so. */
    void keep(List<Step> steps) {
        steps.forEach(step -> {
            step.placement().setPlace(step.to());
            engine.move(step.placement().index(), step.to());
        });
    }

    /** A proposal as {@code talk 09:00 hall, panel –}. */
    String told(List<Step> steps) {
        assertIsCountedAndUndone(steps);
        return steps.stream()
                .map(step -> step.placement().session().id() + " " + told(step.to()))
                .collect(Collectors.joining(", "));
    }

    private static String told(@Nullable Place place) {
        return place == null
                ? "–"
                : place.start().toLocalTime() + " " + place.room().id();
    }

    private void assertIsCountedAndUndone(List<Step> steps) {
        var before = places();
        var score = engine.score();
        var afresh = countedAfresh();
        steps.forEach(step -> engine.move(step.placement().index(), step.to()));
        assertThat(engine.score().minus(score))
                .as("%s", steps)
                .isEqualTo(countedAfresh().minus(afresh));
        for (var step : steps.reversed()) {
            engine.move(
                    step.placement().index(),
                    before.get(step.placement().index()).orElse(null));
        }
        assertThat(places()).isEqualTo(before);
        assertThat(engine.score()).as("after %s, undone", steps).isEqualTo(score);
    }

    private List<Optional<Place>> places() {
        return IntStream.range(0, engine.state().sessions())
                .mapToObj(session -> Optional.ofNullable(engine.place(session)))
                .toList();
    }

    private Score countedAfresh() {
        var conference = timetable.conference();
        var placed = timetable.placements().stream()
                .flatMap(placement -> Optional.ofNullable(engine.place(placement.index()))
                        .map(place -> new Placed(placement.session(), place.start(), place.room()))
                        .stream())
                .toList();
        return Scorecard.score(Findings.of(conference, Scorecard.of(TimetableRules.ALL, conference.weights()), placed));
    }
}
