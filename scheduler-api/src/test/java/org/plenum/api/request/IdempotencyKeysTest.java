package org.plenum.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.plenum.api.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How wishes are remembered on every database. */
@ResourceLock(Databases.EMPTIED)
@ParameterizedClass
@EnumSource(Databases.class)
class IdempotencyKeysTest {
    private static final Optional<String> KEY = Optional.of("k");

    private final IdempotencyKeys keys;
    private final AtomicInteger created = new AtomicInteger();

    IdempotencyKeysTest(Databases database) {
        keys = new IdempotencyKeys(JdbcClient.create(database.empty()));
    }

    private String create() {
        return "thing-" + created.incrementAndGet();
    }

    @Test
    void createsOnceForAKey() {
        assertThat(keys.once(KEY, "a thing", this::create)).isEqualTo("thing-1");
        assertThat(keys.once(KEY, "a thing", this::create)).isEqualTo("thing-1");
        assertThat(created).hasValue(1);
    }

    @Test
    void createsEachTimeWithoutAKey() {
        assertThat(keys.once(Optional.empty(), "a thing", this::create)).isEqualTo("thing-1");
        assertThat(keys.once(Optional.empty(), "a thing", this::create)).isEqualTo("thing-2");
    }

    @Test
    void refusesAKeyForAnotherWish() {
        keys.once(KEY, "a thing", this::create);

        assertThatThrownBy(() -> keys.once(KEY, "another thing", this::create))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The Idempotency-Key “k” was used for another request.");
        assertThat(created).hasValue(1);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> keys.once(Optional.of(" "), "a thing", this::create))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keys.once(Optional.of("k".repeat(256)), "a thing", this::create)) // 255 fit
                .isInstanceOf(Refusal.class);
    }
}
