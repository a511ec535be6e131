package org.plenum.api.job;

import org.plenum.api.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Processes that share a file of H2's: a database of their own, since they take for dead whatever is there. */
class TakeoversOnH2Test extends TakeoversContract {

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry properties) {
        properties.add("plenum.data", () -> Databases.temporary().toString());
    }
}
