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
import org.plenum.conference.SessionBuilder;
import org.plenum.repair.reoptimise.rules.TooManyMoves;

/** One session may have another place than in the baseline. */
class TooManyMovesTest extends RuleContract<TooManyMoves> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "everything where it was", published(aSession("a")))
                    .at("a", monday(9))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(0),
            example(
                            SILENCE,
                            "what is new is not moved",
                            published(aSession("a")).withSessions("d", "e"))
                    .at("d", monday(14))
                    .at("e", monday(15))
                    .costs(0),
            example(BOUNDARY, "one at another time", published(aSession("a")))
                    .at("a", monday(14))
                    .at("b", monday(10))
                    .at("c", monday(11))
                    .costs(0),
            example(TROUBLE, "two at another time, of which one was allowed", published(aSession("a")))
                    .at("a", monday(14))
                    .at("b", monday(15))
                    .at("c", monday(11))
                    .costs(1),
            example(TROUBLE, "another room is another place", published(aSession("a")))
                    .at("a", monday(14))
                    .at("b", monday(10), "annex")
                    .at("c", monday(11), "annex")
                    .costs(2),
            example(UNPLACED, "left out: that is another rule's", published(aSession("a")))
                    .at("a", monday(14))
                    .costs(0),
            example(PINNED, "pinned or not", published(aSession("a").pinnedTo(monday(14), "hall")))
                    .at("a", monday(14))
                    .at("b", monday(15))
                    .costs(1));

    @Override
    List<TooManyMoves> rules() {
        return List.of(new TooManyMoves(1));
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder published(SessionBuilder first) {
        return aConference()
                .withRooms("hall", "annex")
                .withSessions(first, aSession("b"), aSession("c"))
                .withPublished("a", monday(9), "hall")
                .withPublished("b", monday(10), "hall")
                .withPublished("c", monday(11), "hall");
    }
}
