package org.plenum.api.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.plenum.rule.Message;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/** The reason of a revision in its columns; messages are kept by key and arguments, and said when they are read. */
final class ReasonColumns {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ReasonColumns() {}

    static MapSqlParameterSource of(Reason reason) {
        return new MapSqlParameterSource()
                .addValue("author", reason.by().orElse(null), Types.VARCHAR)
                .addValue("why", reason.why().orElse(null), Types.VARCHAR)
                .addValue("what", reason.what().isEmpty() ? null : text(reason.what()), Types.VARCHAR)
                .addValue("restored", reason.restored().orElse(null), Types.INTEGER);
    }

    static Reason reason(ResultSet row) throws SQLException {
        return new Reason(
                Optional.ofNullable(row.getString("author")),
                Optional.ofNullable(row.getString("why")),
                Optional.ofNullable(row.getString("what"))
                        .map(ReasonColumns::messages)
                        .orElse(List.of()),
                Optional.ofNullable(row.getObject("restored", Integer.class)));
    }

    private static String text(List<Message> messages) {
        return MAPPER.writeValueAsString(messages);
    }

    private static List<Message> messages(String text) {
        return List.of(MAPPER.readValue(text, Message[].class));
    }
}
