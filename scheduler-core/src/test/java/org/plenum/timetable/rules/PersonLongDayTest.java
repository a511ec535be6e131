package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
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

class PersonLongDayTest extends RuleContract<PersonLongDay> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "two on each day", busy())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", tuesday(9))
                    .at("d", tuesday(10))
                    .costs(0),
            example(BOUNDARY, "four on one day", busy())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .costs(0),
            example(BOUNDARY, "five on one day", busy())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .at("e", monday(13))
                    .costs(1),
            example(TROUBLE, "six on one day", busy())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .at("e", monday(13))
                    .at("f", monday(14))
                    .costs(2),
            example(TROUBLE, "at once they are as many", busy())
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .at("d", monday(9))
                    .at("e", monday(9))
                    .costs(1),
            example(BOUNDARY, "two roles in each of three sessions are three", twice())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(0),
            example(
                            TROUBLE,
                            "two people, one session too many each",
                            aConference()
                                    .withSessions(
                                            aSession("a").with("ada", "ben"),
                                            aSession("b").with("ada", "ben"),
                                            aSession("c").with("ada", "ben"),
                                            aSession("d").with("ada", "ben"),
                                            aSession("e").with("ada", "ben")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .at("e", monday(13))
                    .costs(2),
            example(
                            BOUNDARY,
                            "the fifth starts before midnight and counts on Monday",
                            aConference()
                                    .withDays(aDay(MONDAY, 9, 24), aDay(TUESDAY, 9, 18))
                                    .withSessions(
                                            speaking("a"), speaking("b"), speaking("c"), speaking("d"), speaking("e")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .at("e", monday(23, 30))
                    .costs(1),
            example(
                            TROUBLE,
                            "the fifth is after midnight, on the evening that goes on until 2",
                            aConference()
                                    .withDays(aDay(MONDAY, 9, 26), aDay(TUESDAY, 9, 18))
                                    .withSessions(
                                            speaking("a"), speaking("b"), speaking("c"), speaking("d"), speaking("e")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .at("e", tuesday(0, 30))
                    .costs(1),
            example(
                            SILENCE,
                            "asked to attend five, without a role",
                            aConference()
                                    .withSessions(
                                            aSession("a").forPeople("ada"),
                                            aSession("b").forPeople("ada"),
                                            aSession("c").forPeople("ada"),
                                            aSession("d").forPeople("ada"),
                                            aSession("e").forPeople("ada")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .at("e", monday(13))
                    .costs(0),
            example(UNPLACED, "the fifth is nowhere", busy())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .costs(0),
            example(
                            PINNED,
                            "five, pinned or not",
                            aConference()
                                    .withSessions(
                                            speaking("a").pinnedTo(monday(9), "hall"),
                                            speaking("b"),
                                            speaking("c"),
                                            speaking("d"),
                                            speaking("e")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .at("d", monday(12))
                    .at("e", monday(13))
                    .costs(1));

    @Override
    List<PersonLongDay> rules() {
        return List.of(new PersonLongDay());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(12).withZest(0.7);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder busy() {
        return aConference()
                .withSessions(speaking("a"), speaking("b"), speaking("c"), speaking("d"), speaking("e"), speaking("f"));
    }

    private static ConferenceBuilder twice() {
        return aConference()
                .withSessions(
                        speaking("a").with("ada", Session.Role.CHAIR),
                        speaking("b").with("ada", Session.Role.CHAIR),
                        speaking("c").with("ada", Session.Role.CHAIR));
    }

    private static SessionBuilder speaking(String id) {
        return aSession(id).with("ada");
    }
}
