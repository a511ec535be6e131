package org.plenum.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.conference.Interval;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.PlanIssue.ClocksChange;
import org.plenum.exchange.issue.PlanIssue.TimeSkipped;
import org.plenum.rule.Sentences;

class ClockTest {
    private static final Sentences ENGLISH = Sentences.of(Locale.ENGLISH, Issue.BUNDLE);

    /** Where the clocks skip a whole date, as Samoa's did, times alone would say that nothing changed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Europe/Paris; 2026-03-29T02:30; from 02:00 to 03:00; from Sunday 29 March at 02:00 to 03:00",
                "Pacific/Apia; 2011-12-30T09:00; from Friday 30 December at 00:00 to Saturday 31 December at 00:00;"
                        + " from Friday 30 December at 00:00 to Saturday 31 December at 00:00"
            })
    void saysFromWhenToWhenTheClocksGo(String zone, LocalDateTime skipped, String from, String passing) {
        var change = new Clock(ZoneId.of(zone))
                .changes(new Interval(skipped, skipped.plusMinutes(1)))
                .getFirst();

        assertThat(ENGLISH.say(new TimeSkipped("", skipped, zone, change.before(), change.after()).message()))
                .contains("the clocks go " + from + ".");
        assertThat(ENGLISH.say(new ClocksChange("", "a", false, change.before(), change.after()).message()))
                .contains("while the clocks go " + passing + ".");
    }
}
