package org.plenum.api.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of each conference in the database, and which of them holds: that is the last, unless edits were undone. */
@Repository
class DraftStore {
    private static final String HOLDING = """
             from draft_revision r join draft d on d.conference = r.conference and d.number = r.number
            where d.conference = ?
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A draft as it lies in the database.
     *
     * @param revision of the conference that it was made for
     */
    record Draft(int revision, String timetable) {}

    /** The draft that holds. */
    Optional<Draft> find(String conference) {
        return jdbc.sql("select r.revision, r.timetable" + HOLDING)
                .param(conference)
                .query((row, _) -> new Draft(row.getInt("revision"), row.getString("timetable")))
                .optional();
    }

    /** What is known of the draft that holds. */
    Optional<DraftRevision> findRevision(String conference) {
        return jdbc.sql("select r.*" + HOLDING)
                .param(conference)
                .query(DraftStore::revision)
                .optional();
    }

    /** All that there are, the last first: those that were undone stand before the one that holds. */
    List<DraftRevision> list(String conference) {
        return jdbc.sql("select * from draft_revision where conference = ? order by number desc")
                .param(conference)
                .query(DraftStore::revision)
                .list();
    }

    /** Keeps others from changing the conference's draft until the transaction ends. */
    void lock(String conference) {
        jdbc.sql("select id from conference where id = ? for update")
                .param(conference)
                .query(String.class)
                .optional();
    }

    /** Adds a draft, which holds from now on; what was undone before can no longer be redone. */
    @Transactional
    void add(String conference, Draft draft, Edit edit, Instant at) {
        lock(conference); // two jobs may end at once
        jdbc.sql("""
                        delete from draft_revision where conference = :conference
                        and number > (select number from draft where conference = :conference)
                        """).param("conference", conference).update();
        var number = nextNumber(conference);
        jdbc.sql("""
                        insert into draft_revision
                        (conference, number, revision, changed, author, reason, what, details, timetable)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(conference, number, draft.revision, at.atOffset(ZoneOffset.UTC), edit.by(), edit.why())
                .params(
                        edit.what().key(),
                        JsonMapper.shared().writeValueAsString(edit.what().arguments()),
                        draft.timetable)
                .update();
    }

    private int nextNumber(String conference) {
        var counted = jdbc.sql("""
                        update draft set number = last_number + 1, last_number = last_number + 1 where conference = ?
                        """).param(conference).update();
        if (counted == 0) {
            jdbc.sql("insert into draft (conference, number, last_number) values (?, 1, 1)")
                    .param(conference)
                    .update();
        }
        return jdbc.sql("select number from draft where conference = ?")
                .param(conference)
                .query(Integer.class)
                .single();
    }

    /** Lets the draft hold that came before; false, and nothing happens, where there is none. */
    boolean undo(String conference) {
        return step(conference, "select max(r.number) from draft_revision r", "<");
    }

    /** Lets the draft hold that was undone last; false, and nothing happens, where there is none. */
    boolean redo(String conference) {
        return step(conference, "select min(r.number) from draft_revision r", ">");
    }

    private boolean step(String conference, String nearest, String side) {
        var there = "(%s where r.conference = draft.conference and r.number %s draft.number)".formatted(nearest, side);
        return jdbc.sql("update draft set number = %1$s where conference = ? and %1$s is not null".formatted(there))
                        .param(conference)
                        .update()
                == 1;
    }

    private static DraftRevision revision(ResultSet row, int index) throws SQLException {
        var arguments = JsonMapper.shared().readValue(row.getString("details"), Object[].class);
        return new DraftRevision(
                row.getInt("number"),
                row.getInt("revision"),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                new Edit(
                        row.getString("author"),
                        row.getString("reason"),
                        Message.of(row.getString("what"), arguments)));
    }
}
