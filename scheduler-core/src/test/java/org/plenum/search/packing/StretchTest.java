package org.plenum.search.packing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From nine to ten in a room, in minutes since nine. */
class StretchTest {
    private static final int HALL = 0;
    private static final int NOOK = 1;
    private static final Stretch NINE_TO_TEN = new Stretch(HALL, 0, 60, 15);

    @Test
    void isAsLongAsItsTime() {
        assertThat(NINE_TO_TEN.minutes()).isEqualTo(60);
    }

    @Test
    void overlapsWhatIsAtItsTimeInItsRoom() {
        assertThat(NINE_TO_TEN.overlaps(new Stretch(HALL, 59, 90, 15))).isTrue();
        assertThat(NINE_TO_TEN.overlaps(new Stretch(HALL, 60, 90, 15))).isFalse(); // they touch
        assertThat(new Stretch(HALL, 60, 90, 15).overlaps(NINE_TO_TEN)).isFalse();
        assertThat(NINE_TO_TEN.overlaps(new Stretch(NOOK, 0, 60, 15))).isFalse();
    }

    @Test
    void isCutAndJoined() {
        assertThat(NINE_TO_TEN.in(NOOK)).isEqualTo(new Stretch(NOOK, 0, 60, 15));
        assertThat(NINE_TO_TEN.part(15, 30)).isEqualTo(new Stretch(HALL, 15, 30, 15));
        assertThat(NINE_TO_TEN.part(15, 30).and(NINE_TO_TEN.part(45, 60))).isEqualTo(new Stretch(HALL, 15, 60, 15));
    }
}
