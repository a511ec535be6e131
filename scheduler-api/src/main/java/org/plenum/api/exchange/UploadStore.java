package org.plenum.api.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploaded files in the database, each until its end: so they outlive a restart, and any process has them. */
@Repository
class UploadStore {
    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, UploadedFile file, Instant ends) {
        jdbc.sql("insert into uploaded_file (id, name, ends, base64) values (?, ?, ?, ?)")
                .params(id, file.name(), ends.atOffset(ZoneOffset.UTC), file.base64())
                .update();
    }

    /** The file, unless there is none or it has ended. */
    Optional<UploadedFile> find(String id, Instant now) {
        return jdbc.sql("select name, base64 from uploaded_file where id = ? and ends > ?")
                .params(id, now.atOffset(ZoneOffset.UTC))
                .query(UploadedFile.class)
                .optional();
    }

    void deleteEnded(Instant now) {
        jdbc.sql("delete from uploaded_file where ends <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
