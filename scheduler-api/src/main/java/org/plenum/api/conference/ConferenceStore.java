package org.plenum.api.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conferences in the database: the document of every revision, and the columns that a list shows of the last one. */
@Repository
class ConferenceStore {
    private static final String SUMMARY = """
            select id, name, revision, changed, first_day, last_day, rooms, sessions, delegations from conference
            """;

    private final JdbcClient jdbc;

    ConferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A revision, without its document.
     *
     * @param made when it was made: tells it from that of a conference of the same id that was deleted
     */
    record RevisionKey(String conference, int revision, Instant made) {}

    /** @param changed since when the revision is current, or when it was made if it is not */
    record Stored(RevisionKey key, Instant changed) {}

    /** Adds a conference with its first revision; returns false and does nothing if there is one with this id. */
    boolean insert(Conference conference, Instant at, String text, Reason reason) {
        try {
            jdbc.sql("""
                            insert into conference
                            (id, revision, changed, name, first_day, last_day, rooms, sessions, delegations)
                            values (:id, 1, :changed, :name, :first, :last, :rooms, :sessions, :delegations)
                            """).paramSource(columns(conference, at)).update();
        } catch (DuplicateKeyException _) {
            return false;
        }
        insertRevision(conference.id(), 1, at, text, reason);
        return true;
    }

    /** Adds a revision and makes it the current one; returns false and does nothing if the given one is not current. */
    boolean update(Conference conference, int revision, Instant at, String text, Reason reason) {
        lock(conference.id()); // an undo may be about to change the current revision
        var next = findLast(conference.id()) + 1;
        var updated = makeCurrent(conference, revision, next, at);
        if (updated) {
            insertRevision(conference.id(), next, at, text, reason);
        }
        return updated;
    }

    /** The highest number of a revision; after an undo the current revision has a lower one. */
    int findLast(String id) {
        return jdbc.sql("select coalesce(max(revision), 0) from conference_revision where conference = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** Keeps others from changing the conference, with its drafts, jobs and versions, until the transaction ends. */
    void lock(String id) {
        jdbc.sql("select id from conference where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Makes another revision the current one; returns false and does nothing if the given one is not current. */
    boolean makeCurrent(Conference conference, int revision, int other, Instant at) {
        return jdbc.sql("""
                        update conference set revision = :other, changed = :changed, name = :name,
                        first_day = :first, last_day = :last, rooms = :rooms, sessions = :sessions,
                        delegations = :delegations where id = :id and revision = :revision
                        """)
                        .paramSource(columns(conference, at)
                                .addValue("revision", revision)
                                .addValue("other", other))
                        .update()
                == 1;
    }

    private void insertRevision(String id, int revision, Instant at, String text, Reason reason) {
        jdbc.sql("""
                        insert into conference_revision
                        (conference, revision, changed, document, author, why, what, restored)
                        values (:conference, :revision, :changed, :document, :author, :why, :what, :restored)
                        """)
                .paramSource(ReasonColumns.of(reason)
                        .addValue("conference", id)
                        .addValue("revision", revision)
                        .addValue("changed", at.atOffset(ZoneOffset.UTC))
                        .addValue("document", text))
                .update();
    }

    private static MapSqlParameterSource columns(Conference conference, Instant at) {
        var days = conference.days().stream().map(Day::date).sorted().toList();
        return new MapSqlParameterSource()
                .addValue("id", conference.id())
                .addValue("changed", at.atOffset(ZoneOffset.UTC))
                .addValue("name", conference.name())
                .addValue("first", days.isEmpty() ? null : days.getFirst(), Types.DATE)
                .addValue("last", days.isEmpty() ? null : days.getLast(), Types.DATE)
                .addValue("rooms", conference.rooms().size())
                .addValue("sessions", conference.sessions().size())
                .addValue("delegations", conference.delegations().size());
    }

    /** The current revision of a conference, and since when it is current. */
    Optional<Stored> find(String id) {
        return jdbc.sql("""
                        select r.conference, r.revision, r.changed made, c.changed from conference_revision r
                        join conference c on c.id = r.conference and c.revision = r.revision where c.id = ?
                        """).param(id).query(ConferenceStore::stored).optional();
    }

    /** The number of the current revision. */
    Optional<Integer> findRevision(String id) {
        return jdbc.sql("select revision from conference where id = ?")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    /** One revision of a conference. */
    Optional<Stored> find(String id, int revision) {
        return jdbc.sql("""
                        select conference, revision, changed made, changed from conference_revision
                        where conference = ? and revision = ?
                        """).params(id, revision).query(ConferenceStore::stored).optional();
    }

    /** The document of a revision, unless it was deleted meanwhile. */
    Optional<String> findText(RevisionKey key) {
        return jdbc.sql("""
                        select document from conference_revision
                        where conference = ? and revision = ? and changed = ?
                        """)
                .params(key.conference(), key.revision(), key.made().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** The revisions of a conference before this one, the last first. */
    List<Revision> revisions(String id, int before, int limit) {
        return jdbc.sql("""
                        select revision, changed, author, why, what, restored from conference_revision
                        where conference = ? and revision < ? order by revision desc limit ?
                        """)
                .params(id, before, limit)
                .query((row, _) ->
                        new Revision(row.getInt("revision"), instant(row, "changed"), ReasonColumns.reason(row)))
                .list();
    }

    /** Conferences with an id after this one, in the order of their ids. */
    List<ConferenceSummary> list(String after, int limit) {
        return jdbc.sql(SUMMARY + " where id > ? order by id limit ?")
                .params(after, limit)
                .query(ConferenceStore::summary)
                .list();
    }

    /** All conferences, the last changed first. */
    List<ConferenceSummary> list() {
        return jdbc.sql(SUMMARY + " order by changed desc, id")
                .query(ConferenceStore::summary)
                .list();
    }

    /** Deletes a conference with all its data; returns false and does nothing if its revision is another. */
    boolean delete(String id, int revision) {
        return jdbc.sql("delete from conference where id = ? and revision = ?")
                        .params(id, revision)
                        .update()
                == 1;
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var key = new RevisionKey(row.getString("conference"), row.getInt("revision"), instant(row, "made"));
        return new Stored(key, instant(row, "changed"));
    }

    private static ConferenceSummary summary(ResultSet row, int number) throws SQLException {
        return new ConferenceSummary(
                row.getString("id"),
                row.getString("name"),
                row.getInt("revision"),
                instant(row, "changed"),
                Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getInt("rooms"),
                row.getInt("sessions"),
                row.getInt("delegations"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
