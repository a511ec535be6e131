package org.plenum.api.job;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.timetable.SolveJobOptions;
import org.plenum.exchange.json.Fields;
import org.plenum.rule.Score;

/** Work that ends when a test lets it, and not because it was asked to: as that of a process which notices nothing. */
final class UnstoppableKind implements JobKind<SolveJobOptions> {
    private final long moves;
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore asked = new Semaphore(0);
    private final Semaphore ended = new Semaphore(0);
    private final AtomicInteger kept = new AtomicInteger();
    private volatile boolean failing;

    /** @param moves that it says to have made, by which it is known */
    UnstoppableKind(long moves) {
        this.moves = moves;
    }

    void awaitBegun() throws InterruptedException {
        assertThat(begun.tryAcquire(5, MINUTES)).isTrue();
    }

    void awaitAskedToStop() throws InterruptedException {
        assertThat(asked.tryAcquire(5, MINUTES)).isTrue();
    }

    void letEnd() {
        ended.release();
    }

    void letFail() {
        failing = true;
        letEnd();
    }

    /** How often what came of it was kept. */
    int kept() {
        return kept.get();
    }

    @Override
    public String name() {
        return "solve";
    }

    @Override
    public Class<SolveJobOptions> options() {
        return SolveJobOptions.class;
    }

    @Override
    public SolveJobOptions read(Fields fields) {
        return SolveJobOptions.read(fields);
    }

    @Override
    public boolean replacesDraft() {
        return true;
    }

    @Override
    public boolean findsTimetable() {
        return true;
    }

    @Override
    public Work begin(SolveJob job, SolveJobOptions options, StoredConference conference, Optional<String> best) {
        return new Patience();
    }

    @Override
    public void keep(SolveJob job, String best) {
        kept.incrementAndGet();
    }

    private final class Patience implements Work, Standing {

        @Override
        public void run() {
            begun.release();
            ended.acquireUninterruptibly();
            if (failing) {
                throw new IllegalStateException("It fails, as a test wants it to.");
            }
        }

        @Override
        public void stop() {
            asked.release();
        }

        @Override
        public Standing standing() {
            return this;
        }

        @Override
        public Duration spent() {
            return Duration.ZERO;
        }

        @Override
        public long moves() {
            return moves;
        }

        @Override
        public Score score() {
            return Score.ZERO;
        }

        @Override
        public String best() {
            return "{}";
        }
    }
}
