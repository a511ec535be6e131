package org.plenum.api.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.plenum.api.OverHttp;
import org.plenum.api.Small;
import org.springframework.beans.factory.annotation.Autowired;

/** How often a timetable is assessed: alone, since others look at timetables, too. */
@Isolated
class AssessedTimetablesTest extends OverHttp {
    private static final String ASSESSED = "/api/v1/conferences/assessed";

    @Autowired
    private AssessedTimetables timetables;

    @Test
    void aDraftIsAssessedOnceHoweverOftenItIsLookedAt() {
        http().post("/api/v1/conferences", Small.conference("assessed", "Assessed"));
        var job =
                http().post(ASSESSED + "/jobs", "{\"limits\":{\"moves\":2000}}").header("Location");
        await().until(() -> http().get(job).json().get("state").stringValue().equals("finished"));
        var known = timetables.count();

        look();
        look();
        assertThat(timetables.count() - known).isEqualTo(1);

        // by another document it is another verdict
        http().put(ASSESSED, Small.conference("assessed", "Assessed again"), "If-Match", "*");
        look();
        assertThat(timetables.count() - known).isEqualTo(2);
    }

    private void look() {
        Stream.of("/timetable", "/timetable/places?session=two", "/timetable/parity")
                .forEach(path -> assertThat(http().get(ASSESSED + path).status())
                        .as(path)
                        .isEqualTo(200));
    }
}
