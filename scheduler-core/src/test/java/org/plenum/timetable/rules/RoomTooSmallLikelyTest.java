package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDelegation;
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
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

class RoomTooSmallLikelyTest extends RuleContract<RoomTooSmallLikely> {
    private static final List<Example> EXAMPLES = List.of(
            example(
                            SILENCE,
                            "60 are addressed, and 60 seats",
                            seating(60, aSession("a").forEveryone()))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "the heads are known: another rule's",
                            seating(10, aSession("a").forEveryone().expecting(60)))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            SILENCE,
                            "a room without a limit",
                            aConference()
                                    .withRooms(aRoom("hall"), aRoom("cell").seating(1))
                                    .withSessions("a"))
                    .at("a", monday(9), "hall")
                    .costs(0),
            example(
                            BOUNDARY,
                            "59 seats of 60: a started tenth",
                            seating(59, aSession("a").forEveryone()))
                    .at("a", monday(9))
                    .costs(1),
            example(
                            TROUBLE,
                            "30 seats of 60: 5 tenths",
                            seating(30, aSession("a").forEveryone()))
                    .at("a", monday(9))
                    .costs(5),
            example(TROUBLE, "somebody will come: no seat for one is all 10 tenths", seating(0, aSession("a")))
                    .at("a", monday(9))
                    .costs(10),
            example(
                            TROUBLE,
                            "two on the podium and 8 who are interested: 5 seats of 10",
                            seating(5, aSession("a").with("ada", "ben")).withInterest(8, "a", "b"))
                    .at("a", monday(9))
                    .costs(5),
            example(
                            TROUBLE,
                            "who must come, comes: all 60, though there are others to choose from",
                            all(30, aSession("a").forEveryone().compulsory()))
                    .at("a", monday(9))
                    .costs(5),
            example(
                            BOUNDARY,
                            "54 hours of choice in 18 hours are 3 at once: 20 of 60 each",
                            all(20, aSession("a").forEveryone().lasting(1080)))
                    .at("a", monday(9))
                    .costs(0),
            example(
                            TROUBLE,
                            "as before, and half of the seats",
                            all(10, aSession("a").forEveryone().lasting(1080)))
                    .at("a", monday(9))
                    .costs(5),
            example(
                            TROUBLE,
                            "60 in a hall that seats them, and in its part, which seats half of them",
                            seating(60, aSession("a").forEveryone().compulsory())
                                    .withRooms(
                                            aRoom("hall").seating(60).madeOf("north", "south"),
                                            aRoom("north").seating(30),
                                            aRoom("south").seating(30))
                                    .withSessions(aSession("c").forEveryone().compulsory()))
                    .at("a", monday(9), "hall")
                    .at("c", monday(10), "north")
                    .costs(5),
            example(UNPLACED, "nowhere", seating(0, aSession("a"))).costs(0),
            example(
                            PINNED,
                            "5 tenths, pinned or not",
                            seating(30, aSession("a").forEveryone().pinnedTo(monday(9), "hall")))
                    .at("a", monday(9))
                    .costs(5));

    @Override
    List<RoomTooSmallLikely> rules() {
        return List.of(new RoomTooSmallLikely());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.6);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    /** 60 delegates, and a room of so many seats. */
    private static ConferenceBuilder seating(int seats, SessionBuilder session) {
        return aConference()
                .withRooms(aRoom("hall").seating(seats))
                .withDelegations(aDelegation("FR", "south", 40), aDelegation("NO", "north", 20))
                .withSessions(session, aSession("b").expecting(1).forRegions());
    }

    /** The same, with 36 hours of what else everybody may choose. */
    private static ConferenceBuilder all(int seats, SessionBuilder session) {
        return seating(seats, session)
                .withSessions(
                        aSession("c").forEveryone().lasting(1080).expecting(1),
                        aSession("d")
                                .ofKind(Session.Kind.PANEL)
                                .forEveryone()
                                .lasting(1080)
                                .expecting(1));
    }
}
