package org.plenum.api.timetable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The draft of each conference in the database: where everything is, and for which revision that was found. */
@Repository
class DraftStore {
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

    Optional<Draft> find(String conference) {
        return jdbc.sql("select revision, timetable from draft where conference = ?")
                .param(conference)
                .query((row, _) -> new Draft(row.getInt("revision"), row.getString("timetable")))
                .optional();
    }

    /** Keeps a draft in place of the one before. */
    @Transactional
    void save(String conference, Draft draft, Instant at) {
        jdbc.sql("select id from conference where id = ? for update") // two jobs may end at once
                .param(conference)
                .query(String.class)
                .optional();
        var changed = at.atOffset(ZoneOffset.UTC);
        var replaced = jdbc.sql("update draft set revision = ?, changed = ?, timetable = ? where conference = ?")
                .params(draft.revision, changed, draft.timetable, conference)
                .update();
        if (replaced == 0) {
            jdbc.sql("insert into draft (revision, changed, timetable, conference) values (?, ?, ?, ?)")
                    .params(draft.revision, changed, draft.timetable, conference)
                    .update();
        }
    }
}
