package org.plenum.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.problem.group.GroupCosts;
import org.plenum.problem.load.CrowdCosts;
import org.plenum.problem.load.LoadCosts;
import org.plenum.problem.load.Spans;
import org.plenum.problem.table.CostTable;
import org.plenum.problem.table.PairCostTables;
import org.plenum.problem.table.PlacementCosts;
import org.plenum.problem.table.RelationCosts;
import org.plenum.problem.table.UnplacedCosts;
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
    private final List<CostTable> tables = new ArrayList<>();

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
    static CompiledTables of(Conference conference, Scorecard scorecard, PlaceGrid grid, CostTable hardPlaces) {
        var compiler = new ProblemCompiler(conference, scorecard, grid);
        return new CompiledTables(compiler.places(hardPlaces), relations(conference, scorecard), compiler.sums());
    }

    private List<CostTable> places(CostTable hardPlaces) {
        tables.add(hardPlaces);
        addUnplaced();
        addPlaces(ScoreLevel.MEDIUM);
        addPlaces(ScoreLevel.SOFT);
        tables.addAll(PairCostTables.of(conference, scorecard));
        return made();
    }

    private List<CostTable> sums() {
        addLoads();
        addGroups();
        return made();
    }

    private List<CostTable> made() {
        var made = List.copyOf(tables);
        tables.clear();
        return made;
    }

    private void addUnplaced() {
        for (var level : ScoreLevel.values()) {
            var unplaced = UnplacedCosts.of(level, conference, scorecard);
            if (!unplaced.isEmpty()) {
                tables.add(unplaced);
            }
        }
    }

    private void addPlaces(ScoreLevel level) {
        if (scorecard.rules(PlacementRule.class).stream()
                .anyMatch(rule -> rule.weight().level() == level)) {
            tables.add(new PlacementCosts(level, conference, scorecard, grid));
        }
    }

    private void addLoads() {
        var spans = Spans.of(conference, scorecard, grid);
        for (var rule : scorecard.rules(LoadRule.class)) {
            tables.add(new LoadCosts(rule, conference, scorecard, spans));
        }
        scorecard
                .rules(CrowdRule.class)
                .forEach(rule -> tables.add(new CrowdCosts(rule, conference, scorecard, spans)));
    }

    /** The tables of relations. */
    static List<CostTable> relations(Conference conference, Scorecard scorecard) {
        var indices = new HashMap<String, Integer>();
        conference.sessions().forEach(session -> indices.put(session.id(), indices.size()));
        return Stream.of(ScoreLevel.values())
                .map(level -> new RelationCosts(level, conference, scorecard, indices))
                .filter(relations -> !relations.isEmpty())
                .<CostTable>map(relations -> relations)
                .toList();
    }

    private void addGroups() {
        for (var level : ScoreLevel.values()) {
            for (var part : PlacePart.values()) {
                var groups = GroupCosts.of(level, part, conference, scorecard, grid);
                if (!groups.isEmpty()) {
                    tables.add(groups);
                }
            }
        }
    }
}
