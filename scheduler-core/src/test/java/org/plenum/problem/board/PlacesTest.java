package org.plenum.problem.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final PlaceGrid grid = PlaceGrid.of(aConference()
            .withGrid(60)
            .withDays(aDay(MONDAY, 9, 12))
            .withRooms(aRoom("aula"), aRoom("library"), aRoom("studio"))
            .build());
    private final Places places = new Places(grid, new int[] {0, 2}, new int[][] {{1}, {0, 2}});

    @Test
    void goByStartAndThenByRoom() {
        assertThat(places).isEqualTo(List.of(grid.place(0, 1), grid.place(2, 0), grid.place(2, 2)));
        assertThat(places.starts()).containsExactly(0, 2);
    }

    @Test
    void holdNoOther() {
        assertThat(grid.places().stream().filter(places::contains).toList())
                .isEqualTo(places); // of 3 starts in 3 rooms
    }

    @Test
    void canBeNone() {
        assertThat(new Places(grid, new int[0], new int[0][])).isEmpty();
    }
}
