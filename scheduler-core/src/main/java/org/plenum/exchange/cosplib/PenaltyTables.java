package org.plenum.exchange.cosplib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.conference.Preferences.Dislike;
import org.plenum.conference.Preferences.Similarity;
import org.plenum.exchange.issue.SheetIssue.Named;

/** Reads the tables of penalties; their rows and columns may be in any order, since they are found by their names. */
final class PenaltyTables {
    private final Names tracks;
    private final Names rooms;
    private final Names blocks;
    private final Names references;
    private final Sessions sessions;
    private final List<Dislike> dislikes = new ArrayList<>();

    PenaltyTables(Names tracks, Names rooms, Names blocks, Names references, Sessions sessions) {
        this.tracks = tracks;
        this.rooms = rooms;
        this.blocks = blocks;
        this.references = references;
        this.sessions = sessions;
    }

    List<Dislike> dislikes(Workbook workbook) {
        var submissions = workbook.sheet("submissions");
        var inSessions = columns(submissions, blocks, Named.SESSION);
        var inRooms = columns(submissions, rooms, Named.ROOM);
        submissions.column(1, 2).forEach((row, reference) -> {
            var id = references.id(reference);
            inSessions.forEach(
                    (block, column) -> atTime(Dislike.Of.SESSION, id, block, submissions.count(row, column)));
            inRooms.forEach((room, column) -> inRoom(Dislike.Of.SESSION, id, room, submissions.count(row, column)));
        });
        var tracksSessions = workbook.sheet("tracks_sessions|penalty");
        each(
                tracksSessions,
                tracks,
                Named.TRACK,
                blocks,
                Named.SESSION,
                (track, block, points) -> atTime(Dislike.Of.TRACK, tracks.id(track), block, points));
        var tracksRooms = workbook.sheet("tracks_rooms|penalty");
        each(
                tracksRooms,
                tracks,
                Named.TRACK,
                rooms,
                Named.ROOM,
                (track, room, points) -> inRoom(Dislike.Of.TRACK, tracks.id(track), room, points));
        var sessionsRooms = workbook.sheet("sessions_rooms|penalty");
        each(
                sessionsRooms,
                blocks,
                Named.SESSION,
                rooms,
                Named.ROOM,
                (block, room, points) -> atTime(Dislike.Of.ROOM, rooms.id(room), block, points));
        return List.copyOf(dislikes);
    }

    private void atTime(Dislike.Of of, String id, String block, int points) {
        if (points > 0) {
            dislikes.add(new Dislike(of, id, Optional.empty(), Optional.of(sessions.interval(block)), points));
        }
    }

    private void inRoom(Dislike.Of of, String id, String room, int points) {
        if (points > 0) {
            dislikes.add(new Dislike(of, id, Optional.of(rooms.id(room)), Optional.empty(), points));
        }
    }

    /** Only cells above the diagonal count, in the sheet's own order. */
    List<Similarity> similarTracks(Sheet sheet) {
        var similar = new ArrayList<Similarity>();
        var listed = List.copyOf(sheet.column(1, 2).values());
        each(sheet, tracks, Named.TRACK, tracks, Named.TRACK, (track, other, points) -> {
            if (points > 0 && listed.indexOf(track) < listed.indexOf(other)) {
                similar.add(new Similarity(tracks.id(track), tracks.id(other), points));
            }
        });
        return similar;
    }

    /** Receives a cell. */
    private interface Cell {
        void is(String row, String column, int points);
    }

    private static void each(Sheet sheet, Names rows, Named rowKind, Names columns, Named columnKind, Cell cell) {
        var places = columns(sheet, columns, columnKind);
        var seen = new HashMap<String, Integer>();
        sheet.column(1, 2)
                .keySet()
                .forEach(row -> rows.find(sheet, row, 1, rowKind)
                        .filter(name -> seen.putIfAbsent(name, row) == null)
                        .ifPresent(name ->
                                places.forEach((other, column) -> cell.is(name, other, sheet.count(row, column)))));
        rows.requireAll(sheet, rowKind, seen.keySet());
    }

    /** The column of each of these names. */
    private static Map<String, Integer> columns(Sheet sheet, Names names, Named kind) {
        var columns = new HashMap<String, Integer>();
        sheet.row(1, 2).forEach((column, name) -> {
            if (names.has(name)) {
                columns.putIfAbsent(name, column);
            }
        });
        names.requireAll(sheet, kind, columns.keySet());
        return columns;
    }
}
