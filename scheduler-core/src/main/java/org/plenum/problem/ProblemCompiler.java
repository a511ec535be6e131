package org.plenum.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.problem.group.GroupTable;
import org.plenum.problem.load.CrowdTable;
import org.plenum.problem.load.LoadTable;
import org.plenum.problem.load.Spans;
import org.plenum.problem.table.PairTables;
import org.plenum.problem.table.PlacementTable;
import org.plenum.problem.table.RelationTable;
import org.plenum.problem.table.Table;
import org.plenum.problem.table.UnplacedTable;
import org.plenum.rule.CrowdRule;
import org.plenum.rule.LoadRule;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Scorecard;

/** Makes the tables of the rules in use, shape by shape; a rule that the conference has no use for gets no table. */
final class ProblemCompiler {
    private final Conference conference;
    private final Scorecard scorecard;
    private final PlaceGrid grid;
    private final List<Table> tables = new ArrayList<>();

    private ProblemCompiler(Conference conference, Scorecard scorecard, PlaceGrid grid) {
        this.conference = conference;
        this.scorecard = scorecard;
        this.grid = grid;
    }

    /**
     * All tables.
     *
     * @param hardPlaces the existing table of hard placement rules
     */
    static CompiledTables of(Conference conference, Scorecard scorecard, PlaceGrid grid, Table hardPlaces) {
        var compiler = new ProblemCompiler(conference, scorecard, grid);
        return new CompiledTables(compiler.places(hardPlaces), relations(conference, scorecard), compiler.sums());
    }

    private List<Table> places(Table hardPlaces) {
        tables.add(hardPlaces);
        addUnplaced();
        addPlaces(Level.MEDIUM);
        addPlaces(Level.SOFT);
        tables.addAll(PairTables.of(conference, scorecard));
        return made();
    }

    private List<Table> sums() {
        addLoads();
        addGroups();
        return made();
    }

    private List<Table> made() {
        var made = List.copyOf(tables);
        tables.clear();
        return made;
    }

    private void addUnplaced() {
        for (var level : Level.values()) {
            var unplaced = UnplacedTable.of(level, conference, scorecard);
            if (!unplaced.isEmpty()) {
                tables.add(unplaced);
            }
        }
    }

    private void addPlaces(Level level) {
        if (scorecard.rules(PlacementRule.class).stream()
                .anyMatch(rule -> rule.weight().level() == level)) {
            tables.add(new PlacementTable(level, conference, scorecard, grid));
        }
    }

    private void addLoads() {
        var spans = Spans.of(conference, scorecard, grid);
        for (var rule : scorecard.rules(LoadRule.class)) {
            tables.add(new LoadTable(rule, conference, scorecard, spans));
        }
        scorecard
                .rules(CrowdRule.class)
                .forEach(rule -> tables.add(new CrowdTable(rule, conference, scorecard, spans)));
    }

    /** The tables of relations. */
    static List<Table> relations(Conference conference, Scorecard scorecard) {
        var indices = new HashMap<String, Integer>();
        conference.sessions().forEach(session -> indices.put(session.id(), indices.size()));
        return Stream.of(Level.values())
                .map(level -> new RelationTable(level, conference, scorecard, indices))
                .filter(relations -> !relations.isEmpty())
                .<Table>map(relations -> relations)
                .toList();
    }

    private void addGroups() {
        for (var level : Level.values()) {
            for (var part : PlacePart.values()) {
                var groups = GroupTable.of(level, part, conference, scorecard, grid);
                if (!groups.isEmpty()) {
                    tables.add(groups);
                }
            }
        }
    }
}
