package org.plenum.api.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.api.conference.MessagesText;
import org.plenum.api.history.Step.Toggle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of each conference in the database, and its current step: the last one, unless steps were undone.
 *
 * <p>A caller that changes the history has locked the conference.
 */
@Repository
public class HistoryStore {
    private static final String STEP =
            "select s.number, s.revision, s.at, s.author, s.reason, s.what, s.undone_by, s.undone_at, s.redone_by, s.redone_at";
    private static final String CURRENT = """
             from step s join history h on h.conference = s.conference and h.step = s.number
            where h.conference = ?
            """;

    private final JdbcClient jdbc;

    public HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A draft as the database stores it.
     *
     * @param step that it belongs to
     */
    public record Draft(Step step, String timetable) {}

    /** The current draft; empty if there is none yet. */
    public Optional<Draft> findDraft(String conference) {
        return jdbc.sql(STEP + ", s.timetable" + CURRENT + " and s.timetable is not null")
                .param(conference)
                .query((row, index) -> new Draft(step(row, index), row.getString("timetable")))
                .optional();
    }

    /** The history of an existing conference, the last step first. */
    public History get(String conference) {
        var steps = jdbc.sql(STEP + " from step s where s.conference = ? order by s.number desc")
                .param(conference)
                .query(HistoryStore::step)
                .list();
        return new History(steps, number("select step from history where conference = ?", conference));
    }

    /** The ETags of the current steps of those of these conferences that there are, by the conference's id. */
    public Map<String, String> etags(Collection<String> conferences) {
        return jdbc
                .sql(STEP + ", s.conference from step s"
                        + " join history h on h.conference = s.conference and h.step = s.number"
                        + " where h.conference in (:conferences)")
                .param("conferences", conferences)
                .query((row, index) ->
                        Map.entry(row.getString("conference"), step(row, index).etag()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Adds a step and makes it the current one; steps that were undone can no longer be redone.
     *
     * @param revision of the document after the step
     * @param timetable after the step; empty if there is none yet
     * @return its number
     */
    @Transactional
    public int add(String conference, int revision, Optional<String> timetable, Edit edit, Instant at) {
        forgetUndone(conference);
        var number = nextNumber(conference);
        jdbc.sql("""
                        insert into step (conference, number, revision, at, author, reason, what, timetable)
                        values (:conference, :number, :revision, :at, :author, :reason, :what, :timetable)
                        """)
                .param("conference", conference)
                .param("number", number)
                .param("revision", revision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("author", edit.by())
                .param("reason", edit.why())
                .param("what", MessagesText.write(edit.what()))
                .param("timetable", timetable.orElse(null), Types.VARCHAR)
                .update();
        return number;
    }

    private void forgetUndone(String conference) {
        jdbc.sql("""
                        delete from step where conference = :conference
                        and number > (select step from history where conference = :conference)
                        """).param("conference", conference).update();
        jdbc.sql("""
                        update waiver set end_step = null where conference = :conference
                        and end_step > (select step from history where conference = :conference)
                        """).param("conference", conference).update();
    }

    private int nextNumber(String conference) {
        var counted = jdbc.sql("""
                        update history set step = last_step + 1, last_step = last_step + 1 where conference = ?
                        """).param(conference).update();
        if (counted == 0) {
            jdbc.sql("insert into history (conference, step, last_step) values (?, 1, 1)")
                    .param(conference)
                    .update();
        }
        return number("select step from history where conference = ?", conference);
    }

    private int number(String query, String conference) {
        return jdbc.sql(query).param(conference).query(Integer.class).single();
    }

    /** Records who undid a step. */
    public void undo(String conference, int step, Toggle toggle) {
        toggle("undone_by = :by, undone_at = :at, redone_by = null, redone_at = null", conference, step, toggle);
    }

    /** Records who redid a step. */
    public void redo(String conference, int step, Toggle toggle) {
        toggle("redone_by = :by, redone_at = :at, undone_by = null, undone_at = null", conference, step, toggle);
    }

    private void toggle(String columns, String conference, int step, Toggle toggle) {
        jdbc.sql("update step set " + columns + " where conference = :conference and number = :number")
                .param("conference", conference)
                .param("number", step)
                .param("by", toggle.by())
                .param("at", toggle.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes a step the current one. */
    public void makeCurrent(String conference, Step step) {
        jdbc.sql("update history set step = ? where conference = ?")
                .params(step.number(), conference)
                .update();
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        return new Step(
                row.getInt("number"),
                row.getInt("revision"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Edit(row.getString("author"), row.getString("reason"), MessagesText.read(row.getString("what"))),
                toggle(row, "undone"),
                toggle(row, "redone"));
    }

    private static Optional<Toggle> toggle(ResultSet row, String how) throws SQLException {
        var by = row.getString(how + "_by");
        return Optional.ofNullable(row.getObject(how + "_at", OffsetDateTime.class))
                .map(at -> new Toggle(by, at.toInstant()));
    }
}
