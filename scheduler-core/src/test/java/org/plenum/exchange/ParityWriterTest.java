package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.timetable.parity.Parity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The comparison of regions, as programs read it. */
class ParityWriterTest {

    @Test
    void writesEachMeasureWithItsEndsAndEachRegionWithItsValues() throws IOException {
        var conference = aConference()
                .withSessions(
                        aSession("long")
                                .ofKind(Session.Kind.ROUNDTABLE)
                                .forRegions("north")
                                .lasting(90),
                        aSession("short").ofKind(Session.Kind.ROUNDTABLE).forRegions("south"))
                .build();
        var hall = conference.rooms().get("hall");
        var placed = List.of(
                new Placed(conference.sessions().get("long"), monday(9), hall),
                new Placed(conference.sessions().get("short"), monday(17), hall));

        var json = json(Parity.of(conference, placed));

        assertThat(json.propertyNames()).containsExactly("everyoneMinutes", "measures", "regions");
        assertThat(json.path("measures").size()).isEqualTo(9);
        assertThat(json.at("/measures/1")).isEqualTo(json("""
                {"measure": "roundtable-minutes", "unit": "MINUTES", "better": "MORE",
                 "best": {"value": 90, "regions": ["north"]}, "worst": {"value": 60, "regions": ["south"]}, "gap": 30}
                """));
        assertThat(json.at("/measures/2")).isEqualTo(json("""
                {"measure": "seats-per-head", "unit": "TENTHS", "better": "MORE"}
                """)); // nobody is expected
        assertThat(json.path("regions")).isEqualTo(json("""
                [{"region": "north", "values": {"addressed-minutes": 90, "roundtable-minutes": 90, "first-half": 100,
                    "late-starts": 0, "mean-start": 540, "building-changes": 0}},
                 {"region": "south", "values": {"addressed-minutes": 60, "roundtable-minutes": 60, "first-half": 0,
                    "late-starts": 1, "mean-start": 1020, "building-changes": 0}}]
                """)); // 9:00 and 17:00 in minutes after midnight
    }

    private static JsonNode json(Parity parity) throws IOException {
        var out = new ByteArrayOutputStream();
        ParityWriter.write(parity, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
