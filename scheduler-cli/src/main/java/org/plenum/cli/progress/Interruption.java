package org.plenum.cli.progress;

import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work that is interrupted (Ctrl-C, SIGTERM) come to its end: it is told to stop, and the process lives on until it
 * has.
 *
 * <p>The process then ends with the work's own exit code, as if it had ended by itself.
 */
public final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile OptionalInt exit = OptionalInt.empty();
    private volatile boolean asked;

    private Interruption(Runnable stop) {
        hook = new Thread(() -> interrupted(stop), "interruption");
    }

    /**
     * Stops the work when the process is asked to end, from now until this is closed.
     *
     * @param stop makes the work end soon; it is not awaited by it
     */
    public static Interruption stopping(Runnable stop) {
        var interruption = new Interruption(stop);
        try {
            Runtime.getRuntime().addShutdownHook(interruption.hook);
        } catch (IllegalStateException _) { // the process is ending already
            interruption.asked = true;
            stop.run();
        }
        return interruption;
    }

    private void interrupted(Runnable stop) {
        asked = true;
        stop.run();
        try {
            if (done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                exit.ifPresent(Runtime.getRuntime()::halt);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // somebody does not want to wait: then the process ends as it is
        }
    }

    /** Whether the process was asked to end. */
    public boolean isAsked() {
        return asked;
    }

    /** Says that the work is done, and which exit code it has; an interrupted process ends with it. */
    public int exit(int code) {
        exit = OptionalInt.of(code);
        return code;
    }

    /** Ends the watch; where the process is ending already, it may do so. */
    @Override
    public void close() {
        done.countDown();
        try {
            var _ = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process is ending, and the hook with it
        }
    }
}
