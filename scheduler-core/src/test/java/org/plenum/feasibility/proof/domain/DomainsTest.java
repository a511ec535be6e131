package org.plenum.feasibility.proof.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Interval;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;

class DomainsTest {
    private static final Scorecard HARD = hardRules();

    private static Scorecard hardRules() {
        var hard = TimetableRules.ALL.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
                .toList();
        return Scorecard.of(hard, Map.of());
    }

    /** Two days a year apart take as many minutes as two days, wherever the calendar has them. */
    @Test
    void takeMemoryByTheDaysAndNotByTheCalendarBetween() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 17), aDay(MONDAY.plusYears(1), 9, 17))
                .withRooms("hall")
                .withSessions("talk")
                .build();
        var domains = new Domains(new DomainLibrary(conference, HARD), conference);
        assertThat(domains.minutesOf(0).length()).isLessThanOrEqualTo(2 * 1440 + 1);
        assertThat(domains.minutesOf(new Interval(MONDAY.atStartOfDay(), LocalDateTime.MAX.minusYears(1)))
                        .length())
                .isLessThanOrEqualTo(2 * 1440 + 1);
    }
}
