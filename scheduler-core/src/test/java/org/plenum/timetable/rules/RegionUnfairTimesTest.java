package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

class RegionUnfairTimesTest extends RuleContract<RegionUnfairTimes> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "none is late", tables())
                    .at("a", monday(9))
                    .at("b", monday(14))
                    .costs(0),
            example(BOUNDARY, "the day's last quarter, of 9 hours, starts at 15:45: just before", tables())
                    .at("a", monday(15, 30))
                    .costs(0),
            example(BOUNDARY, "and just then", tables()).at("a", monday(15, 45)).costs(1),
            example(TROUBLE, "two late ones: 1 and 2", tables())
                    .at("a", monday(16))
                    .at("b", tuesday(16))
                    .costs(3),
            example(TROUBLE, "three late ones: 1, 2 and 3", tables())
                    .at("a", monday(16))
                    .at("b", tuesday(16))
                    .at("c", tuesday(17))
                    .costs(6),
            example(TROUBLE, "one late one of either region", tables())
                    .at("a", monday(16))
                    .at("south", monday(16))
                    .costs(2),
            example(
                            TROUBLE,
                            "one late one for both regions counts for either",
                            with(aSession("a").ofKind(Session.Kind.ROUNDTABLE).forRegions("north", "south", "north")))
                    .at("a", monday(16))
                    .costs(2),
            example(
                            SILENCE,
                            "a workshop",
                            with(aSession("a").ofKind(Session.Kind.WORKSHOP).forRegions("north")))
                    .at("a", monday(16))
                    .costs(0),
            example(
                            SILENCE,
                            "a roundtable for everyone is no region's",
                            with(aSession("a").ofKind(Session.Kind.ROUNDTABLE).forEveryone()))
                    .at("a", monday(16))
                    .costs(0),
            example(SILENCE, "on a date that is no day nobody knows what is late", tables())
                    .at("a", WEDNESDAY.atTime(16, 0))
                    .costs(0),
            example(UNPLACED, "the second is nowhere", tables())
                    .at("a", monday(16))
                    .costs(1),
            example(PINNED, "1 step, pinned or not", with(table("a", "north").pinnedTo(monday(16), "hall")))
                    .at("a", monday(16))
                    .costs(1));

    @Override
    List<RegionUnfairTimes> rules() {
        return List.of(new RegionUnfairTimes());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withKind(Session.Kind.ROUNDTABLE);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder tables() {
        return with(table("a", "north"), table("b", "north"), table("c", "north"), table("south", "south"));
    }

    private static SessionBuilder table(String id, String region) {
        return aSession(id).ofKind(Session.Kind.ROUNDTABLE).forRegions(region);
    }

    private static ConferenceBuilder with(SessionBuilder... sessions) {
        return aConference().withSessions(sessions);
    }
}
