package org.plenum.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.problem.table.CostTable;
import org.plenum.problem.table.PlacementCosts;
import org.plenum.problem.table.UnplacedCosts;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.TimetableDocument.Position;

/** A conference and the rules in use, compiled to tables that all engines of a problem share. */
public final class CompiledProblem {
    private final Conference conference;
    private final List<Session> sessions;
    private final PlaceGrid grid;
    private final PlacementDomains allowed;
    private final CompiledTables tables;
    private final ConflictGraph conflicts;

    private CompiledProblem(
            Conference conference,
            Scorecard scorecard,
            PlaceGrid grid,
            PlacementDomains allowed,
            CompiledTables tables) {
        this.conference = conference;
        this.sessions = conference.sessions().list();
        this.grid = grid;
        this.allowed = allowed;
        this.tables = tables;
        this.conflicts = ConflictGraph.of(conference, scorecard, tables.all());
    }

    /** Compiles the rules for a conference, with the conference's weights. */
    public static CompiledProblem of(Conference conference, List<? extends Rule> rules) {
        var scorecard = used(conference, rules);
        var grid = PlaceGrid.of(conference);
        var hard = new PlacementCosts(ScoreLevel.HARD, conference, scorecard, grid);
        var allowed = new PlacementDomains(grid, hard, conference.sessions().size());
        return new CompiledProblem(
                conference, scorecard, grid, allowed, ProblemCompiler.of(conference, scorecard, grid, hard));
    }

    /**
     * The same problem with other orders of sessions; it shares all tables that do not depend on them.
     *
     * @param other the same conference but for its relations of the type {@code BEFORE}
     * @param rules those of this problem
     */
    public CompiledProblem withOrdersOf(Conference other, List<? extends Rule> rules) {
        var scorecard = used(other, rules);
        return new CompiledProblem(
                other, scorecard, grid, allowed, tables.with(ProblemCompiler.relations(other, scorecard)));
    }

    private static Scorecard used(Conference conference, List<? extends Rule> rules) {
        return Scorecard.of(
                rules.stream().filter(rule -> rule.isUsed(conference)).toList(), conference.weights());
    }

    /**
     * The problem to solve: wholly pinned sessions at their place, all others without one. Each placement has the
     * places that break no hard rule by themselves.
     */
    public Timetable toTimetable() {
        return new Timetable(
                conference,
                this,
                IntStream.range(0, sessions.size()).mapToObj(this::toPlacement).toList());
    }

    /**
     * The problem with sessions at their positions, even if these break rules; a session whose position the grid lacks
     * has no place, and wholly pinned sessions stay at their place.
     */
    public Timetable toTimetable(Collection<Position> positions) {
        var timetable = toTimetable();
        var bySession = positions.stream().collect(Collectors.toMap(Position::session, position -> position));
        for (var placement : timetable.placements()) {
            var position = bySession.get(placement.session().id());
            if (position != null && !placement.isPinned()) {
                placement.setPlace(
                        grid.findPlace(position.start(), position.room()).orElse(null));
            }
        }
        return timetable;
    }

    private Placement toPlacement(int index) {
        var session = sessions.get(index);
        if (!session.pinned().isWhole()) {
            return new Placement(index, session, allowed.placesOf(index), false);
        }
        var place = grid.places().stream()
                .filter(each -> session.pinned().allows(each.start(), each.room()))
                .findFirst()
                .orElseThrow();
        var placement = new Placement(index, session, List.of(place), true);
        placement.setPlace(place);
        return placement;
    }

    /** The starts that a session can have, the earliest first. */
    public int[] startsOf(Placement placement) {
        return placement.isPinned()
                ? placement.places().stream().mapToInt(grid::startOf).toArray()
                : allowed.startsOf(placement.index());
    }

    /** The sessions that can conflict with each other. */
    public ConflictGraph conflicts() {
        return conflicts;
    }

    /**
     * An estimate of how hard a session is to place: its length times a weighted number of sessions that can conflict
     * with it, divided by the number of its places.
     */
    public double placementDifficulty(Placement placement) {
        var index = placement.index();
        var inTheWay =
                1 + conflicts.forbiddenOverlapsOf(index).length + 3 * conflicts.anyPlaceConflictsOf(index).length;
        return inTheWay
                * (double) placement.session().minutes()
                / placement.places().size();
    }

    /** Whether the session breaks no hard rule by itself at the place. */
    public boolean allows(int session, Place place) {
        return allows(session, grid.startOf(place), grid.roomOf(place));
    }

    /** Whether the session breaks no hard rule by itself at a start and in a room. */
    public boolean allows(int session, int start, int room) {
        return allowed.at(session, start, room);
    }

    /** Every start in every room, including forbidden ones. */
    public List<Place> places() {
        return grid.places();
    }

    /** The place at the start of the first and in the room of the second. */
    public Place cross(Place startOf, Place roomOf) {
        return grid.place(grid.startOf(startOf), grid.roomOf(roomOf));
    }

    /** The place in the same room that differs in time from this one as {@code to} differs from {@code from}. */
    public Optional<Place> shifted(@Nullable Place place, Place from, Place to) {
        if (place == null) {
            return Optional.empty();
        }
        var later = grid.minuteOf(grid.startOf(to)) - grid.minuteOf(grid.startOf(from));
        var start = grid.startAt(grid.minuteOf(grid.startOf(place)) + later);
        return start < 0 ? Optional.empty() : Optional.of(grid.place(start, grid.roomOf(place)));
    }

    List<Session> sessions() {
        return sessions;
    }

    public PlaceGrid grid() {
        return grid;
    }

    /**
     * An upper bound of the score of any timetable: nothing broken, nothing left out, and each session at its cheapest
     * place by itself.
     */
    public Score ceiling() {
        var soft = tables.all().stream()
                .filter(table -> table.level() == ScoreLevel.SOFT)
                .filter(PlacementCosts.class::isInstance)
                .mapToLong(table -> leastOf((PlacementCosts) table))
                .sum();
        return new Score(0, 0, -soft);
    }

    private long leastOf(PlacementCosts costs) {
        return IntStream.range(0, sessions.size())
                .mapToLong(session -> allowed.least(session, costs))
                .sum();
    }

    Occupancy newState() {
        return new Occupancy(grid, sessions);
    }

    /** The score of a level in which nothing has a place yet. */
    LevelScore newLevelScore(ScoreLevel level, Occupancy ahead) {
        return newLevelScore(
                ahead,
                tables.all().stream().filter(table -> table.level() == level).toList());
    }

    /** The score of the hard tables whose sessions conflict wherever they are; nothing has a place yet. */
    LevelScore newScoreOfAnyPlaceConflicts(Occupancy ahead) {
        return newLevelScore(
                ahead,
                tables.all().stream()
                        .filter(table -> table.level() == ScoreLevel.HARD
                                && table.conflictCondition() == CostTable.ConflictCondition.ALWAYS)
                        .toList());
    }

    private LevelScore newLevelScore(Occupancy ahead, List<CostTable> mine) {
        return new LevelScore(ahead, newState(), mine, costOfNothing(mine));
    }

    private static long costOfNothing(List<CostTable> tables) {
        return tables.stream()
                .filter(UnplacedCosts.class::isInstance)
                .mapToLong(table -> ((UnplacedCosts) table).total())
                .sum();
    }
}
