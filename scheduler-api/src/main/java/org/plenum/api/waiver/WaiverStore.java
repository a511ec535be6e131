package org.plenum.api.waiver;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenum.api.timetable.Waiver;
import org.plenum.api.timetable.Waivers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The waivers of each conference in the database: each holds from one step of the history on, until it is withdrawn.
 */
@Repository
public class WaiverStore implements Waivers {
    private final JdbcClient jdbc;

    public WaiverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Waiver> list(String conference) {
        var waivers = new LinkedHashMap<String, Waiver>();
        jdbc.sql("""
                        select w.* from waiver w join history h on h.conference = w.conference
                        and w.first_step <= h.step and (w.end_step is null or w.end_step > h.step)
                        where w.conference = ? order by w.at, w.finding
                        """).param(conference).query(row -> {
            waivers.put(
                    row.getString("finding"),
                    new Waiver(
                            row.getString("author"),
                            row.getString("reason"),
                            row.getObject("at", OffsetDateTime.class).toInstant()));
        });
        return waivers;
    }

    /**
     * Adds a waiver that holds from the last step of the history on; an earlier waiver of the same finding ends there.
     */
    public void add(String conference, int step, String finding, Waiver waiver) {
        end(conference, step, finding);
        jdbc.sql("insert into waiver (conference, finding, first_step, author, reason, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        conference,
                        finding,
                        step,
                        waiver.by(),
                        waiver.why(),
                        waiver.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the waiver of a finding at the last step of the history; does nothing if there is none. */
    public void end(String conference, int step, String finding) {
        jdbc.sql("update waiver set end_step = ? where conference = ? and finding = ? and end_step is null")
                .params(step, conference, finding)
                .update();
    }
}
