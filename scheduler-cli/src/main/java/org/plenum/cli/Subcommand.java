package org.plenum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.plenum.cli.document.OutputFile;
import org.plenum.cli.document.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The base of all commands: help, output and exit codes. */
@Command(
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        usageHelpAutoWidth = true)
abstract class Subcommand implements Callable<Integer> {
    static final int GOOD = 0;
    static final int NOT_GOOD = 1;
    static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = Integer.MAX_VALUE,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls anything
    Subcommand() {}

    /** The writer for results. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** The writer for everything else. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Prints a whole document. */
    final void print(OutputFile.Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen in memory
        }
        out().print(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Checks that all output was written, since a PrintWriter hides failures. */
    final void finishOut() {
        if (out().checkError()) {
            throw new Refusal("The result could not be written to standard output.\n"
                    + "Its disk may be full, or the program that reads it may have ended.");
        }
    }
}
