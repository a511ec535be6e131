package org.plenum.web.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.web.programme.WishMatrix.Cell;

/** The square of wishes: who wants both, and whether that is possible now. */
class WishMatrixTest {
    private static final Cell NOBODY = new Cell(0, false);

    private final Conference conference = aConference()
            .withRooms("hall")
            .withSessions("a", "b", "c", "alone")
            .withInterest(12, "a", "b")
            .withInterest(3, "a", "b", "c")
            .build();

    private Placed placed(String session, int hour) {
        return new Placed(
                conference.sessions().get(session),
                monday(hour),
                conference.rooms().get("hall"));
    }

    @Test
    void addsUpWhoWantsBoth() {
        var matrix = WishMatrix.of(conference, List.of());

        assertThat(matrix.sessions()).extracting(Session::id).containsExactly("a", "b", "c"); // nobody wants the fourth
        assertThat(matrix.rows())
                .containsExactly(
                        List.of(NOBODY, new Cell(15, false), new Cell(3, false)), // 12 and 3
                        List.of(new Cell(15, false), NOBODY, new Cell(3, false)),
                        List.of(new Cell(3, false), new Cell(3, false), NOBODY));
        assertThat(matrix.more()).isZero();
    }

    @Test
    void marksWhatRunsAtTheSameTime() {
        var matrix = WishMatrix.of(conference, List.of(placed("a", 9), placed("b", 9), placed("c", 10)));

        assertThat(matrix.rows().getFirst()).containsExactly(NOBODY, new Cell(15, true), new Cell(3, false));
    }

    @Test
    void showsTheFortySessionsWithTheStrongestWishes() {
        var sessions = IntStream.range(0, 44).mapToObj("s%d"::formatted).toArray(String[]::new);
        var many = aConference().withSessions(sessions);
        IntStream.range(0, 22).forEach(at -> many.withInterest(at == 3 ? 1 : 9, "s" + 2 * at, "s" + (2 * at + 1)));

        var matrix = WishMatrix.of(many.build(), List.of());

        assertThat(matrix.sessions()).hasSize(40).extracting(Session::id).doesNotContain("s6", "s7"); // one delegate's
        assertThat(matrix.more()).isEqualTo(4);
        assertThat(matrix.rows()).hasSize(40).allSatisfy(row -> assertThat(row).hasSize(40));
    }
}
