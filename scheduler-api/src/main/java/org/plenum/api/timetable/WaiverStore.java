package org.plenum.api.timetable;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is waived of each conference in the database, whichever draft holds. */
@Repository
class WaiverStore {
    private final JdbcClient jdbc;

    WaiverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the id of the finding. */
    Map<String, Waiver> list(String conference) {
        var waivers = new LinkedHashMap<String, Waiver>();
        jdbc.sql("select * from waiver where conference = ? order by at, finding")
                .param(conference)
                .query(row -> {
                    waivers.put(
                            row.getString("finding"),
                            new Waiver(
                                    row.getString("author"),
                                    row.getString("reason"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return waivers;
    }

    /** Keeps a waiver in place of one before. */
    void save(String conference, String finding, Waiver waiver) {
        delete(conference, finding);
        jdbc.sql("insert into waiver (conference, finding, author, reason, at) values (?, ?, ?, ?, ?)")
                .params(
                        conference,
                        finding,
                        waiver.by(),
                        waiver.why(),
                        waiver.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False, and nothing happens, where there is none. */
    boolean delete(String conference, String finding) {
        return jdbc.sql("delete from waiver where conference = ? and finding = ?")
                        .params(conference, finding)
                        .update()
                == 1;
    }
}
