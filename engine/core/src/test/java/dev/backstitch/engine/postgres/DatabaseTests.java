package dev.backstitch.engine.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseTests {

    private final PostgresServer server = TestPostgres.server(18);

    @Test
    void a_new_database_is_empty_with_utf8_and_c() throws SQLException {
        try (Database database = server.createDatabase("Walk of V2!");
                Connection connection = database.connect()) {
            assertThat(database.name()).matches("backstitch_walk_of_v2__\\d+");
            assertThat(
                            Sql.value(
                                    connection,
                                    "SELECT pg_encoding_to_char(encoding) || ' ' || datcollate || ' ' || datctype FROM pg_database WHERE datname = current_database()"))
                    .isEqualTo("UTF8 C C");
            assertThat(Sql.column(
                            connection, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"))
                    .isEmpty();
        }
    }

    @Test
    void names_are_unique_and_short() {
        String purpose = "a very long purpose that would not fit into the name of a database";
        try (Database one = server.createDatabase(purpose);
                Database other = server.createDatabase(purpose)) {
            assertThat(one.name()).isNotEqualTo(other.name()).hasSizeLessThan(60);
        }
    }

    @Test
    void urls_name_the_database() {
        try (Database database = server.createDatabase("url")) {
            assertThat(database.displayUrl())
                    .matches(
                            "jdbc:postgresql://127\\.0\\.0\\.1:\\d+/backstitch_url_\\d+\\?sslmode=disable&user=postgres");
            assertThat(database.uri())
                    .matches("postgres://postgres@127\\.0\\.0\\.1:\\d+/backstitch_url_\\d+\\?sslmode=disable");
            assertThat(database).hasToString(database.displayUrl());
            assertThat(database.server()).isSameAs(server);
        }
    }

    @Test
    void the_data_source_opens_a_new_connection_each_time() throws SQLException {
        try (Database database = server.createDatabase("source")) {
            DataSource source = database.dataSource();
            try (Connection one = source.getConnection();
                    Connection other = source.getConnection("postgres", "")) {
                assertThat(Sql.value(one, "SELECT pg_backend_pid()"))
                        .isNotEqualTo(Sql.value(other, "SELECT pg_backend_pid()"));
                assertThat(Sql.value(one, "SELECT current_database()")).isEqualTo(database.name());
                assertThat(Sql.value(one, "SHOW TimeZone")).isEqualTo("UTC");
            }
        }
    }

    @Test
    void properties_of_the_driver_reach_it() throws SQLException {
        try (Database database = server.createDatabase("properties");
                Connection connection =
                        database.connect(Map.of("ApplicationName", "a tool", "preferQueryMode", "simple"))) {
            assertThat(Sql.value(connection, "SHOW application_name")).isEqualTo("a tool");
        }
    }

    @Test
    void a_connection_that_was_just_closed_does_not_hinder_a_copy() throws SQLException {
        try (Database template = server.createDatabase("template")) {
            for (int i = 0; i < 5; i++) {
                try (Connection connection = template.connect()) {
                    Sql.run(connection, "CREATE TABLE t" + i + " ()");
                }
                try (Database copy = server.copyDatabase(template, "copy");
                        Connection connection = copy.connect()) {
                    assertThat(Sql.value(connection, "SELECT to_regclass('t" + i + "')::text"))
                            .isEqualTo("t" + i);
                }
            }
        }
    }

    @Test
    void a_copy_of_a_database_in_use_says_who_uses_it() throws SQLException {
        try (Database template = server.createDatabase("busy");
                Connection connection = template.connect(Map.of("ApplicationName", "a busy tool"))) {
            String pid = Sql.value(connection, "SELECT pg_backend_pid()");

            assertThatExceptionOfType(PostgresUnavailableException.class)
                    .isThrownBy(() -> server.copyDatabase(template, "copy"))
                    .withMessage(
                            """
                            Database %s cannot be copied: connections to it are open.
                              open      a busy tool, pid %s, idle
                              to do     close them before the copy"""
                                    .formatted(template.name(), pid));
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void a_closed_database_is_dropped_in_the_background_even_when_in_use() throws Exception {
        Database database = server.createDatabase("dropped");
        try (Connection left = database.connect()) {
            database.close();
            database.close();

            assertThat(eventuallyGone(database.name())).isTrue();
            assertThat(left.isValid(1)).isFalse();
        }
    }

    @Test
    void a_database_that_is_gone_is_named() throws Exception {
        Database database = server.createDatabase("gone");
        database.close();
        assertThat(eventuallyGone(database.name())).isTrue();

        assertThatExceptionOfType(PostgresUnavailableException.class)
                .isThrownBy(database::connect)
                .withMessage(
                        """
                        No connection to %s as postgres.
                          server    FATAL: database "%s" does not exist (SQLSTATE 3D000)
                          to do     Name a database that exists, such as postgres: it is only connected to."""
                                .formatted(database.displayUrl(), database.name()));
    }

    private boolean eventuallyGone(String name) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        List<String> names = Sql.databases(server);
        while (names.contains(name) && System.nanoTime() < deadline) {
            Thread.sleep(20);
            names = Sql.databases(server);
        }
        return !names.contains(name);
    }
}
