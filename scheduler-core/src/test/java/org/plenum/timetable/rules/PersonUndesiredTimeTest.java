package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.unwilling;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Person;
import org.plenum.conference.Session;

class PersonUndesiredTimeTest extends RuleContract<PersonUndesiredTime> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "nobody minds", with("cyd")).at("a", monday(10)).costs(0),
            example(SILENCE, "they mind another time", with("ada", "ben"))
                    .at("a", monday(14))
                    .costs(0),
            example(BOUNDARY, "ends when the undesired time starts", with("ada"))
                    .at("a", monday(9))
                    .costs(0),
            example(BOUNDARY, "5 minutes of it", with("ada"))
                    .at("a", monday(9, 5))
                    .costs(5),
            example(TROUBLE, "undesired twice over counts once", with("ada"))
                    .at("a", monday(10))
                    .costs(60),
            example(TROUBLE, "60 minutes of one and 30 of the other", with("ada", "ben"))
                    .at("a", monday(10))
                    .costs(90),
            example(
                            TROUBLE,
                            "two roles of one person count once",
                            aConference()
                                    .withPeople(ada())
                                    .withSessions(aSession("a")
                                            .with("ada", Session.Role.CHAIR)
                                            .with("ada", Session.Role.SPEAKER)))
                    .at("a", monday(10))
                    .costs(60),
            example(
                            SILENCE,
                            "asked to attend, without a role",
                            aConference()
                                    .withPeople(ada())
                                    .withSessions(aSession("a").forPeople("ada")))
                    .at("a", monday(10))
                    .costs(0),
            example(UNPLACED, "nowhere", with("ada")).costs(0),
            example(
                            PINNED,
                            "60 minutes, pinned or not",
                            aConference()
                                    .withPeople(ada())
                                    .withSessions(aSession("a").with("ada").pinnedTo(monday(10), "hall")))
                    .at("a", monday(10))
                    .costs(60));

    @Override
    List<PersonUndesiredTime> rules() {
        return List.of(new PersonUndesiredTime());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withZest(0.5);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder with(String... speakers) {
        return aConference()
                .withPeople(ada(), unwilling(aPerson("ben"), between(monday(10, 30), monday(12))))
                .withSessions(aSession("a").with(speakers));
    }

    private static Person ada() {
        return unwilling(aPerson("ada"), MONDAY_10_TO_11, between(monday(10, 15), monday(10, 45)));
    }
}
