package org.plenum.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBreaks;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday goes on until two in the morning of Tuesday, which opens at nine; Wednesday is no day. */
class DaysTest {
    private final Conference late = conference(aDay(MONDAY, 18, 26), aDay(TUESDAY, 9, 18));

    private static Conference conference(Day... days) {
        return aConference().withDays(days).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2030-05-06T00:30, 2030-05-06", // nothing went on before
        "2030-05-06T23:59, 2030-05-06",
        "2030-05-07T00:00, 2030-05-06",
        "2030-05-07T01:59, 2030-05-06",
        "2030-05-07T02:00, 2030-05-07", // closed
        "2030-05-07T12:00, 2030-05-07",
        "2030-05-08T00:00, 2030-05-08"
    })
    void knowsToWhichDateAMomentBelongs(String time, String date) {
        assertThat(late.dateOf(LocalDateTime.parse(time))).hasToString(date);
    }

    @Test
    void aNightThatIsOpenOnBothDaysBelongsToTheOneThatOpensIn() {
        var both = conference(aDay(MONDAY, 18, 30), aDay(TUESDAY, 2, 12));
        assertThat(both.dateOf(tuesday(1))).isEqualTo(MONDAY);
        assertThat(both.dateOf(tuesday(2))).isEqualTo(TUESDAY);
        assertThat(both.findDay(tuesday(5)).orElseThrow().date()).isEqualTo(TUESDAY);
    }

    @Test
    void aDayGoesOnIntoADateThatIsNoDay() {
        var alone = conference(aDay(TUESDAY, 18, 27));
        assertThat(alone.findDay(WEDNESDAY.atTime(2, 59)).orElseThrow().date()).isEqualTo(TUESDAY);
        assertThat(alone.findDay(WEDNESDAY.atTime(3, 0))).isEmpty();
    }

    @Test
    void theWholeOfADateIsWhatBelongsToIt() {
        assertThat(late.wholeOf(MONDAY)).isEqualTo(between(monday(0), tuesday(2)));
        assertThat(late.wholeOf(TUESDAY)).isEqualTo(between(tuesday(2), WEDNESDAY.atStartOfDay()));
    }

    @Test
    void aMinuteOfANightThatBelongsToTwoDaysCountsOnce() {
        var both = conference(aDay(MONDAY, 22, 26), aDay(TUESDAY, 0, 4));
        assertThat(both.sittingMinutes(monday(20), tuesday(6))).isEqualTo(360); // 22:00 to 04:00
    }

    @Test
    void aBreakOfEitherDayIsABreakOfTheNight() {
        var both = conference(
                withBreaks(aDay(MONDAY, 22, 26), between(tuesday(0), tuesday(0, 30))),
                withBreaks(aDay(TUESDAY, 0, 4), between(tuesday(0, 15), tuesday(1))));
        assertThat(both.sittingMinutes(monday(22), tuesday(4))).isEqualTo(300); // six hours less 00:00 to 01:00
    }

    @Test
    void whatIsCalledABreakOutsideTheHoursIsNone() {
        var touching =
                conference(withBreaks(aDay(MONDAY, 18, 24), between(tuesday(0), tuesday(1))), aDay(TUESDAY, 0, 4));
        assertThat(touching.sittingMinutes(monday(23), tuesday(1))).isEqualTo(120);
    }

    @Test
    void blocksOfANightThatBelongsToTwoDaysDoNotOverlap() {
        var both = conference(aDay(MONDAY, 22, 26), aDay(TUESDAY, 0, 4));
        assertThat(both.blocks())
                .extracting(Block::interval)
                .containsExactly(between(monday(22), tuesday(0)), between(tuesday(0), tuesday(4)));
    }
}
