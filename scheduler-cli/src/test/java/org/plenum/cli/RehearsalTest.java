package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A rehearsal is worth what it goes through: every way to be impossible, from the document to the sentence. */
class RehearsalTest {

    @Test
    void goesThroughEveryWayToBeImpossible() {
        var told = new StringWriter();
        Rehearsal.check(new PrintWriter(told, true));
        assertThat(told.toString())
                .contains(
                        "impossible: Whenever session (opening) could be, somebody whom it needs is away: (host)",
                        "impossible: Person (host) is needed in (3) sessions",
                        "impossible: There are no times for sessions (one, two)",
                        "impossible: There are no rooms for sessions (one, two)");
    }
}
