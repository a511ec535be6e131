package org.plenum.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenum.api.OverHttp;
import org.plenum.timetable.rules.TimetableRules;

/** The catalogue as programs read it. */
class RulesOverHttpTest extends OverHttp {

    @Test
    void listsEveryRuleWithItsLevelAndPoints() {
        var rules = http().get("/api/v1/rules").json();
        assertThat(rules.size()).isEqualTo(TimetableRules.ALL.size());
        assertThat(rules.get(0).toString())
                .isEqualTo("{\"id\":\"room-double-booking\",\"level\":\"HARD\",\"points\":1}");
    }
}
