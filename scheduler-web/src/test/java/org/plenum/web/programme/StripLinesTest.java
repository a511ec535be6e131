package org.plenum.web.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenum.web.programme.WeekStrip.Bar;
import org.plenum.web.programme.WeekStrip.Hour;
import org.plenum.web.programme.WeekStrip.Kind;
import org.plenum.web.programme.WeekStrip.Span;
import org.plenum.web.programme.WeekStrip.Time;
import org.plenum.web.shell.Texts;

/** Where times lie on the lines of a strip, where Monday goes on until two at night. */
class StripLinesTest {
    private static final Kind AWAY = new Kind("unavailable", "unavailable");
    private static final double MINUTES = 1080; // from 08:00, Monday's opening, to 02:00, its closing

    private final StripLines lines = new StripLines(
            aConference().withDays(aDay(MONDAY, 8, 26), aDay(TUESDAY, 9, 18)).build(),
            new Texts().in(Locale.ENGLISH),
            List.of(AWAY));

    private static Time time(LocalDateTime start, LocalDateTime end) {
        return new Time("hall/unavailable/0", AWAY, start, end, "", "");
    }

    @Test
    void allDaysHaveTheSameScale() {
        assertThat(lines.hours())
                .hasSize(19) // 8 to 23, and 0, 1, 2
                .startsWith(new Hour("8", 0))
                .contains(new Hour("0", 960 / MINUTES))
                .endsWith(new Hour("2", 1));
        assertThat(lines.days(List.of(), List.of()))
                .extracting(day -> day.hours())
                .containsExactly(new Span(0, 1), new Span(60 / MINUTES, 540 / MINUTES)); // 09:00 to 18:00
    }

    @Test
    void aTimeThroughANightIsABarOnEachDay() {
        var time = time(monday(20), tuesday(10));

        assertThat(lines.days(List.of(time), List.of()))
                .flatExtracting(day -> day.bars())
                .containsExactly(
                        new Bar(time, 0, new Span(720 / MINUTES, 360 / MINUTES), true, false), // until 02:00
                        new Bar(time, 0, new Span(0, 120 / MINUTES), false, true)); // 08:00 to 10:00
    }

    @Test
    void whatIsOnNoLineHasNoBar() {
        assertThat(lines.days(List.of(time(tuesday(3), tuesday(7))), List.of()))
                .flatExtracting(day -> day.bars())
                .isEmpty();
    }
}
