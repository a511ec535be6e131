package org.plenum.api.version;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told of the changes between two versions, in the database; deleted with the versions. */
@Repository
class TickStore {
    private static final String OF_PAIR =
            " where conference = :conference and from_version = :from and to_version = :to";

    private final JdbcClient jdbc;

    TickStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ticks by the subjects of the parties. */
    Map<String, Tick> list(VersionPair pair) {
        var ticks = new HashMap<String, Tick>();
        of("select party, told_by, at from told" + OF_PAIR, pair).query(row -> {
            var at = row.getObject("at", OffsetDateTime.class).toInstant();
            ticks.put(row.getString("party"), new Tick(row.getString("told_by"), at));
        });
        return ticks;
    }

    /** Ticks parties; who is ticked already stays as it is. The caller has locked the conference. */
    void add(VersionPair pair, Collection<String> parties, Tick tick) {
        var known = list(pair);
        for (var party : parties) {
            if (!known.containsKey(party)) {
                of(
                                "insert into told (conference, from_version, to_version, party, told_by, at)"
                                        + " values (:conference, :from, :to, :party, :by, :at)",
                                pair)
                        .param("party", party)
                        .param("by", tick.by())
                        .param("at", tick.at().atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
    }

    /** Takes ticks back. */
    void remove(VersionPair pair, Collection<String> parties) {
        for (var party : parties) {
            of("delete from told" + OF_PAIR + " and party = :party", pair)
                    .param("party", party)
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(String statement, VersionPair pair) {
        return jdbc.sql(statement)
                .param("conference", pair.conference())
                .param("from", pair.from())
                .param("to", pair.to());
    }
}
