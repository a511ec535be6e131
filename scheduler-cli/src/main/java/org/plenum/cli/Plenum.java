package org.plenum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command, which gives all commands the same options, help and error messages. */
@Command(
        name = "plenum",
        resourceBundle = "org.plenum.cli.application",
        version = "plenum ${bundle:version}",
        mixinStandardHelpOptions = true,
        synopsisHeading = "Usage: ",
        customSynopsis = {"plenum [--port=PORT]", "       plenum COMMAND [OPTION]... [FILE]..."},
        description = "%nSchedules multi-day conferences. Without a command it serves the web application.%n",
        commandListHeading = "%nCommands:%n")
public final class Plenum implements Callable<Integer> {

    /** The exit code for a fault of Plenum itself; 1 and 2 are about the input. */
    static final int FAULT = 70;

    /** In the order in which help lists them. */
    private static final List<Class<? extends Subcommand>> COMMANDS = List.of(
            SolveCommand.class,
            CheckCommand.class,
            AdviseCommand.class,
            ChangeCommand.class,
            DiffCommand.class,
            ConvertCommand.class,
            TemplateCommand.class,
            RulesCommand.class,
            BenchCommand.class);

    @Spec
    private CommandSpec spec;

    @SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets the spec before it calls anything
    Plenum() {}

    public static void main(String... args) {
        System.exit(run(args));
    }

    /**
     * Returns when no thread of its own runs: while Java writes an archive of loaded classes at exit, nothing may load
     * more.
     */
    private static int run(String... args) {
        try (var beside = Executors.newSingleThreadExecutor()) {
            if (args.length > 0 && args[0].equals("check")) { // the command whose users wait for the shortest time
                beside.execute(JitWarmup::check);
            }
            // Results are JSON, which is UTF-8 whatever the terminal's encoding is.
            var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            return commandLine(args).setOut(out).execute(args);
        }
    }

    /**
     * A command line that understands these arguments.
     *
     * @param args if the first one names a command, only that one is created: picocli needs time for each
     */
    static CommandLine commandLine(String... args) {
        var plenum = new CommandLine(new Plenum());
        COMMANDS.stream()
                .filter(command -> args.length > 0 && name(command).equals(args[0]))
                .findFirst()
                .ifPresentOrElse(plenum::addSubcommand, () -> COMMANDS.forEach(plenum::addSubcommand));
        return withExitCodes(plenum);
    }

    private static String name(Class<? extends Subcommand> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** Gives a command and its subcommands Plenum's error messages and exit codes. */
    static CommandLine withExitCodes(CommandLine commandLine) {
        return commandLine
                .setParameterExceptionHandler(new UsageComplaint())
                .setExecutionExceptionHandler(new FaultComplaint());
    }

    /** Without a command it can only list the commands. */
    @Override
    public Integer call() {
        var plenum = spec.commandLine();
        plenum.usage(plenum.getErr());
        return spec.exitCodeOnInvalidInput();
    }
}
