package org.plenum.cli;

import java.io.PrintWriter;
import org.plenum.cli.document.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Distinguishes refusals, which the user can correct, from faults of Plenum itself. */
final class FaultComplaint implements IExecutionExceptionHandler {
    private static final String TRACE = "PLENUM_TRACE";

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        if (thrown instanceof Refusal) {
            err.println(thrown.getMessage());
            err.flush();
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        tell(thrown, err);
        return Plenum.FAULT;
    }

    private static void tell(Exception fault, PrintWriter err) {
        err.println("This should not have happened: %s"
                .formatted(fault.toString().lines().findFirst().orElseThrow()));
        if (System.getenv(TRACE) == null) {
            err.println("Report it, with the document and what “%s=1 plenum ...” says.".formatted(TRACE));
        } else {
            fault.printStackTrace(err);
        }
        err.flush();
    }
}
