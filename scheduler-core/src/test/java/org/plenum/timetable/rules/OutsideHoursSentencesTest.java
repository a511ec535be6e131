package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.conference.Agenda.withTimeslots;
import static org.plenum.timetable.rules.Example.day;
import static org.plenum.timetable.rules.FindingChecks.assertSaid;

import java.time.LocalDateTime;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Fit;

/** What is wrong with a start is said, with its minutes and with what would be right. */
class OutsideHoursSentencesTest {

    /** From 9 to 13 in steps of 45 minutes, with breaks from 10:30 to 11:00 and from 12:30 on. */
    private static AbstractStringAssert<?> assertSaidAt(LocalDateTime start, int minutes) {
        var conference = aConference()
                .withGrid(45)
                .withDays(withBreaks(
                        aDay(MONDAY, 9, 13), between(monday(10, 30), monday(11)), between(monday(12, 30), monday(13))))
                .withSessions(aSession("a").lasting(minutes));
        return assertSaid(new OutsideHours(), day(conference).at("a", start));
    }

    private static AbstractStringAssert<?> assertSaidOfTimeslots(LocalDateTime start, int minutes) {
        var conference = aConference()
                .withDays(withTimeslots(
                        aDay(MONDAY, 9, 18), between(monday(9), monday(10, 30)), between(monday(10, 30), monday(12))))
                .withSessions(aSession("a").lasting(minutes));
        return assertSaid(new OutsideHours(), day(conference).at("a", start));
    }

    /** 10:30 lies in the coffee break, and 9:45 and 11:15 do not. */
    @Test
    void offTheGridAfterABreak() {
        assertSaidAt(monday(11), 45)
                .isEqualTo(
                        "a is on Monday 6 May 11:00–11:45: nothing starts then, since starts are every 45 minutes from the"
                                + " opening at 09:00. Starts nearby: 09:45 and 11:15. Move it there.");
    }

    @Test
    void beforeOpening() {
        assertSaidAt(monday(8, 15), 60)
                .isEqualTo("a is on Monday 6 May 08:15–09:15: 45 of its 60 minutes are before the opening at 09:00."
                        + " Move it, or open earlier.");
    }

    @Test
    void afterClosing() {
        assertSaidAt(monday(13), 60)
                .isEqualTo("a is on Monday 6 May 13:00–14:00: 60 of its 60 minutes are after the closing at 13:00."
                        + " Move it, shorten it, or close later.");
    }

    @Test
    void inABreak() {
        assertSaidAt(monday(9, 45), 60)
                .isEqualTo("a is on Monday 6 May 09:45–10:45: 15 of its 60 minutes are in a break, Break 10:30–11:00."
                        + " Move it, shorten it, or let it go on across breaks.");
    }

    @Test
    void onNoDay() {
        assertSaidAt(WEDNESDAY.atTime(10, 0), 60)
                .isEqualTo("a is on Wednesday 8 May 10:00–11:00: that is not a day of the conference. "
                        + "Move it to one of its days.");
    }

    @Test
    void whenNoTimeslotStarts() {
        assertSaidOfTimeslots(monday(10), 60)
                .isEqualTo("a is on Monday 6 May 10:00–11:00: no timeslot starts then. Starts nearby:"
                        + " 09:00 and 10:30. Move it there, or add a timeslot.");
    }

    @Test
    void inATimeslotThatIsTooShort() {
        assertSaidOfTimeslots(monday(9), 180)
                .isEqualTo(
                        "a is on Monday 6 May 09:00–12:00: it lasts 180 minutes, and the longest timeslot that starts then"
                                + " has 90. Move it, shorten it, or add a longer timeslot.");
    }

    /** Half an hour before opening, an hour in the break: most of what is wrong is the break. */
    @Test
    void saysMostOfWhatIsWrong() {
        var conference = aConference()
                .withDays(withBreaks(aDay(MONDAY, 9, 18), between(monday(9), monday(10))))
                .withSessions(aSession("a").lasting(120))
                .build();
        var session = conference.sessions().get("a");
        var fit = Fit.of(conference, session, monday(8, 30));
        assertThat(fit.cause()).isEqualTo(Fit.Cause.IN_BREAK);
        assertThat(fit.minutesOutside()).isEqualTo(90);
    }
}
