package org.plenum.api;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test that asks the API as a program would, its data in a folder of its own. */
@SpringBootTest(classes = ApiApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class OverHttp {
    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("plenum.data", () -> Databases.temporary().toString());
        properties.add("plenum.heartbeat", () -> "300ms"); // nobody waits 15 s in a test
        properties.add("spring.application.version", () -> "1.2.3");
    }

    /** Waits for what comes in a moment, or on a busy machine later: only what is broken keeps it waiting to the end. */
    protected static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(5));
    }

    protected Http http() {
        return new Http(port, getClass());
    }
}
