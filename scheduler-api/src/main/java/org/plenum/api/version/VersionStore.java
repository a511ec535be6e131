package org.plenum.api.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions in the database: none is ever changed, and they are deleted with their conference. */
@Repository
class VersionStore {
    private static final String VERSION = """
            select number, revision, at, published_by, note, step, hard, medium, soft, feasible, complete from version
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next free number; the caller has locked the conference. */
    int next(String conference) {
        return findLast(conference).map(Version::number).orElse(0) + 1;
    }

    void insert(String conference, Version version, String timetable) {
        var verdict = version.verdict();
        jdbc.sql("""
                        insert into version (conference, number, revision, at, published_by, note, timetable, step,
                        hard, medium, soft, feasible, complete)
                        values (:conference, :number, :revision, :at, :by, :note, :timetable, :step,
                        :hard, :medium, :soft, :feasible, :complete)
                        """)
                .param("conference", conference)
                .param("number", version.number())
                .param("revision", version.revision())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .param("by", version.by())
                .param("note", version.note())
                .param("timetable", timetable)
                .param("step", version.step().orElse(null), Types.INTEGER)
                .param("hard", verdict.map(Verdict::hard).orElse(null), Types.BIGINT)
                .param("medium", verdict.map(Verdict::medium).orElse(null), Types.BIGINT)
                .param("soft", verdict.map(Verdict::soft).orElse(null), Types.BIGINT)
                .param("feasible", verdict.map(Verdict::feasible).orElse(null), Types.BOOLEAN)
                .param("complete", verdict.map(Verdict::complete).orElse(null), Types.BOOLEAN)
                .update();
    }

    Optional<Version> find(String conference, int number) {
        return jdbc.sql(VERSION + " where conference = ? and number = ?")
                .params(conference, number)
                .query(VersionStore::version)
                .optional();
    }

    Optional<Version> findLast(String conference) {
        return list(conference, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** The timetable as it was published. */
    Optional<String> findTimetable(String conference, int number) {
        return jdbc.sql("select timetable from version where conference = ? and number = ?")
                .params(conference, number)
                .query(String.class)
                .optional();
    }

    /** Versions with a number below this one, the last first. */
    List<Version> list(String conference, int below, int limit) {
        return jdbc.sql(VERSION + " where conference = ? and number < ? order by number desc limit ?")
                .params(conference, below, limit)
                .query(VersionStore::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getInt("revision"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("note"),
                Optional.ofNullable(row.getObject("step", Integer.class)),
                verdict(row));
    }

    private static Optional<Verdict> verdict(ResultSet row) throws SQLException {
        return row.getObject("feasible", Boolean.class) == null
                ? Optional.empty()
                : Optional.of(new Verdict(
                        row.getLong("hard"),
                        row.getLong("medium"),
                        row.getLong("soft"),
                        row.getBoolean("feasible"),
                        row.getBoolean("complete")));
    }
}
