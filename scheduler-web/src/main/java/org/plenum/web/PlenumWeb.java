package org.plenum.web;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the web application from a command line; it refuses unknown options, which Spring would ignore. */
@Command(name = "plenum", description = "%nServes the web application.%n", sortOptions = false)
public final class PlenumWeb implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    /** The root of Spring's component scan: everything below {@code org.plenum.web} and {@code org.plenum.api}. */
    @SpringBootApplication(scanBasePackages = {"org.plenum.web", "org.plenum.api"})
    static class Application {}

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port to listen on, 0 for any free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.plenum",
            description = "The folder for all data. Default: ${DEFAULT-VALUE}.")
    private Path data;

    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("unused") // picocli reads it and prints the help
    private boolean help;

    @SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets the fields before it calls anything
    PlenumWeb() {}

    /** Returns at once while the application serves in the background; exits if the application could not start. */
    public static void main(String... args) {
        var exitCode = commandLine().execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new PlenumWeb()).setParameterExceptionHandler((complaint, _) -> {
            var err = complaint.getCommandLine().getErr();
            err.println(complaint.getMessage());
            err.println("Try \"plenum --port 8080\", or \"plenum --help\" for the commands.");
            return complaint.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
        });
    }

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "The port %d is not between 0 and %d.".formatted(port, HIGHEST_PORT));
        }
        try {
            var folder = Start.prepare(data);
            out().println("Data is kept in %s".formatted(folder));
            var application =
                    SpringApplication.run(Application.class, "--server.port=" + port, "--plenum.data=" + folder);
            out().println("Plenum is at " + address((WebServerApplicationContext) application));
            return spec.exitCodeOnSuccess();
        } catch (RuntimeException failure) {
            var refusal = Start.refusal(failure, port, data).orElseThrow(() -> failure);
            spec.commandLine().getErr().println(refusal);
            return spec.exitCodeOnInvalidInput();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static String address(WebServerApplicationContext application) {
        var server = application.getWebServer();
        return server == null ? "no address" : "http://127.0.0.1:%d/".formatted(server.getPort());
    }
}
