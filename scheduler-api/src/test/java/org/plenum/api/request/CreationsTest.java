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
class CreationsTest {
    private static final Optional<String> KEY = Optional.of("k");

    private final Creations creations;
    private final AtomicInteger created = new AtomicInteger();

    CreationsTest(Databases database) {
        creations = new Creations(JdbcClient.create(database.empty()));
    }

    private String create() {
        return "thing-" + created.incrementAndGet();
    }

    @Test
    void createsOnceForAKey() {
        assertThat(creations.once(KEY, "a thing", this::create)).isEqualTo("thing-1");
        assertThat(creations.once(KEY, "a thing", this::create)).isEqualTo("thing-1");
        assertThat(created).hasValue(1);
    }

    @Test
    void createsEachTimeWithoutAKey() {
        assertThat(creations.once(Optional.empty(), "a thing", this::create)).isEqualTo("thing-1");
        assertThat(creations.once(Optional.empty(), "a thing", this::create)).isEqualTo("thing-2");
    }

    @Test
    void refusesAKeyForAnotherWish() {
        creations.once(KEY, "a thing", this::create);

        assertThatThrownBy(() -> creations.once(KEY, "another thing", this::create))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The Idempotency-Key “k” was used for another request.");
        assertThat(created).hasValue(1);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> creations.once(Optional.of(" "), "a thing", this::create))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> creations.once(Optional.of("k".repeat(256)), "a thing", this::create)) // 255 fit
                .isInstanceOf(Refusal.class);
    }
}
