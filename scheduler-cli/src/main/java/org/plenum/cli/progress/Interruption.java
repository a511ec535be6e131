package org.plenum.cli.progress;

import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets interrupted work (Ctrl-C, SIGTERM) finish: it asks the work to stop, and keeps the process alive until the work
 * has ended.
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
     * @param stop makes the work end soon, and does not wait for that
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
            Thread.currentThread().interrupt(); // do not wait any longer: the process ends as it is
        }
    }

    /** Whether the process was asked to end. */
    public boolean isAsked() {
        return asked;
    }

    /** Records that the work is done, and its exit code, which becomes that of an interrupted process. */
    public int exit(int code) {
        exit = OptionalInt.of(code);
        return code;
    }

    /** Stops watching; a process that is already ending no longer waits. */
    @Override
    public void close() {
        done.countDown();
        try {
            var _ = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process is ending, and takes the hook with it
        }
    }
}
