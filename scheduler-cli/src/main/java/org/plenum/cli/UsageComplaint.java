package org.plenum.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line with the error and a way out, instead of the whole help that picocli would print. */
final class UsageComplaint implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException complaint, String[] args) {
        var command = complaint.getCommandLine();
        var err = command.getErr();
        err.println(wrong(complaint));
        err.println(wayOut(complaint));
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String wrong(ParameterException complaint) {
        if (complaint instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            var isRoot = complaint.getCommandLine().getParent() == null;
            return (isRoot ? "There is no command “%s”." : "The argument “%s” is one too many.")
                    .formatted(unmatched.getUnmatched().getFirst());
        }
        return String.valueOf(complaint.getMessage());
    }

    private static String wayOut(ParameterException complaint) {
        var name = complaint.getCommandLine().getCommandSpec().qualifiedName();
        return complaint instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? unmatched.getSuggestions().stream().collect(Collectors.joining(" or ", "You mean ", "."))
                : "Try “%s --help”.".formatted(name);
    }
}
