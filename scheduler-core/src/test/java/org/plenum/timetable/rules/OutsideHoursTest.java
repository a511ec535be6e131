package org.plenum.timetable.rules;

import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.conference.Agenda.withTimeslots;
import static org.plenum.timetable.rules.Example.Of.BOUNDARY;
import static org.plenum.timetable.rules.Example.Of.PINNED;
import static org.plenum.timetable.rules.Example.Of.SILENCE;
import static org.plenum.timetable.rules.Example.Of.TROUBLE;
import static org.plenum.timetable.rules.Example.Of.UNPLACED;
import static org.plenum.timetable.rules.Example.example;

import java.util.List;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Day;
import org.plenum.conference.SessionBuilder;

class OutsideHoursTest extends RuleContract<OutsideHours> {
    private static final List<Example> EXAMPLES = List.of(
            example(SILENCE, "in the middle of the morning", lunch(60))
                    .at("a", monday(10))
                    .costs(0),
            example(BOUNDARY, "from opening on", lunch(60)).at("a", monday(9)).costs(0),
            example(BOUNDARY, "until closing", lunch(60)).at("a", monday(17)).costs(0),
            example(BOUNDARY, "15 minutes before opening", lunch(60))
                    .at("a", monday(8, 45))
                    .costs(15),
            example(BOUNDARY, "15 minutes after closing", lunch(60))
                    .at("a", monday(17, 15))
                    .costs(15),
            example(BOUNDARY, "until lunch", lunch(60)).at("a", monday(11, 30)).costs(0),
            example(TROUBLE, "15 minutes of lunch", lunch(60))
                    .at("a", monday(11, 45))
                    .costs(15),
            example(TROUBLE, "all 90 minutes of lunch lie inside", lunch(180))
                    .at("a", monday(12))
                    .costs(90),
            example(
                            SILENCE,
                            "across lunch, as it may",
                            with(aSession("a").lasting(180).acrossBreaks()))
                    .at("a", monday(12))
                    .costs(0),
            example(TROUBLE, "breaks that overlap count once: 12:30 to 14:30", twoBreaks())
                    .at("a", monday(12))
                    .costs(120),
            example(BOUNDARY, "5 minutes off the grid", lunch(60))
                    .at("a", monday(9, 5))
                    .costs(1),
            example(BOUNDARY, "off the grid and 5 minutes after closing: not both", lunch(60))
                    .at("a", monday(17, 5))
                    .costs(5),
            example(BOUNDARY, "the grid is counted from opening, at 9:10", opensAt9And10Minutes())
                    .at("a", monday(9, 25))
                    .costs(0),
            example(BOUNDARY, "10 o'clock is off a grid that is counted from 9:10", opensAt9And10Minutes())
                    .at("a", monday(10))
                    .costs(1),
            example(TROUBLE, "Wednesday is no day: all 60 minutes", lunch(60))
                    .at("a", WEDNESDAY.atTime(10, 0))
                    .costs(60),
            example(TROUBLE, "from 23:30, past midnight into a day that is one: all of it", lunch(60))
                    .at("a", monday(23, 30))
                    .costs(60),
            example(SILENCE, "ends by the end of the timeslot in which it starts", slots(60))
                    .at("a", monday(9, 10))
                    .costs(0),
            example(BOUNDARY, "the slot is 80 minutes long", slots(80))
                    .at("a", monday(9, 10))
                    .costs(0),
            example(BOUNDARY, "81 minutes fit no slot", slots(81))
                    .at("a", monday(9, 10))
                    .costs(1),
            example(TROUBLE, "on what would be the grid, but at no slot's start", slots(60))
                    .at("a", monday(9, 30))
                    .costs(1),
            example(SILENCE, "slots may overlap: from the second one's start", slots(60))
                    .at("a", monday(10))
                    .costs(0),
            example(SILENCE, "after midnight, on the evening that goes on until 2", night(60))
                    .at("a", tuesday(0, 30))
                    .costs(0),
            example(BOUNDARY, "until 2 in the night", night(60))
                    .at("a", tuesday(1))
                    .costs(0),
            example(BOUNDARY, "15 minutes after 2", night(60))
                    .at("a", tuesday(1, 15))
                    .costs(15),
            example(TROUBLE, "at 2 nothing is open until 9: all of it", night(60))
                    .at("a", tuesday(2))
                    .costs(60),
            example(SILENCE, "across midnight, when the next day opens as this one closes", touching())
                    .at("a", monday(23))
                    .costs(0),
            example(
                            BOUNDARY,
                            "off the evening's grid, on the morning's, in the night that belongs to both",
                            bothNights())
                    .at("a", tuesday(0, 40))
                    .costs(0),
            example(TROUBLE, "off both grids", bothNights())
                    .at("a", tuesday(0, 50))
                    .costs(1),
            example(UNPLACED, "nowhere", lunch(60)).costs(0),
            example(PINNED, "15 minutes, pinned or not", with(aSession("a").pinnedTo(monday(17, 15), "hall")))
                    .at("a", monday(17, 15))
                    .costs(15));

    @Override
    List<OutsideHours> rules() {
        return List.of(new OutsideHours());
    }

    @Override
    Flavour flavour() {
        return Flavour.MEDIUM.withSessions(2);
    }

    @Override
    List<Example> examples() {
        return EXAMPLES;
    }

    private static ConferenceBuilder lunch(int minutes) {
        return with(aSession("a").lasting(minutes));
    }

    private static ConferenceBuilder with(SessionBuilder session) {
        return aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(12, 30), monday(14))), aDay(TUESDAY, 0, 18))
                .withSessions(session);
    }

    private static ConferenceBuilder twoBreaks() {
        return aConference()
                .withDays(withBreaks(
                        aDay(MONDAY, 9, 18),
                        between(monday(13, 30), monday(14, 30)),
                        between(monday(12, 30), monday(14))))
                .withSessions(aSession("a").lasting(180));
    }

    private static ConferenceBuilder opensAt9And10Minutes() {
        return aConference()
                .withDays(new Day(MONDAY, between(monday(9, 10), monday(18)), List.of(), List.of(), List.of()))
                .withSessions("a");
    }

    private static ConferenceBuilder night(int minutes) {
        return aConference()
                .withDays(aDay(MONDAY, 18, 26), aDay(TUESDAY, 9, 18))
                .withSessions(aSession("a").lasting(minutes));
    }

    private static ConferenceBuilder touching() {
        return aConference()
                .withDays(aDay(MONDAY, 18, 24), aDay(TUESDAY, 0, 6))
                .withSessions(aSession("a").lasting(120));
    }

    private static ConferenceBuilder bothNights() {
        var fromTenPast = new Day(TUESDAY, between(tuesday(0, 10), tuesday(6)), List.of(), List.of(), List.of());
        return aConference().withDays(aDay(MONDAY, 18, 26), fromTenPast).withSessions("a");
    }

    private static ConferenceBuilder slots(int minutes) {
        return aConference()
                .withDays(withTimeslots(
                        aDay(MONDAY, 9, 18), between(monday(9, 10), monday(10, 30)), between(monday(10), monday(11))))
                .withSessions(aSession("a").lasting(minutes));
    }
}
