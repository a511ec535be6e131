package org.plenum.problem;

import java.util.Collection;
import org.plenum.conference.Conference;
import org.plenum.problem.board.RoomBlocks;
import org.plenum.problem.table.CostTable;
import org.plenum.problem.table.OverlapCosts;
import org.plenum.problem.table.RelationCosts;
import org.plenum.rule.PairRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.When;

/** Which sessions can conflict with each other at the hard level, and under what conditions. */
public final class ConflictGraph {
    private final ConflictLists clashes;
    private final ConflictLists rivals;
    private final ConflictLists ties;
    private final ConflictLists relatives;
    private final RoomBlocks roomBlocks;
    private final boolean hasBlocks;

    private ConflictGraph(Conference conference, Scorecard scorecard, Collection<CostTable> tables) {
        var sessions = conference.sessions().size();
        var clashing = tables.stream().filter(OverlapCosts.class::isInstance).toList();
        var relating = tables.stream().filter(RelationCosts.class::isInstance).toList();
        this.clashes = ConflictLists.by(CostTable.ConflictCondition.OVERLAP, clashing, sessions);
        this.rivals = ConflictLists.by(CostTable.ConflictCondition.OVERLAP, tables, sessions);
        this.ties = ConflictLists.by(CostTable.ConflictCondition.ALWAYS, tables, sessions);
        this.relatives = ConflictLists.by(CostTable.ConflictCondition.ALWAYS, relating, sessions);
        this.hasBlocks =
                tables.stream().anyMatch(table -> table.conflictCondition() == CostTable.ConflictCondition.SAME_BLOCK);
        this.roomBlocks = new RoomBlocks(
                conference,
                scorecard.rules(PairRule.class).stream().anyMatch(rule -> rule.when() instanceof When.SameSpace)
                        ? When.SameSpace::turnaround
                        : _ -> 0);
    }

    static ConflictGraph of(Conference conference, Scorecard scorecard, Collection<CostTable> tables) {
        return new ConflictGraph(conference, scorecard, tables);
    }

    /** The sessions that must not overlap this one. */
    public int[] forbiddenOverlapsOf(int session) {
        return clashes.of(session);
    }

    /** The sessions that can conflict with this one while they overlap. */
    public int[] overlapConflictsOf(int session) {
        return rivals.of(session);
    }

    /** The sessions that can conflict with this one wherever they are. */
    public int[] anyPlaceConflictsOf(int session) {
        return ties.of(session);
    }

    /** The sessions that share a relation with this one. */
    public int[] relatedSessionsOf(int session) {
        return relatives.of(session);
    }

    /**
     * Whether sessions can conflict because they are in one block of the programme and in one room, even at different
     * times.
     */
    boolean hasBlocks() {
        return hasBlocks;
    }

    /** The rooms that a session blocks by the room that it takes. */
    public RoomBlocks roomBlocks() {
        return roomBlocks;
    }
}
