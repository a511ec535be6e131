package org.plenum.api;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The databases that every store has to work on: a file of H2's, and a real PostgreSQL. */
public enum Databases {
    H2,
    POSTGRES;

    /** What tests lock that empty these databases: those run one class after the other. */
    public static final String EMPTIED = "databases that are emptied";

    private DataSource open() {
        return switch (this) {
            case H2 -> File.POOL;
            case POSTGRES -> Server.POOL;
        };
    }

    private static final class File {
        private static final DataSource POOL =
                pool("jdbc:h2:async:" + temporary().resolve("plenum"), "", "");
    }

    /** Opened at most once in a run of tests, since a server takes seconds to start. */
    private static final class Server {
        private static final EmbeddedPostgres SERVER = start();
        private static final DataSource POOL = pool(another("stores"), "postgres", "postgres");

        private static String another(String name) {
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return SERVER.getJdbcUrl("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL makes no database.", e);
            }
        }

        /** It goes after the applications that keep their data in it: else each would wait for it at its end. */
        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start.", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not stop.", e);
            }
        }
    }

    /** Lets an application keep its data in a PostgreSQL, in a database of this name which is made for it. */
    public static void addPostgres(DynamicPropertyRegistry properties, String name) {
        var address = Server.another(name);
        properties.add("PLENUM_DATABASE_URL", () -> address);
        properties.add("PLENUM_DATABASE_USER", () -> "postgres");
        properties.add("PLENUM_DATABASE_PASSWORD", () -> "postgres");
    }

    /** The database, with all tables and nothing in them. */
    public DataSource empty() {
        var source = open();
        var flyway = Flyway.configure().dataSource(source).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        return source;
    }

    /** A folder that goes away with the machine's other temporary ones. */
    public static Path temporary() {
        try {
            return Files.createTempDirectory("plenum-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource pool(String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(4);
        return pool;
    }
}
