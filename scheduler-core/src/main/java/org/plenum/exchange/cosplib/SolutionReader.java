package org.plenum.exchange.cosplib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Track;
import org.plenum.exchange.issue.SheetIssue.Expected;
import org.plenum.exchange.issue.SheetIssue.Named;
import org.plenum.exchange.issue.SheetIssue.TornSubmission;
import org.plenum.exchange.issue.SheetIssue.UnknownName;
import org.plenum.exchange.issue.SheetIssue.WrongLabel;
import org.plenum.exchange.json.Issues;
import org.plenum.timetable.TimetableDocument.Position;

/** Reads solutions of CoSPLib: the place of each talk; the labels of the rooms must agree with the places. */
public final class SolutionReader {

    /** The cell with the name of a talk. */
    private record Cell(int row, int column, int block, int slot) {}

    private final Conference conference;
    private final Sheet sheet;
    private final List<Slots> blocks;
    private final Map<Integer, Room> rooms = new LinkedHashMap<>();
    private final Map<String, Session> talks;
    private final Map<Session, List<Cell>> cells = new LinkedHashMap<>();

    private SolutionReader(Conference conference, Sheet sheet) {
        this.conference = conference;
        this.sheet = sheet;
        this.blocks = Slots.of(conference);
        this.talks = conference.sessions().stream()
                .collect(Collectors.toMap(Session::title, talk -> talk, (first, _) -> first, LinkedHashMap::new));
    }

    /** Whether a workbook is a solution, by the name of its first sheet. */
    public static boolean isSolution(String firstSheet) {
        return firstSheet.equals(SolutionWriter.SHEET);
    }

    /** The places in the workbook; nothing if there is any error. */
    public static Optional<List<Position>> read(byte[] bytes, Conference conference, Issues issues) {
        return Workbook.read(bytes, issues)
                .map(workbook -> new SolutionReader(conference, workbook.firstSheet(SolutionWriter.SHEET)).positions())
                .filter(_ -> issues.errors() == 0);
    }

    private List<Position> positions() {
        readRooms();
        var row = 2 + blocks.size() + 1;
        for (var block = 0; block < blocks.size(); block++) {
            checkName(2 + block, blocks.get(block));
            for (var slot = 0; slot < blocks.get(block).starts().size(); slot++) {
                checkName(row, blocks.get(block));
                readSlot(row++, block, slot);
            }
        }
        for (var block = 0; block < blocks.size(); block++) {
            checkLabels(2 + block, block);
        }
        var positions = new ArrayList<Position>();
        cells.forEach((talk, where) -> position(talk, where).ifPresent(positions::add));
        return positions;
    }

    private void readRooms() {
        var byName = new HashMap<String, Room>();
        conference.rooms().forEach(room -> byName.put(room.name(), room));
        sheet.row(1, 2).forEach((column, name) -> {
            var room = byName.get(name);
            if (room == null) {
                unknown(1, column, Named.ROOM, name, byName);
            } else {
                rooms.put(column, room);
            }
        });
    }

    private void unknown(int row, int column, Named kind, String name, Map<String, ?> known) {
        sheet.complain(new UnknownName(sheet.pointer(row, column), kind, name, sheet.nearest(name, known.keySet())));
    }

    private void checkName(int row, Slots block) {
        var name = sheet.text(row, 1);
        if (name.isEmpty()) {
            sheet.wrong(row, 1, Expected.NAME, "");
        } else if (!name.get().equals(block.name())) {
            unknown(row, 1, Named.SESSION, name.get(), Map.of(block.name(), block));
        }
    }

    private void readSlot(int row, int block, int slot) {
        rooms.keySet()
                .forEach(column -> sheet.text(row, column).ifPresent(name -> {
                    var talk = talks.get(name);
                    if (talk == null) {
                        unknown(row, column, Named.SUBMISSION, name, talks);
                    } else {
                        cells.computeIfAbsent(talk, _ -> new ArrayList<>()).add(new Cell(row, column, block, slot));
                    }
                }));
    }

    private void checkLabels(int row, int block) {
        rooms.keySet().forEach(column -> {
            var label = sheet.text(row, column).orElse("");
            var found = new TreeSet<String>();
            cells.forEach((talk, where) -> {
                if (where.stream().anyMatch(cell -> cell.block == block && cell.column == column)) {
                    talk.track().map(conference.tracks()::get).map(Track::name).ifPresent(found::add);
                }
            });
            if (!found.equals(label.isEmpty() ? new TreeSet<String>() : new TreeSet<>(List.of(label)))) {
                sheet.complain(new WrongLabel(sheet.pointer(row, column), label, List.copyOf(found)));
            }
        });
    }

    private Optional<Position> position(Session talk, List<Cell> where) {
        var first = where.getFirst();
        var last = where.getLast();
        var needed = conference.steps(talk.minutes());
        var isWhole = where.size() == needed
                && where.stream().allMatch(cell -> cell.block == first.block && cell.column == first.column)
                && last.slot - first.slot + 1 == needed;
        if (!isWhole) {
            sheet.complain(
                    new TornSubmission(sheet.pointer(first.row, first.column), talk.title(), needed, where.size()));
        }
        return Optional.ofNullable(rooms.get(first.column))
                .map(room -> new Position(
                        talk.id(),
                        blocks.get(first.block).starts().get(first.slot),
                        room.id(),
                        talk.pinned().isWhole()));
    }
}
