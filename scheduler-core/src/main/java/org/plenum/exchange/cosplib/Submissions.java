package org.plenum.exchange.cosplib;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenum.conference.Audience;
import org.plenum.conference.Session;
import org.plenum.conference.Talk;
import org.plenum.exchange.issue.SheetIssue.Expected;
import org.plenum.exchange.issue.SheetIssue.Named;

/** Reads the submissions of an instance as sessions. */
final class Submissions {
    private static final int REFERENCE = 1;
    private static final int TRACK = 2;
    private static final int SLOTS = 3;
    private static final int ORDER = 4;
    private static final int ZONE = 5;
    private static final int PRESENTERS = 6;
    private static final int ATTENDEES = 7;

    private final Sheet sheet;
    private final Names references;
    private final Names tracks;
    private final Names people;
    private final int slotMinutes;

    Submissions(Sheet sheet, Names references, Names tracks, Names people, int slotMinutes) {
        this.sheet = sheet;
        this.references = references;
        this.tracks = tracks;
        this.people = people;
        this.slotMinutes = slotMinutes;
    }

    List<Session> read() {
        var talks = new ArrayList<Session>();
        for (var row = 2; row <= sheet.rows(); row++) {
            if (!sheet.isEmptyRow(row)) {
                talks.add(talk(row, sheet.text(row, REFERENCE).orElse("")));
            }
        }
        return talks;
    }

    private Session talk(int row, String reference) {
        require(row, REFERENCE);
        require(row, TRACK);
        var track = tracks.find(sheet, row, TRACK, Named.TRACK).map(tracks::id);
        var slots = sheet.count(row, SLOTS);
        if (slots < 1) {
            slots = sheet.wrong(row, SLOTS, Expected.WHOLE_NUMBER, 1);
        }
        var talk = new Talk(
                people.ids(sheet.people(row, PRESENTERS)),
                people.ids(sheet.people(row, ATTENDEES)),
                sheet.count(row, ORDER),
                Optional.of(Zones.read(sheet, row, ZONE)));
        return session(reference, track, Duration.ofMinutes((long) slots * slotMinutes), talk);
    }

    private void require(int row, int column) {
        if (sheet.text(row, column).isEmpty()) {
            sheet.wrong(row, column, Expected.NAME, "");
        }
    }

    private Session session(String reference, Optional<String> track, Duration duration, Talk talk) {
        return new Session(
                references.id(reference),
                reference,
                Session.Kind.BRIEFING,
                duration,
                track,
                Audience.NOBODY,
                false,
                OptionalInt.empty(),
                List.of(),
                Session.Needs.NONE,
                Session.Times.ANY,
                1,
                true,
                Session.Pin.NONE,
                talk);
    }
}
