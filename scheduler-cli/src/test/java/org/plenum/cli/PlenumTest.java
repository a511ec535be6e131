package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** What the command line says by itself, before any command has a part in it. */
class PlenumTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysItsVersionOnStandardOutput() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("plenum \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void explainsItselfOnRequest() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: plenum [--port=PORT]").contains("--version");
    }

    @Test
    void refusesACommandThatThereIsNot() {
        assertThat(run("paint", "the", "walls")).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("There is no command “paint”.Try “plenum --help”.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAnOptionThatThereIsNot() {
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("Unknown option: '--colour'Try “plenum --help”.");
    }

    @Test
    void showsItsHelpAsAnErrorWhereNoCommandIsGiven() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Usage: plenum");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void exitsWithItsOwnCodeWhereItIsAtFaultItself() {
        assertThat(run("break")).isEqualTo(70); // EX_SOFTWARE of sysexits.h: 1 and 2 are taken
        assertThat(err.toString()).contains("broken on purpose");
    }

    /** A command with a fault, since those that are delivered have none that could be asked for. */
    @Command(name = "break")
    private static final class BreakCommand implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("broken on purpose");
        }
    }

    private int run(String... args) {
        return Plenum.withExitCodes(Plenum.commandLine().addSubcommand(new BreakCommand()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
