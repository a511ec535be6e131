package org.plenum.api.job;

import static java.util.concurrent.TimeUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.api.job.kind.JobState.FINISHED;
import static org.plenum.api.job.kind.JobState.LOST;
import static org.plenum.api.job.kind.JobState.QUEUED;
import static org.plenum.api.job.kind.JobState.RUNNING;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.job.kind.JobEvent.Entered;
import org.plenum.api.job.kind.JobEvent.Progressed;
import org.plenum.api.job.kind.JobKinds;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.job.kind.JobState;
import org.plenum.api.timetable.SolveJobOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a job does whose process is taken for dead, on whatever database: processes are here db-scheduler on clocks of our own,
 * each with a runner of its own.
 */
abstract class TakeoversContract extends JobsOverHttp {
    /** So late that the application itself, which looks at the same tables, sees nothing due and nothing dead. */
    private static final Instant NOON = Instant.parse("2200-01-01T12:00:00Z");

    private static final Instant ONE = NOON.plus(Duration.ofHours(1)); // no heartbeat is as old and alive

    @Autowired
    private JobStore store;

    @Autowired
    private ConferenceService conferences;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private DataSource source;

    /** A process, as far as others can tell it from their own. */
    private final class Worker {
        final UnstoppableKind kind;
        private final Task<Void> task;

        Worker(long moves) {
            kind = new UnstoppableKind(moves);
            task = new JobTask()
                    .job(new JobRunner(store, conferences, new JobKinds(List.of(kind)), transactions, clock));
        }

        ManualScheduler at(Instant time) {
            var now = new SettableClock();
            now.set(time);
            return TestHelper.createManualScheduler(source, task).clock(now).build();
        }

        /** Works on what is due, in a thread that ends with the work. */
        Thread workAt(Instant time) {
            return Thread.ofPlatform().start(() -> at(time).runAnyDueExecutions());
        }

        void findsDead(Instant time) {
            at(time).runDeadExecutionDetection();
        }
    }

    private Worker here;
    private Worker there;

    @BeforeEach
    void beginWorkers() {
        here = new Worker(1);
        there = new Worker(2);
    }

    private long queue(String conference) {
        create(conference);
        var job = store.insert(conference, 1, SolveJobOptions.from(Start.EMPTY).request(), clock.instant());
        here.at(NOON).schedule(JobTask.instance(job), NOON);
        return job;
    }

    private List<JobState> states(long job) {
        return store.find(job).orElseThrow().history().stream()
                .map(Entered::state)
                .toList();
    }

    /** Whether a scheduler still has to do with the job. */
    private boolean isScheduled(long job) {
        return JdbcClient.create(source)
                        .sql("select count(*) from scheduled_tasks where task_instance = ?")
                        .param(Long.toString(job))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void join(Thread thread) throws InterruptedException {
        assertThat(thread.join(Duration.ofMinutes(5))).isTrue();
    }

    @Test
    void whatIsAtWorkHereIsNotTakenForDeadHere() throws InterruptedException {
        var job = queue("starved");
        var work = here.workAt(NOON);
        here.kind.awaitBegun();

        for (var hour = 1; hour <= 4; hour++) { // one more than a job survives losses
            here.findsDead(NOON.plus(hour, HOURS.toChronoUnit()));
        }
        assertThat(states(job)).containsExactly(QUEUED, RUNNING);

        here.kind.letEnd();
        join(work);
        assertThat(states(job)).containsExactly(QUEUED, RUNNING, FINISHED);
        assertThat(here.kind.kept()).isEqualTo(1);
        assertThat(isScheduled(job)).isFalse();
    }

    @Test
    void whoWasTakenOverLeavesNothing() throws InterruptedException {
        var job = queue("taken");
        var work = here.workAt(NOON);
        here.kind.awaitBegun();

        there.findsDead(ONE);
        assertThat(states(job)).containsExactly(QUEUED, RUNNING, LOST);
        here.kind.awaitAskedToStop(); // it notices by itself
        var other = there.workAt(ONE);
        there.kind.awaitBegun();
        here.kind.letEnd();
        join(work);
        assertThat(states(job)).containsExactly(QUEUED, RUNNING, LOST, RUNNING);
        assertThat(here.kind.kept()).isZero();

        there.kind.letEnd();
        join(other);
        assertThat(states(job)).containsExactly(QUEUED, RUNNING, LOST, RUNNING, FINISHED);
        assertThat(there.kind.kept()).isEqualTo(1);
        assertThat(isScheduled(job)).isFalse();
        assertThat(movesSinceTheLoss(job)).isNotEmpty().containsOnly(2L); // what is said of it is said there
    }

    private List<Long> movesSinceTheLoss(long job) {
        return store.find(job).orElseThrow().events().stream()
                .dropWhile(event -> !(event instanceof Entered entered && entered.state() == LOST))
                .filter(Progressed.class::isInstance)
                .map(event -> ((Progressed) event).moves())
                .toList();
    }

    @Test
    void whoFailsAfterItWasTakenOverFailsForItselfAlone() throws InterruptedException {
        var job = queue("failing");
        var work = here.workAt(NOON);
        here.kind.awaitBegun();
        there.findsDead(ONE);
        var other = there.workAt(ONE);
        there.kind.awaitBegun();

        here.kind.letFail();
        join(work);
        assertThat(states(job)).containsExactly(QUEUED, RUNNING, LOST, RUNNING);

        there.kind.letEnd();
        join(other);
        assertThat(states(job)).endsWith(RUNNING, FINISHED);
    }

    @Test
    void whoTakesUpWhatItStillWorksOnWaitsForThat() throws InterruptedException {
        var job = queue("twice");
        var work = here.workAt(NOON);
        here.kind.awaitBegun();
        there.findsDead(ONE);

        here.at(ONE).runAnyDueExecutions(); // it is put off at once, or this would not come back
        assertThat(states(job)).containsExactly(QUEUED, RUNNING, LOST);
        here.kind.letEnd();
        join(work);
        assertThat(states(job)).containsExactly(QUEUED, RUNNING, LOST);

        var again = here.workAt(ONE.plusSeconds(3)); // as long as it was put off
        here.kind.awaitBegun();
        here.kind.letEnd();
        join(again);
        assertThat(states(job)).containsExactly(QUEUED, RUNNING, LOST, RUNNING, FINISHED);
        assertThat(here.kind.kept()).isEqualTo(1);
        assertThat(isScheduled(job)).isFalse();
    }
}
