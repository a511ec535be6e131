package org.plenum.search.move;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.plenum.search.move.PlacementChange.Step;

/**
 * Draws random moves of blocks, and of talks between the blocks of their track.
 *
 * <p>An empty move changes nothing or is not possible: the caller draws again.
 */
final class BlockMoves {
    private final BlockGrid board;
    private final Cells cells;
    private final RandomGenerator random;

    BlockMoves(BlockGrid board, RandomGenerator random) {
        this.board = board;
        this.cells = board.cells();
        this.random = random;
    }

    /** A move of a talk, or of its block or track. */
    List<Step> draw(int talk) {
        var cell = board.cellOf(talk);
        if (cell < 0) {
            return bringIn(talk);
        }
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> swapTalks(talk, any(board.talksOfTrackOf(talk)));
            case 10, 11, 12, 13 -> moveTalk(talk, board.cellOf(any(board.talksOfTrackOf(talk))));
            case 14, 15, 16, 17, 18 -> exchange(cell, random.nextInt(cells.count()));
            case 19, 20, 21, 22 -> exchange(cell, cells.inRoom(cell, random.nextInt(cells.rooms())));
            case 23, 24, 25, 26 -> exchange(cell, cells.inBlock(cell, random.nextInt(cells.blocks())));
            case 27, 28, 29 -> close(cell);
            case 30, 31, 32 -> open(cell, random.nextInt(cells.count()));
            case 33, 34 -> changeRoom(talk, random.nextInt(cells.rooms()));
            case 35, 36 -> changeTime(talk, random.nextInt(cells.blocks()));
            case 37 -> exchangeTimes(cells.blockOf(cell), random.nextInt(cells.blocks()));
            default -> inOrder(talk);
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Moves a talk without a place to a block of its track, or to a new one. */
    private List<Step> bringIn(int talk) {
        var draft = new BlockExchange(board);
        if (random.nextInt(4) == 0 || !draft.accommodate(talk, cellsOfTrackOf(talk))) {
            var cell = random.nextInt(cells.count());
            if (!draft.in(cell).isEmpty()) {
                return List.of();
            }
            draft.in(cell).add(talk);
        }
        return draft.changes();
    }

    private List<Integer> cellsOfTrackOf(int talk) {
        var shuffled = board.cellsOf(board.talksOfTrackOf(talk));
        for (var i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    private List<Step> swapTalks(int talk, int other) {
        var cell = board.cellOf(talk);
        var otherCell = board.cellOf(other);
        if (talk == other || otherCell < 0) {
            return List.of();
        }
        var draft = new BlockExchange(board);
        var here = draft.in(cell);
        var there = draft.in(otherCell);
        var at = here.indexOf(talk);
        var otherAt = there.indexOf(other);
        if (at < 0 || otherAt < 0) {
            return List.of();
        }
        here.set(at, other);
        there.set(otherAt, talk);
        return draft.changes();
    }

    private List<Step> moveTalk(int talk, int to) {
        var cell = board.cellOf(talk);
        if (to < 0) {
            return List.of();
        }
        var draft = new BlockExchange(board);
        draft.in(cell).remove(Integer.valueOf(talk));
        var there = draft.in(to);
        there.add(random.nextInt(there.size() + 1), talk);
        return inOrder(draft);
    }

    /** Exchanges the contents of two cells; talks for which there is no time go to other blocks of their track. */
    private List<Step> exchange(int one, int other) {
        if (one == other) {
            return List.of();
        }
        var draft = new BlockExchange(board);
        draft.exchange(one, other);
        return settled(draft);
    }

    private List<Step> settled(BlockExchange draft) {
        for (var talk : draft.overflow()) {
            if (!draft.accommodate(talk, cellsOfTrackOf(talk))) {
                return List.of();
            }
        }
        return inOrder(draft);
    }

    /** Moves all talks of a cell to other blocks of their track. */
    private List<Step> close(int cell) {
        var draft = new BlockExchange(board);
        var leaving = List.copyOf(draft.in(cell));
        draft.in(cell).clear();
        for (var talk : leaving) {
            var others = cellsOfTrackOf(talk);
            others.remove(Integer.valueOf(cell));
            if (!draft.accommodate(talk, others)) {
                return List.of();
            }
        }
        return inOrder(draft);
    }

    /** Moves some talks of a cell to an empty cell, where they form a block. */
    private List<Step> open(int cell, int to) {
        var draft = new BlockExchange(board);
        var here = draft.in(cell);
        if (here.size() < 2 || !draft.in(to).isEmpty()) {
            return List.of();
        }
        var leaving = here.subList(1 + random.nextInt(here.size() - 1), here.size());
        draft.in(to).addAll(leaving);
        leaving.clear();
        return inOrder(draft);
    }

    /** Exchanges all that the talk's track has in this room with another room, at the same times. */
    private List<Step> changeRoom(int talk, int room) {
        var from = cells.roomOf(board.cellOf(talk));
        var draft = new BlockExchange(board);
        for (var cell : board.cellsOf(board.talksOfTrackOf(talk))) {
            if (cells.roomOf(cell) == from && room != from) {
                draft.exchange(cell, cells.inRoom(cell, room));
            }
        }
        return settled(draft);
    }

    /** Exchanges all that the talk's track has in this block of time with another block of time, in the same rooms. */
    private List<Step> changeTime(int talk, int block) {
        var from = cells.blockOf(board.cellOf(talk));
        var draft = new BlockExchange(board);
        for (var cell : board.cellsOf(board.talksOfTrackOf(talk))) {
            if (cells.blockOf(cell) == from && block != from) {
                draft.exchange(cell, cells.inBlock(cell, block));
            }
        }
        return settled(draft);
    }

    /** Exchanges the contents of two blocks of time. */
    private List<Step> exchangeTimes(int one, int other) {
        if (one == other) {
            return List.of();
        }
        var draft = new BlockExchange(board);
        for (var room = 0; room < cells.rooms(); room++) {
            draft.exchange(one * cells.rooms() + room, other * cells.rooms() + room);
        }
        return settled(draft);
    }

    /** The changes to make; where talks have positions, with the tracks concerned sorted half of the time. */
    private List<Step> inOrder(BlockExchange draft) {
        if (board.hasPositions() && random.nextBoolean()) {
            draft.sortTracks();
        }
        return draft.changes();
    }

    /** Sorts the talks of a track by position. */
    private List<Step> inOrder(int talk) {
        var draft = new BlockExchange(board);
        draft.sort(board.cellsOf(board.talksOfTrackOf(talk)));
        return draft.changes();
    }
}
