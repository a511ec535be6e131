package org.plenum.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.plenum.api.job.kind.JobEvent.Entered;
import org.plenum.api.job.kind.JobEvent.Progressed;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.JobKinds;
import org.plenum.api.job.kind.JobOptions.Start;
import org.plenum.api.job.kind.JobRequest;
import org.plenum.api.job.kind.JobState;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.timetable.SolveJobOptions;
import org.plenum.rule.Score;
import org.plenum.search.SearchLimits;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store of jobs does on every database. */
@ResourceLock(Databases.EMPTIED)
@ParameterizedClass
@EnumSource(Databases.class)
class JobStoreTest {
    private static final Instant TEN = Instant.parse("2027-01-04T10:00:00.123Z");
    private static final Instant ELEVEN = Instant.parse("2027-01-04T11:00:00Z");
    private static final JobRequest SOLVE = new JobRequest(
            "solve",
            Optional.of("Tuesday's"),
            Optional.of("عائشة"),
            new SolveJobOptions(
                    Start.DRAFT,
                    new SearchLimits(
                            Optional.of(Duration.ofSeconds(90)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new Score(0, 0, -50))),
                    -7,
                    4));

    private final JdbcClient jdbc;
    private final JobStore store;

    JobStoreTest(Databases database) {
        jdbc = JdbcClient.create(database.empty());
        store = new JobStore(jdbc, new JobKinds(List.of(new UnstoppableKind(1))));
        addConference("a");
        addConference("b");
    }

    private void addConference(String id) {
        jdbc.sql("""
                        insert into conference values (?, 1, timestamp '2027-01-01 00:00:00', 'A', date '2027-03-01',
                        date '2027-03-01', 1, 2, 0)
                        """).param(id).update();
    }

    @Test
    void givesBackWhatWasAsked() {
        var id = store.insert("a", 3, SOLVE, TEN);

        var job = store.find(id).orElseThrow();
        assertThat(job.conference()).isEqualTo("a");
        assertThat(job.revision()).isEqualTo(3);
        assertThat(job.request()).isEqualTo(SOLVE);
        assertThat(job.events()).containsExactly(new Entered(1, TEN, JobState.QUEUED, ""));
    }

    /** Earlier versions wrote every field of every kind. */
    @Test
    void readsWhatEarlierVersionsWrote() {
        var id = store.insert("a", 3, SOLVE, TEN);
        jdbc.sql("update job set request = ? where id = ?").params("""
                        {"kind":"solve","name":"Tuesday's","by":"عائشة","from":"draft","limits":{"spent":"PT1M30S",\
                        "target":{"hard":0,"medium":0,"soft":-50}},"seed":-7,"runs":4,"stability":8,"maxMoves":3,\
                        "freezeBefore":"2027-03-01T10:00","keep":["one","two"],"least":"delegates"}""", id).update();

        assertThat(store.find(id).orElseThrow().request()).isEqualTo(SOLVE);
    }

    /** As one that runs beside this one may, of a kind that only it knows. */
    @Test
    void readsWhatLaterVersionsWrite() {
        var id = store.insert("a", 3, SOLVE, TEN);
        jdbc.sql("update job set request = ? where id = ?")
                .params("{\"kind\":\"seat\",\"limits\":{\"moves\":5},\"tables\":3}", id)
                .update();

        var request = store.find(id).orElseThrow().request();
        assertThat(request.kind()).isEqualTo("seat");
        assertThat(request.options().limits().moves()).hasValue(5L);
    }

    @Test
    void addsWhatHappensInOrder() {
        var id = store.insert("a", 1, SOLVE, TEN);
        store.begin(first(id), TEN);
        assertThat(store.progress(first(id), standing(-5), true, Optional.of("{}"), ELEVEN))
                .isTrue();
        assertThat(store.progress(first(id), standing(-5), false, Optional.empty(), ELEVEN))
                .isTrue();
        store.end(first(id), JobState.LOST, "Gone.", ELEVEN);

        var score = new Score(0, -1, -5);
        assertThat(store.events(id, 1))
                .containsExactly(
                        new Entered(2, TEN, JobState.RUNNING, ""),
                        new Progressed(3, ELEVEN, Duration.ofMillis(1500), 42, score, true),
                        new Progressed(4, ELEVEN, Duration.ofMillis(1500), 42, score, false),
                        new Entered(5, ELEVEN, JobState.LOST, "Gone."));
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(JobState.LOST);
    }

    @Test
    void entersNoStateThatCannotFollow() {
        var id = store.insert("a", 1, SOLVE, TEN);

        assertThat(store.end(first(id), JobState.FINISHED, "", TEN)).isFalse(); // it never ran
        store.failLost(id, "", TEN); // nor was it lost
        assertThat(store.stopQueued(id, TEN)).isTrue();
        assertThat(store.begin(first(id), TEN)).isFalse(); // it has ended
        assertThat(store.begin(first(id + 1), TEN)).isFalse(); // there is none
        assertThat(store.find(id).orElseThrow().history())
                .extracting(Entered::state)
                .containsExactly(JobState.QUEUED, JobState.STOPPED);
    }

    @Test
    void keepsTheBestAsItComesWhileItRuns() {
        var id = store.insert("a", 1, SOLVE, TEN);
        assertThat(store.progress(first(id), standing(-9), true, Optional.of("early"), TEN))
                .isFalse();
        assertThat(store.findBest(id)).isEmpty();

        store.begin(first(id), TEN);
        store.progress(first(id), standing(-9), true, Optional.of("first"), TEN);
        store.progress(first(id), standing(-9), false, Optional.empty(), TEN);
        assertThat(store.findBest(id)).hasValue("first");
        store.progress(first(id), standing(-8), true, Optional.of("second"), TEN);
        assertThat(store.findBest(id)).hasValue("second");
    }

    @Test
    void knowsWhoIsUnwanted() {
        var id = store.insert("a", 1, SOLVE, TEN);
        store.begin(first(id), TEN);
        assertThat(store.isStopRequested(first(id))).isFalse();

        store.requestStop(id);
        assertThat(store.isStopRequested(first(id))).isTrue();
        assertThat(store.isStopRequested(first(id + 1)))
                .as("one that is no more")
                .isTrue();
    }

    @Test
    void listensToNobodyWhoseJobWasTakenUpByAnother() {
        var id = store.insert("a", 1, SOLVE, TEN);
        var second = new JobAttempt(id, 4);
        store.begin(first(id), TEN);
        store.end(first(id), JobState.LOST, "Gone.", TEN);
        assertThat(store.isStopRequested(first(id))).as("lost").isTrue();
        assertThat(store.isTakenOver(first(id))).as("lost").isTrue();
        assertThat(store.end(first(id), JobState.FAILED, "", TEN)).as("lost").isFalse();
        store.begin(second, ELEVEN);

        assertThat(store.progress(first(id), standing(-1), true, Optional.of("late"), ELEVEN))
                .isFalse();
        assertThat(store.end(first(id), JobState.LOST, "Gone.", ELEVEN)).isFalse();
        assertThat(store.end(first(id), JobState.FINISHED, "", ELEVEN)).isFalse();
        assertThat(store.isStopRequested(first(id))).isTrue();
        assertThat(store.isTakenOver(first(id))).isTrue();
        assertThat(store.findBest(id)).isEmpty();
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(JobState.RUNNING);

        assertThat(store.isStopRequested(second)).isFalse();
        assertThat(store.isTakenOver(second)).isFalse();
        assertThat(store.end(second, JobState.FINISHED, "", ELEVEN)).isTrue();
    }

    @Test
    void givesUpWhatWasLostTooOften() {
        var id = store.insert("a", 1, SOLVE, TEN);
        store.begin(first(id), TEN);
        store.end(first(id), JobState.LOST, "Gone.", TEN);

        store.failLost(id, "Gone again.", ELEVEN);

        assertThat(store.find(id).orElseThrow().history().getLast())
                .isEqualTo(new Entered(4, ELEVEN, JobState.FAILED, "Gone again."));
    }

    @Test
    void losesWhatRanBeforeAttemptsWereKept() {
        var id = store.insert("a", 1, SOLVE, TEN);
        store.begin(first(id), TEN);
        jdbc.sql("update job set attempt = null where id = ?").param(id).update();

        assertThat(store.end(first(id), JobState.LOST, "Gone.", ELEVEN)).isTrue();
        assertThat(store.begin(new JobAttempt(id, 4), ELEVEN)).isTrue();
    }

    @Test
    void stopsAtOnceOnlyWhatNobodyHasBegun() {
        var queued = store.insert("a", 1, SOLVE, TEN);
        var running = store.insert("a", 1, SOLVE, TEN);
        store.begin(first(running), TEN);

        assertThat(store.stopQueued(queued, ELEVEN)).isTrue();
        assertThat(store.stopQueued(running, ELEVEN)).isFalse(); // or what it has found would be kept by nobody
        assertThat(store.find(queued).orElseThrow().state()).isEqualTo(JobState.STOPPED);
        assertThat(store.find(running).orElseThrow().state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void findsByConferenceAndState() {
        var first = store.insert("a", 1, SOLVE, TEN);
        var second = store.insert("b", 1, SOLVE, TEN);
        var third = store.insert("a", 1, SOLVE, TEN);
        store.begin(first(first), TEN);

        assertThat(ids(Optional.empty(), Optional.empty(), Optional.empty())).containsExactly(third, second, first);
        assertThat(ids(Optional.empty(), Optional.of("a"), Optional.empty())).containsExactly(third, first);
        assertThat(ids(Optional.of(JobState.RUNNING), Optional.empty(), Optional.empty()))
                .containsExactly(first);
        assertThat(ids(Optional.empty(), Optional.empty(), Optional.of(third))).containsExactly(second, first);
        assertThat(store.findLatest("a", List.of("solve")).orElseThrow().id()).isEqualTo(third);
        assertThat(store.findLatest("c", List.of("solve"))).isEmpty();
        assertThat(store.findLatest("a", List.of("advise"))).isEmpty();
    }

    @Test
    void deletesWithAllThatHappened() {
        var id = store.insert("a", 1, SOLVE, TEN);

        store.delete(id);

        assertThat(store.find(id)).isEmpty();
        assertThat(store.events(id, 0)).isEmpty();
    }

    @Test
    void goesWithItsConference() {
        var id = store.insert("a", 1, SOLVE, TEN);

        jdbc.sql("delete from conference where id = 'a'").update();

        assertThat(store.find(id)).isEmpty();
    }

    private List<Long> ids(Optional<JobState> state, Optional<String> conference, Optional<Long> before) {
        return store.list(new JobQuery(state, conference, before), 10).stream()
                .map(SolveJob::id)
                .toList();
    }

    /** As db-scheduler numbers it: 1 when it is scheduled, 2 when it is picked. */
    private static JobAttempt first(long id) {
        return new JobAttempt(id, 2);
    }

    private static JobKind.Standing standing(long soft) {
        return new Stand(Duration.ofMillis(1500), 42, new Score(0, -1, soft), "");
    }

    private record Stand(Duration spent, long moves, Score score, String best) implements JobKind.Standing {}
}
