package org.plenum.api.conference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plenum.api.Small;

/** When two revisions say the same. */
class StoredConferenceTest {
    private static StoredConference revision(int number, String name) {
        var document = Documents.read(Small.conference("a", name).getBytes(UTF_8))
                .result()
                .orElseThrow();
        return new StoredConference(number, Instant.EPOCH, "\"" + number + "\"", document);
    }

    @Test
    void aRestoredRevisionHasTheContentOfTheEarlierOne() {
        assertThat(revision(3, "As it was").hasContentOf(revision(1, "As it was")))
                .isTrue();
        assertThat(revision(2, "Changed").hasContentOf(revision(1, "As it was")))
                .isFalse();
    }
}
