package org.plenum.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store of uploaded files does on every database. */
@ResourceLock(Databases.EMPTIED)
@ParameterizedClass
@EnumSource(Databases.class)
class UploadStoreTest {
    private static final Instant TEN = Instant.parse("2027-01-04T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2027-01-04T11:00:00Z");
    private static final UploadedFile FILE = UploadedFile.of("Été.xlsx", new byte[] {0, -1, 'P', 'K', 10});

    private final UploadStore store;

    UploadStoreTest(Databases database) {
        store = new UploadStore(JdbcClient.create(database.empty()));
    }

    @Test
    void givesAFileBackByteByByte() {
        store.add("one", FILE, ELEVEN);

        assertThat(store.find("one", TEN)).contains(FILE);
        assertThat(store.find("two", TEN)).isEmpty();
    }

    /** The largest file that is taken: no database may cut it. */
    @Test
    void keepsLargeFiles() {
        var content = new byte[32 << 20];
        new Random(1).nextBytes(content);
        store.add("large", UploadedFile.of("large.zip", content), ELEVEN);

        assertThat(store.find("large", TEN).orElseThrow().content()).isEqualTo(content);
    }

    @Test
    void forgetsAFileAtItsEndAndNoneBefore() {
        store.add("early", FILE, TEN);
        store.add("late", FILE, ELEVEN);
        assertThat(store.find("early", TEN)).isEmpty(); // even if nobody has deleted it

        store.deleteEnded(TEN);

        assertThat(store.find("early", Instant.EPOCH)).isEmpty();
        assertThat(store.find("late", TEN)).contains(FILE);
    }
}
