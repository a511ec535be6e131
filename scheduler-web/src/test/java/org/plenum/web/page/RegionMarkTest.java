package org.plenum.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aSession;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How regions are told apart. */
class RegionMarkTest {

    @Test
    void fiveDifferInColourAndShapeTheNextInTheirPair() {
        var conference = aConference()
                .withSessions(aSession("all").forRegions("a", "b", "c", "d", "e", "f", "g"))
                .build();
        assertThat(RegionMark.byId(conference).values().stream().map(mark -> mark.hue() + "/" + mark.shape()))
                .containsExactly("1/1", "2/2", "3/3", "4/4", "5/5", "1/2", "2/3");
    }

    @Test
    void twentyFiveRegionsHaveTwentyFiveMarks() {
        var ids = IntStream.range(10, 35).mapToObj(number -> "r" + number).toArray(String[]::new); // 25 of them
        var conference =
                aConference().withSessions(aSession("all").forRegions(ids)).build();
        assertThat(RegionMark.byId(conference).values().stream().map(mark -> mark.hue() * 10 + mark.shape()))
                .hasSize(25)
                .doesNotHaveDuplicates();
    }
}
