package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import picocli.CommandLine.Command;

/** What is said where Plenum itself is at fault. */
@DisabledIfEnvironmentVariable(named = "PLENUM_TRACE", matches = ".*", disabledReason = "then it prints the trace")
class FaultComplaintTest {

    @Test
    void tellsAFaultInOneLineAndWhatMayBeDone() {
        var err = new StringWriter();

        var exit = Plenum.withExitCodes(Plenum.commandLine().addSubcommand(new BreakCommand()))
                .setErr(new PrintWriter(err, true))
                .execute("break");

        assertThat(exit).isEqualTo(70); // EX_SOFTWARE of sysexits.h
        assertThat(err.toString().lines())
                .containsExactly(
                        "This should not have happened: java.lang.IllegalStateException: broken on purpose",
                        "Report it, with the document and what “PLENUM_TRACE=1 plenum ...” says.");
    }

    /** A command with a fault, which tells of it in two lines. */
    @Command(name = "break")
    private static final class BreakCommand implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("broken on purpose\nand more");
        }
    }
}
