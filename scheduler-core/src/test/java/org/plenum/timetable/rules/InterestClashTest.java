package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.aConference;
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

class InterestClashTest extends RuleContract<InterestClash> {
    private static final List<Example> EXAMPLES = List.of(
            example(
                            SILENCE,
                            "nobody wants both",
                            aConference().withSessions("a", "b", "c").withInterest(12, "a", "c"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(0),
            example(BOUNDARY, "one after the other", wanted())
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .costs(0),
            example(BOUNDARY, "5 minutes at the same time cost as much as an hour", wanted())
                    .at("a", monday(9))
                    .at("b", monday(9, 55))
                    .costs(12),
            example(TROUBLE, "12 heads", wanted())
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(12),
            example(TROUBLE, "two interests add up: 12 and 7", wanted().withInterest(7, "b", "a"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(19),
            example(
                            TROUBLE,
                            "three at once are three pairs",
                            aConference().withSessions("a", "b", "c").withInterest(5, "a", "b", "c"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .at("c", monday(9))
                    .costs(15),
            example(UNPLACED, "one of them is nowhere", wanted())
                    .at("a", monday(9))
                    .costs(0),
            example(
                            PINNED,
                            "12 heads, pinned or not",
                            aConference()
                                    .withSessions(aSession("a").pinnedTo(monday(9), "hall"), aSession("b"))
                                    .withInterest(12, "a", "b"))
                    .at("a", monday(9))
                    .at("b", monday(9))
                    .costs(12));

    @Override
    List<InterestClash> rules() {
        return List.of(new InterestClash());
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder wanted() {
        return aConference().withSessions("a", "b").withInterest(12, "a", "b");
    }
}
