package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A rehearsal is worth what it goes through: every way to be impossible, from the document to the sentence. */
class JitWarmupTest {

    @Test
    void goesThroughEveryWayToBeImpossible() {
        var told = new StringWriter();
        JitWarmup.check(new PrintWriter(told, true));
        assertThat(told.toString())
                .contains(
                        "impossible: Whenever Opening (opening) could be, Host (host) is away.",
                        "impossible: Host (host) must be in 3 sessions",
                        "impossible: There are no times at which all relations of One (one) and Two (two)",
                        "impossible: There are no rooms in which all relations of One (one) and Two (two)");
    }
}
