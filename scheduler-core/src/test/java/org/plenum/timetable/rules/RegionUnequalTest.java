package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

class RegionUnequalTest extends RuleContract<RegionUnequal> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "12 tenths of a seat per head for either", tables())
                    .at("north", monday(9), "s12")
                    .at("south", monday(9), "m24")
                    .costs(0),
            example(SILENCE, "alone a region is its own mean", tables())
                    .at("north", monday(9), "s12")
                    .costs(0),
            example(BOUNDARY, "12 and 13 tenths: the mean is half a tenth more, rounded down", tables())
                    .at("north", monday(9), "s12")
                    .at("south", monday(9), "m26")
                    .costs(0),
            example(BOUNDARY, "12 and 14 tenths: 1 below the mean", tables())
                    .at("north", monday(9), "s12")
                    .at("south", monday(9), "m28")
                    .costs(1),
            example(
                            BOUNDARY,
                            "10 heads on 20 seats, or on any number of them, are 20 tenths: 4 above the 16 in the middle",
                            tables())
                    .at("north", monday(9), "open")
                    .at("south", monday(9), "m24")
                    .costs(4),
            example(TROUBLE, "12, 12 and 20 tenths: 2 below the mean of 14 and two thirds, twice", tables())
                    .at("north", monday(9), "s12")
                    .at("south", monday(9), "m24")
                    .at("east", monday(9), "open")
                    .costs(4),
            example(
                            TROUBLE,
                            "two roundtables of a region: 12 + 28 seats for 10 + 30 heads are 10 tenths, and the other has 20",
                            tables())
                    .at("north", monday(9), "s12")
                    .at("north2", monday(10), "m28")
                    .at("south", monday(9), "open")
                    .costs(5),
            example(
                            TROUBLE,
                            "a room without seats",
                            aConference()
                                    .withRooms(aRoom("none").seating(0), aRoom("open"))
                                    .withSessions(table("north", "north", 10), table("south", "south", 10)))
                    .at("north", monday(9), "none")
                    .at("south", monday(9), "open")
                    .costs(10),
            example(
                            SILENCE,
                            "nobody is expected at one of them",
                            aConference()
                                    .withRooms(aRoom("s12").seating(12), aRoom("open"))
                                    .withSessions(table("north", "north", 10), table("south", "south", 0)))
                    .at("north", monday(9), "s12")
                    .at("south", monday(9), "open")
                    .costs(0),
            example(
                            SILENCE,
                            "a workshop has what seats it likes",
                            aConference()
                                    .withRooms(aRoom("s12").seating(12), aRoom("open"))
                                    .withSessions(
                                            table("north", "north", 10).ofKind(Session.Kind.WORKSHOP),
                                            table("south", "south", 10)))
                    .at("north", monday(9), "s12")
                    .at("south", monday(9), "open")
                    .costs(0),
            example(UNPLACED, "the other is nowhere", tables())
                    .at("south", monday(9), "m24")
                    .costs(0),
            example(
                            PINNED,
                            "4 below the mean, pinned or not",
                            rooms().withSessions(
                                            table("north", "north", 10).pinnedTo(monday(9), "s12"),
                                            table("south", "south", 20)))
                    .at("north", monday(9), "s12")
                    .at("south", monday(9), "open")
                    .costs(4));

    @Override
    List<RegionUnequal> rules() {
        return List.of(new RegionUnequal());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withKind(Session.Kind.ROUNDTABLE).withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    /** 12 seats for 10 heads, 28 for 20. */
    @Test
    void tellsTheTenthsOfASeatPerHead() {
        var day = example(TROUBLE, "12 and 14 tenths", tables())
                .at("north", monday(9), "s12")
                .at("south", monday(9), "m28");
        assertThat(new RegionUnequal().comfort(day.conference(), day.placed()))
                .isEqualTo(Map.of("north", 12L, "south", 14L));
    }

    private static ConferenceBuilder tables() {
        return rooms().withSessions(
                        table("north", "north", 10),
                        table("north2", "north", 30),
                        table("south", "south", 20),
                        table("east", "east", 10));
    }

    private static ConferenceBuilder rooms() {
        return aConference()
                .withRooms(
                        aRoom("s12").seating(12),
                        aRoom("m24").seating(24),
                        aRoom("m26").seating(26),
                        aRoom("m28").seating(28),
                        aRoom("open"));
    }

    private static SessionBuilder table(String id, String region, int heads) {
        return aSession(id).ofKind(Session.Kind.ROUNDTABLE).forRegions(region).expecting(heads);
    }
}
