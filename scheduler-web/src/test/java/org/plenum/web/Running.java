package org.plenum.web;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Plenum in a process of its own, as a user starts it. */
final class Running implements AutoCloseable {
    private static final String SAID_LAST = "Plenum is at ";

    private final Process process;
    private final BufferedReader out;
    private final String address;

    private Running(Process process, BufferedReader out, String address) {
        this.process = process;
        this.out = out;
        this.address = address;
    }

    /** Starts on a folder of data and waits for the address. */
    static Running on(Path data) throws IOException {
        var process = start(data);
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(SAID_LAST)) {
                return new Running(process, out, line.substring(SAID_LAST.length(), line.length() - 1)); // a slash
            }
        }
        throw new IllegalStateException("It ended before it said where it is.");
    }

    /** Starts on a folder of data, its errors among what it says. */
    static Process start(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        installed(),
                        PlenumWeb.class.getName(),
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** The class path without what only tests have. */
    private static String installed() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Asks it over HTTP. */
    ApiClient client() {
        return new ApiClient(address);
    }

    /** What it has said in its terminal since it said where it is, once it has ended. */
    String saidSince() {
        return out.lines().collect(Collectors.joining("\n"));
    }

    /** Ends it as a crash would: it can do nothing about it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end, as Ctrl-C does, and waits for it. */
    void end() {
        process.toHandle().destroy(); // the process itself would close what it has said
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
