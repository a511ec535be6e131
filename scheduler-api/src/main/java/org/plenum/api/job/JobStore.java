package org.plenum.api.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.api.job.kind.JobEvent;
import org.plenum.api.job.kind.JobKind;
import org.plenum.api.job.kind.JobKinds;
import org.plenum.api.job.kind.JobRequest;
import org.plenum.api.job.kind.JobRequestJson;
import org.plenum.api.job.kind.JobState;
import org.plenum.api.job.kind.SolveJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Jobs in the database: their requests, their best results so far, and their events, which are only ever added. */
@Repository
class JobStore {
    private static final String JOB = "select id, conference, revision, request from job";

    private final JdbcClient jdbc;
    private final JobKinds kinds;

    JobStore(JdbcClient jdbc, JobKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    private record Row(long id, String conference, int revision, String request) {}

    /** Adds a queued job; returns its id. */
    long insert(String conference, int revision, JobRequest request, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into job (conference, revision, kind, request, state) values (?, ?, ?, ?, ?)")
                .params(conference, revision, request.kind(), JobRequestJson.text(request), JobState.QUEUED.name())
                .update(key, "id");
        var id = key.getKeyAs(Long.class);
        if (id == null) {
            throw new IllegalStateException("The database gave the new job no id.");
        }
        insertEntered(id, JobState.QUEUED, "", at);
        return id;
    }

    /**
     * Records that an attempt has begun, and that the job belongs to it; returns false and does nothing if the job is
     * not waiting to be run, or was deleted.
     */
    @Transactional
    boolean begin(JobAttempt attempt, Instant at) {
        var begun = jdbc.sql("update job set state = :state, attempt = :attempt where id = :id and state in (:before)")
                .param("state", JobState.RUNNING.name())
                .param("attempt", attempt.number())
                .param("id", attempt.job())
                .param("before", before(JobState.RUNNING))
                .update();
        return entered(begun, attempt.job(), JobState.RUNNING, "", at);
    }

    /**
     * Records how an attempt ended; returns false and does nothing if the job is no longer running, another attempt has
     * begun, or the job was deleted.
     *
     * @param why a sentence; empty if the state needs no explanation
     */
    @Transactional
    boolean end(JobAttempt attempt, JobState state, String why, Instant at) {
        var ended = jdbc.sql("""
                        update job set state = :state where id = :id and state = :running
                        and (attempt is null or attempt = :attempt)
                        """)
                .param("state", state.name())
                .param("id", attempt.job())
                .param("running", JobState.RUNNING.name())
                .param("attempt", attempt.number())
                .update();
        return entered(ended, attempt.job(), state, why, at);
    }

    /** Stops a queued job; returns false and does nothing if an attempt has begun or the job has ended. */
    @Transactional
    boolean stopQueued(long id, Instant at) {
        return endIdle(id, JobState.QUEUED, JobState.STOPPED, "", at);
    }

    /** Marks a lost job as failed, before another attempt begins. */
    @Transactional
    void failLost(long id, String why, Instant at) {
        endIdle(id, JobState.LOST, JobState.FAILED, why, at);
    }

    private boolean endIdle(long id, JobState before, JobState state, String why, Instant at) {
        var ended = jdbc.sql("update job set state = :state where id = :id and state = :before")
                .param("state", state.name())
                .param("id", id)
                .param("before", before.name())
                .update();
        return entered(ended, id, state, why, at);
    }

    private static List<String> before(JobState state) {
        return Arrays.stream(JobState.values())
                .filter(other -> other.next().contains(state))
                .map(JobState::name)
                .toList();
    }

    private boolean entered(int jobs, long id, JobState state, String why, Instant at) {
        if (jobs == 1) {
            insertEntered(id, state, why, at);
        }
        return jobs == 1;
    }

    private void insertEntered(long id, JobState state, String why, Instant at) {
        jdbc.sql("""
                        insert into job_event (job, number, at, state, why)
                        select :job, coalesce(max(number), 0) + 1, :at, :state, :why from job_event where job = :job
                        """)
                .param("job", id)
                .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("state", state.name(), Types.VARCHAR)
                .param("why", why, Types.VARCHAR)
                .update();
    }

    /**
     * Adds the progress of a running job; returns false and does nothing if it does not run, or another attempt has
     * begun.
     *
     * @param best the best result so far, if it is better than the stored one
     */
    @Transactional
    boolean progress(JobAttempt attempt, JobKind.Standing standing, boolean better, Optional<String> best, Instant at) {
        var running = jdbc.sql("""
                        update job set best = coalesce(:best, best)
                        where id = :id and state = :running and attempt = :attempt
                        """)
                .param("best", best.orElse(null), Types.VARCHAR)
                .param("id", attempt.job())
                .param("running", JobState.RUNNING.name())
                .param("attempt", attempt.number())
                .update();
        if (running == 1) {
            insertProgressed(attempt.job(), standing, better, at);
        }
        return running == 1;
    }

    private void insertProgressed(long id, JobKind.Standing standing, boolean better, Instant at) {
        jdbc.sql("""
                        insert into job_event (job, number, at, spent, moves, hard, medium, soft, better)
                        select :job, coalesce(max(number), 0) + 1, :at, :spent, :moves, :hard, :medium, :soft, :better
                        from job_event where job = :job
                        """)
                .param("job", id)
                .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("spent", standing.spent().toMillis(), Types.BIGINT)
                .param("moves", standing.moves(), Types.BIGINT)
                .param("hard", standing.score().hard(), Types.BIGINT)
                .param("medium", standing.score().medium(), Types.BIGINT)
                .param("soft", standing.score().soft(), Types.BIGINT)
                .param("better", better, Types.BOOLEAN)
                .update();
    }

    Optional<SolveJob> find(long id) {
        return jobs(jdbc.sql(JOB + " where id = ?").param(id)).findFirst();
    }

    /** The last queued job of these kinds on a conference. */
    Optional<SolveJob> findLatest(String conference, Collection<String> kinds) {
        return jobs(jdbc.sql(JOB + " where conference = :conference and kind in (:kinds) order by id desc limit 1")
                        .param("conference", conference)
                        .param("kinds", kinds))
                .findFirst();
    }

    /** The last queued jobs of these kinds on some conferences, if they have not ended: their ids, by the conferences'. */
    Map<String, Long> findActive(Collection<String> conferences, Collection<String> kinds) {
        return jdbc
                .sql("""
                        select conference, id from job where state in ('QUEUED', 'RUNNING') and id in
                        (select max(id) from job where conference in (:conferences) and kind in (:kinds) group by conference)
                        """)
                .param("conferences", conferences)
                .param("kinds", kinds)
                .query((row, _) -> Map.entry(row.getString("conference"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether an earlier job on the same conference was asked to end and still runs. */
    boolean hasStoppingPredecessor(long id) {
        return jdbc.sql("""
                        select count(*) from job j join job before on before.conference = j.conference
                        and before.id < j.id and before.state = 'RUNNING' and before.stop_requested
                        where j.id = ?
                        """).param(id).query(Integer.class).single() > 0;
    }

    /** Jobs, the last queued first; only those of the query's conference, state and position, if it names them. */
    List<SolveJob> list(JobQuery query, int limit) {
        return jobs(jdbc.sql(JOB + """
                         where id < :before and (:anyConference or conference = :conference)
                        and (:anyState or state = :state) order by id desc limit :limit
                        """)
                        .param("before", query.before().orElse(Long.MAX_VALUE))
                        .param("anyConference", query.conference().isEmpty())
                        .param("conference", query.conference().orElse(""))
                        .param("anyState", query.state().isEmpty())
                        .param("state", query.state().map(JobState::name).orElse(""))
                        .param("limit", limit))
                .toList();
    }

    private Stream<SolveJob> jobs(JdbcClient.StatementSpec select) {
        return select.query(JobStore::row).list().stream().map(this::toJob);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("id"), row.getString("conference"), row.getInt("revision"), row.getString("request"));
    }

    private SolveJob toJob(Row row) {
        return new SolveJob(
                row.id, row.conference, row.revision, JobRequestJson.readStored(row.request, kinds), events(row.id, 0));
    }

    /** The events of a job after the event with this number, in order. */
    List<JobEvent> events(long id, long after) {
        return jdbc.sql("select * from job_event where job = ? and number > ? order by number")
                .params(id, after)
                .query(JobEvents::ofRow)
                .list();
    }

    /** The best result so far. */
    Optional<String> findBest(long id) {
        return jdbc.sql("select best from job where id = ? and best is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    void requestStop(long id) {
        jdbc.sql("update job set stop_requested = true where id = ?").param(id).update();
    }

    /** Whether the job was asked to end, was resumed by another attempt, or was deleted. */
    boolean isStopRequested(JobAttempt attempt) {
        return jdbc.sql("select stop_requested or state <> ? or attempt <> ? from job where id = ?")
                .params(JobState.RUNNING.name(), attempt.number(), attempt.job())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Whether another attempt has begun or is about to; false if the job was deleted. */
    boolean isTakenOver(JobAttempt attempt) {
        return jdbc.sql("select state = ? or attempt <> ? from job where id = ?")
                .params(JobState.LOST.name(), attempt.number(), attempt.job())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void delete(long id) {
        jdbc.sql("delete from job where id = ?").param(id).update();
    }
}
