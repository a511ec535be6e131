package org.plenum.exchange.cosplib;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Track;
import org.plenum.exchange.sheets.CloseShieldOutputStream;

/**
 * Writes timetables as solutions of CoSPLib: first the track of each room in each block, then the talk in each slot.
 *
 * <p>A room has the track of its talks in that block and no other, and none if it has no talks: no label without talks,
 * no talk without a label.
 */
public final class SolutionWriter {
    static final String SHEET = "sol";

    private SolutionWriter() {}

    /** Writes the placements; those outside the slots of all blocks are left out. The stream stays open. */
    public static void write(Conference conference, List<Placed> placed, OutputStream out) throws IOException {
        var blocks = Slots.of(conference);
        try (var workbook = new Workbook(new CloseShieldOutputStream(out), "Plenum", "1.0")) {
            var sheet = workbook.newWorksheet(SHEET);
            var rooms = conference.rooms().list();
            for (var room = 0; room < rooms.size(); room++) {
                sheet.value(0, room + 1, rooms.get(room).name());
            }
            var slotRow = blocks.size() + 2;
            for (var index = 0; index < blocks.size(); index++) {
                var block = blocks.get(index);
                sheet.value(index + 1, 0, block.name());
                for (var slot = 0; slot < block.starts().size(); slot++) {
                    sheet.value(slotRow + slot, 0, block.name());
                }
                for (var talk : placed) {
                    var column = rooms.indexOf(talk.room()) + 1;
                    write(sheet, conference, talk, column, index + 1, slotRow, block);
                }
                slotRow += block.starts().size();
            }
        }
    }

    private static void write(
            Worksheet sheet, Conference conference, Placed talk, int column, int labelRow, int slotRow, Slots block) {
        var taken = block.taken(talk.interval());
        if (!taken.isEmpty()) {
            talk.session()
                    .track()
                    .map(conference.tracks()::get)
                    .map(Track::name)
                    .ifPresent(track -> sheet.value(labelRow, column, track));
            taken.forEach(
                    slot -> sheet.value(slotRow + slot, column, talk.session().title()));
        }
    }
}
