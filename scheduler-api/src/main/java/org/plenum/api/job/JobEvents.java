package org.plenum.api.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.plenum.api.job.kind.JobEvent;
import org.plenum.api.job.kind.JobState;
import org.plenum.rule.Score;

/** Reads events from the database. */
final class JobEvents {

    private JobEvents() {}

    static JobEvent ofRow(ResultSet row, int index) throws SQLException {
        var number = row.getLong("number");
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var state = row.getString("state");
        return state != null
                ? new JobEvent.Entered(number, at, JobState.valueOf(state), row.getString("why"))
                : new JobEvent.Progressed(
                        number,
                        at,
                        Duration.ofMillis(row.getLong("spent")),
                        row.getLong("moves"),
                        new Score(row.getLong("hard"), row.getLong("medium"), row.getLong("soft")),
                        row.getBoolean("better"));
    }
}
