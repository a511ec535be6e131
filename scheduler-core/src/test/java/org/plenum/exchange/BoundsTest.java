package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "/rooms/0/capacity, 0, 1000000",
        "/rooms/0/tables/0/seats, 1, 1000000",
        "/rooms/0/tables/0/count, 1, 1000000",
        "/delegations/0/size, 1, 1000000",
        "/resources/0/units, 0, 1000000",
        "/sessions/0/heads, 0, 1000000",
        "/sessions/0/resources/0/units, 0, 1000000",
        "/sessions/0/importance, 1, 10",
        "/relations/0/points, 1, 1000000",
        "/interests/0/heads, 1, 1000000",
        "/weights/session-missed, 0, 1000000",
        "/weights/room-too-small, 1, 1000000",
        "/baseline/version, 0, 1000000"
    })
    void acceptsNumbersWithinTheirBounds(String pointer, long least, long most) {
        assertThat(issues(pointer, least)).isEmpty();
        assertThat(issues(pointer, most)).isEmpty();
        assertThat(issues(pointer, most + 1)).containsExactly(pointer + " number-out-of-range");
        assertThat(issues(pointer, least - 1))
                .containsExactly(pointer + (pointer.endsWith("too-small") ? " hard-rule-off" : " number-out-of-range"));
    }

    private static List<String> issues(String pointer, long number) {
        var draft = Draft.of(Samples.CONFERENCE).set(pointer, Long.toString(number));
        var issues = Samples.READER.read(draft.bytes()).issues();
        Agreement.assertAgreement(Schemas.CONFERENCE, draft.tree(), issues, pointer + " " + number);
        return Samples.brief(issues);
    }
}
