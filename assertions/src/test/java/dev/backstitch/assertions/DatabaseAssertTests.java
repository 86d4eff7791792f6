package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatExceptionOfType;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatIllegalStateException;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.inspect.IndexSize;
import dev.backstitch.engine.inspect.InspectionException;
import dev.backstitch.engine.inspect.TableSize;
import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import dev.backstitch.engine.schema.ForeignKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseAssertTests {

    private static final String CLINIC =
            """
            CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL, role text);
            CREATE UNIQUE INDEX users_email ON users (email);
            CREATE TABLE students (id int PRIMARY KEY, nurse_id int REFERENCES users, buddy_id int REFERENCES students);
            INSERT INTO users VALUES (1, 'a@b.c');
            """;

    private static final Database DATABASE = PostgresServers.shared(
                    PostgresSettings.DEFAULTS.withSource(new PostgresSource.Embedded()))
            .createDatabase("assertions");

    @BeforeAll
    static void make_the_clinic() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            execute(connection, CLINIC);
        }
    }

    @AfterAll
    static void drop_the_clinic() {
        DATABASE.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String named(String message) {
        return message.formatted(DATABASE.name());
    }

    @Test
    void the_schema_is_read_anew_each_time() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            assertThat(connection).schema().table("users").hasPrimaryKey("id").andSchema().doesNotHaveTable("later");
            execute(connection, "CREATE TABLE later ()");

            assertThat(connection).schema().hasTable("later");
            assertThat(DATABASE).schema().hasTable("later");
            assertThat(DATABASE.dataSource()).schema().hasTable("later");
            failing(() -> assertThat(connection).as("after V7").schema().table("users").hasNoPrimaryKey())
                    .withMessageStartingWith(
                            "[after V7 > table public.users] Expecting table public.users not to have a primary key");

            execute(connection, "DROP TABLE later");
            assertThat(connection.isClosed()).isFalse();
        }
    }

    @Test
    void what_is_so_passes() {
        assertThat(DATABASE)
                .query("SELECT role FROM users WHERE email = $1")
                .usesIndex("users_email")
                .usesIndex("public.users_email")
                .doesNotScanSequentially()
                .and()
                .query("SELECT * FROM users u JOIN students s ON s.nurse_id = u.id WHERE u.email = 'a@b.c'")
                .doesNotScanSequentially("users")
                .and()
                .hasTableSizeAtMost("users", 1_000_000)
                .hasIndexSizeAtMost("users_email", 16_384);
    }

    @Test
    void an_index_that_the_plan_does_not_read_is_reported_with_the_plan() {
        failing(() -> assertThat(DATABASE)
                        .query("SELECT * FROM users WHERE role = 'NURSE'")
                        .usesIndex("users_email"))
                .withMessage(
                        """
                [query] Expecting query to use index public.users_email, but its plan reads no index, even with sequential scans off.
                  index  CREATE UNIQUE INDEX users_email ON public.users (email)
                  query  SELECT * FROM users WHERE role = 'NURSE'
                  plan   Seq Scan on users
                           Disabled: true
                           Filter: (role = 'NURSE'::text)""");
        failing(() -> assertThat(DATABASE)
                        .as("after V7")
                        .query("SELECT * FROM users WHERE id = $1")
                        .usesIndex("users_emial"))
                .withMessage(
                        """
                [after V7 > query] Expecting query to use index public.users_emial, but its plan reads public.users_pkey instead.
                  index         there is no index public.users_emial
                  did you mean  public.users_email, public.users_pkey
                  query         SELECT * FROM users WHERE id = $1
                  plan          Index Scan using users_pkey on users
                                  Index Cond: (id = $1)""");
    }

    @Test
    void a_table_that_no_index_helps_to_read_is_reported_with_the_plan() {
        failing(() -> assertThat(DATABASE)
                        .query("DELETE FROM students WHERE nurse_id = $1")
                        .doesNotScanSequentially())
                .withMessage(
                        """
                [query] Expecting query not to scan sequentially, but no index helps: its plan reads all of public.students.
                  query  DELETE FROM students WHERE nurse_id = $1
                  plan   Delete on students
                           ->  Seq Scan on students
                                 Disabled: true
                                 Filter: (nurse_id = $1)""");
    }

    @Test
    void a_query_that_postgres_rejects_fails() {
        failing(() -> assertThat(DATABASE).query("SELECT phone FROM users"))
                .withMessage(
                        named(
                                """
                Expecting database %s to run the query, but Postgres rejects it.
                  query   SELECT phone FROM users
                  reason  ERROR: column "phone" does not exist
                            Position: 38 (SQLSTATE 42703)"""));
    }

    @Test
    void who_references_a_table_is_a_list() {
        assertThat(DATABASE)
                .foreignKeysTo("users")
                .extracting(ForeignKey::name)
                .containsExactly("students_nurse_id_fkey");
        failing(() -> assertThat(DATABASE).foreignKeysTo("user"))
                .withMessage(
                        named(
                                """
                Expecting database %s to have table public."user", but it has no such table.
                  did you mean  public.users
                  tables        public.students, public.users"""));
    }

    @Test
    void sizes_and_use_are_lists_and_checks() throws SQLException {
        assertThat(DATABASE).tableSizes().extracting(TableSize::table).hasSize(2);
        assertThat(DATABASE).indexSizes().extracting(IndexSize::bytes).allMatch(bytes -> bytes <= 16_384);
        try (Connection connection = DATABASE.connect()) {
            execute(connection, "SELECT pg_stat_reset()");
            failing(() -> assertThat(connection).hasUsedIndex("users_email"))
                    .withMessage(
                            """
                    Expecting index public.users_email to have been used, but it was not scanned since the statistics were reset.
                      table  public.users""");
            execute(connection, "SET enable_seqscan = off; SELECT * FROM users WHERE email = 'a@b.c'");
            execute(connection, "SELECT pg_stat_force_next_flush()");

            assertThat(connection).hasUsedIndex("users_email");
            assertThat(connection).indexUsage().anyMatch(usage -> usage.scans() > 0);
        }
    }

    @Test
    void what_is_too_large_or_missing_is_reported() {
        failing(() -> assertThat(DATABASE).hasTableSizeAtMost("users", 8_192))
                .withMessage(
                        """
                Expecting table public.users to take at most 8192 bytes, but it takes 49152.
                  bytes  rows 8192, indexes 32768, the rest 8192""");
        failing(() -> assertThat(DATABASE).hasIndexSizeAtMost("users_email", 100))
                .withMessage(
                        """
                Expecting index public.users_email to take at most 100 bytes, but it takes 16384.
                  bytes  on public.users""");
        failing(() -> assertThat(DATABASE).hasTableSizeAtMost("usres", 8_192))
                .withMessage(
                        named(
                                """
                Expecting database %s to have table public.usres, but it has no such table.
                  did you mean  public.users
                  tables        public.users, public.students"""));
    }

    @Test
    void soft_assertions_collect_along_queries_and_lists() {
        BackstitchSoftAssertions softly = new BackstitchSoftAssertions();
        softly.assertThat(DATABASE)
                .query("SELECT phone FROM users")
                .usesIndex("users_email")
                .doesNotScanSequentially()
                .and()
                .hasUsedIndex("nothing")
                .query("SELECT role FROM users")
                .doesNotScanSequentially();
        softly.assertThat(DATABASE).as("sizes").tableSizes().isEmpty();
        softly.assertThat(DATABASE).foreignKeysTo("nothing").hasSize(7);
        softly.assertThat((Database) null).indexUsage().hasSize(7);
        softly.assertThat((Database) null).schema().hasTable("users");

        assertThat(softly.assertionErrorsCollected())
                .extracting(error ->
                        error.getMessage().strip().lines().findFirst().orElseThrow())
                .containsExactly(
                        named("Expecting database %s to run the query, but Postgres rejects it."),
                        named("Expecting database %s to have index public.nothing, but it has no such index."),
                        "[query] Expecting query not to scan sequentially, but no index helps: its plan reads all of public.users.",
                        "[sizes] ",
                        named("Expecting database %s to have table public.nothing, but it has no such table."),
                        "Expecting a database, but there is none: it is null.",
                        "Expecting a database, but there is none: it is null.");
    }

    @Test
    void a_connection_in_a_transaction_is_left_alone() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            connection.setAutoCommit(false);

            assertThatIllegalStateException()
                    .isThrownBy(() -> assertThat(connection).schema())
                    .withMessage("the connection is in a transaction, which reading the database would end:"
                            + " commit, and switch auto-commit on");
        }
    }

    @Test
    void a_data_source_may_give_connections_that_are_not_in_auto_commit_mode() {
        PGSimpleDataSource source = new PGSimpleDataSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = DATABASE.connect();
                connection.setAutoCommit(false);
                return connection;
            }
        };

        assertThat(source).schema().hasTable("users");
        assertThat(source).query("SELECT role FROM users WHERE id = 1").usesIndex("users_pkey");
    }

    @Test
    void a_connection_that_is_closed_is_an_error_and_no_failure() throws SQLException {
        Connection connection = DATABASE.connect();
        connection.close();

        assertThatExceptionOfType(InspectionException.class)
                .isThrownBy(() -> assertThat(connection).query("SELECT 1"))
                .withMessage("could not read the database: This connection has been closed. (SQLSTATE 08003)");
        assertThat(List.of(connection.isClosed())).containsExactly(true);
    }
}
