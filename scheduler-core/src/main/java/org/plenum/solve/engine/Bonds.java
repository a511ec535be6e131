package org.plenum.solve.engine;

import java.util.Collection;
import org.plenum.conference.Conference;
import org.plenum.rule.RoomRule;
import org.plenum.rule.Scorecard;
import org.plenum.solve.engine.board.RoomBlocks;
import org.plenum.solve.engine.table.ClashTable;
import org.plenum.solve.engine.table.RelationTable;
import org.plenum.solve.engine.table.Table;

/** Who can be in whose way at the hard level, and under what conditions. */
public final class Bonds {
    private final Neighbours clashes;
    private final Neighbours rivals;
    private final Neighbours ties;
    private final Neighbours relatives;
    private final RoomBlocks roomBlocks;

    private Bonds(Conference conference, Scorecard scorecard, Collection<Table> tables) {
        var sessions = conference.sessions().size();
        var clashing = tables.stream().filter(ClashTable.class::isInstance).toList();
        var relating = tables.stream().filter(RelationTable.class::isInstance).toList();
        this.clashes = Neighbours.by(Table.Bond.OVERLAP, clashing, sessions);
        this.rivals = Neighbours.by(Table.Bond.OVERLAP, tables, sessions);
        this.ties = Neighbours.by(Table.Bond.TIE, tables, sessions);
        this.relatives = Neighbours.by(Table.Bond.TIE, relating, sessions);
        this.roomBlocks = new RoomBlocks(
                conference,
                room -> scorecard.rules(RoomRule.class).stream()
                        .mapToLong(rule -> rule.reach(room))
                        .max()
                        .orElse(0));
    }

    static Bonds of(Conference conference, Scorecard scorecard, Collection<Table> tables) {
        return new Bonds(conference, scorecard, tables);
    }

    /** The sessions that must not run beside this one. */
    public int[] clashesOf(int session) {
        return clashes.of(session);
    }

    /** The sessions that can be in the way of this one while they overlap. */
    public int[] rivalsOf(int session) {
        return rivals.of(session);
    }

    /** The sessions that can be in the way of this one wherever they are. */
    public int[] tiesOf(int session) {
        return ties.of(session);
    }

    /** The sessions that some relation ties to this one. */
    public int[] relativesOf(int session) {
        return relatives.of(session);
    }

    /** Which rooms a session blocks by the room that it takes. */
    public RoomBlocks roomBlocks() {
        return roomBlocks;
    }
}
