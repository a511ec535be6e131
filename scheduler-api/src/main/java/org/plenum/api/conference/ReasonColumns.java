package org.plenum.api.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The reason of a revision in its columns; messages are stored by key and arguments, and become sentences when they are
 * read.
 */
final class ReasonColumns {
    private ReasonColumns() {}

    static MapSqlParameterSource of(Reason reason) {
        return new MapSqlParameterSource()
                .addValue("author", reason.by().orElse(null), Types.VARCHAR)
                .addValue("why", reason.why().orElse(null), Types.VARCHAR)
                .addValue("what", reason.what().isEmpty() ? null : MessagesText.write(reason.what()), Types.VARCHAR)
                .addValue("restored", reason.restored().orElse(null), Types.INTEGER);
    }

    static Reason reason(ResultSet row) throws SQLException {
        return new Reason(
                Optional.ofNullable(row.getString("author")),
                Optional.ofNullable(row.getString("why")),
                Optional.ofNullable(row.getString("what"))
                        .map(MessagesText::read)
                        .orElse(List.of()),
                Optional.ofNullable(row.getObject("restored", Integer.class)));
    }
}
