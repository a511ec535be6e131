package org.plenum.api.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Versions in the database: none is ever changed, and they go with their conference. */
@Repository
class VersionStore {
    private static final String VERSION = "select number, revision, at, published_by, note from version";

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number that comes next, kept from others who publish until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(String conference) {
        jdbc.sql("select id from conference where id = ? for update")
                .param(conference)
                .query(String.class)
                .single();
        return findLast(conference).map(Version::number).orElse(0) + 1;
    }

    void insert(String conference, Version version, String timetable) {
        jdbc.sql("""
                        insert into version (conference, number, revision, at, published_by, note, timetable)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        conference,
                        version.number(),
                        version.revision(),
                        version.at().atOffset(ZoneOffset.UTC),
                        version.by(),
                        version.note(),
                        timetable)
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

    /** Those with a number below this one, the last first. */
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
                row.getString("note"));
    }
}
