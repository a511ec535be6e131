package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sessions that run at once, and the rooms that each can have, by their numbers. */
class RoomMatchingTest {
    private static BitSet rooms(int... numbers) {
        var rooms = new BitSet();
        for (var number : numbers) {
            rooms.set(number);
        }
        return rooms;
    }

    private static Optional<BitSet> shortage(BitSet... roomsOf) {
        return RoomMatching.shortage(Stream.of(roomsOf).toList());
    }

    @Test
    void eachHasARoomOfItsOwn() {
        assertThat(shortage(rooms(0), rooms(1), rooms(2))).isEmpty();
    }

    @Test
    void oneGivesItsRoomToAnotherThatHasNoOther() {
        assertThat(shortage(rooms(0, 1), rooms(0))).isEmpty();
    }

    /** The fourth takes room 0, for which the first goes to 1, for which the second goes to 2, for which the third goes to 3. */
    @Test
    void allChangeTheirRoomsOneForTheOther() {
        assertThat(shortage(rooms(0, 1), rooms(1, 2), rooms(2, 3), rooms(0))).isEmpty();
    }

    @Test
    void twoThatHaveOneRoomBetweenThemAreShort() {
        assertThat(shortage(rooms(0), rooms(1), rooms(0))).hasValue(rooms(0, 2)); // not the second, which has its own
    }

    @Test
    void threeThatHaveTwoRoomsBetweenThemAreShort() {
        assertThat(shortage(rooms(0, 1), rooms(2), rooms(0, 1), rooms(0, 1))).hasValue(rooms(0, 2, 3));
    }

    @Test
    void oneWithoutAnyRoomIsShortByItself() {
        assertThat(shortage(rooms(0), rooms())).hasValue(rooms(1));
    }
}
