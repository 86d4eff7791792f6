package dev.backstitch.engine.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.TestPostgres;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of real servers: the oldest major, the first with EXPLAIN (GENERIC_PLAN), and the newest. */
class DatabaseInspectorTests {

    private static final int PAGE = 8192;

    private static final String CLINIC =
            """
            CREATE SCHEMA app;
            CREATE TABLE app.users (id int PRIMARY KEY, email text NOT NULL, role text, tags int[]);
            CREATE UNIQUE INDEX users_email ON app.users (email);
            CREATE INDEX users_tags ON app.users USING gin (tags);
            CREATE TABLE public.students (id int PRIMARY KEY, nurse_id int REFERENCES app.users, buddy int REFERENCES students);
            CREATE TABLE public.visits (at date NOT NULL, student int) PARTITION BY RANGE (at);
            CREATE TABLE public.visits_2026 PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
            CREATE INDEX visits_at ON visits (at);
            """;

    private final List<AutoCloseable> open = new ArrayList<>();

    private Connection clinic(int major) throws SQLException {
        Database database = TestPostgres.server(major).createDatabase("inspect");
        Connection connection = database.connect();
        open.add(connection);
        open.add(database);
        execute(connection, CLINIC);
        return connection;
    }

    @AfterEach
    void drop_the_clinic() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 16, 18})
    void a_plan_shows_that_an_index_can_serve_a_query(int major) throws SQLException {
        DatabaseInspector inspector = new DatabaseInspector(clinic(major));

        QueryPlan plan = inspector.plan("SELECT role FROM app.users WHERE email = $1 -- by email");

        assertThat(plan.indexes()).containsExactly(new ObjectName("app", "users_email"));
        assertThat(plan.sequentiallyScanned()).isEmpty();
        assertThat(plan.root().type()).isEqualTo("Index Scan");
        assertThat(plan)
                .hasToString("Index Scan using users_email on users\n  Index Cond: (email = $1)")
                .isEqualTo(inspector.plan("SELECT role FROM app.users WHERE email = $1 -- by email"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 16, 18})
    void a_plan_shows_that_no_index_can(int major) throws SQLException {
        Connection connection = clinic(major);

        QueryPlan plan = new DatabaseInspector(connection)
                .plan("SELECT * FROM app.users u JOIN students s ON s.nurse_id = u.id WHERE u.role = 'NURSE';");

        assertThat(plan.sequentiallyScanned()).contains(new ObjectName("public", "students"));
        assertThat(plan.root().all().filter(PlanNode::isSequentialScan)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void the_index_of_a_bitmap_is_in_the_schema_of_its_table(int major) throws SQLException {
        QueryPlan plan = new DatabaseInspector(clinic(major)).plan("SELECT * FROM app.users WHERE tags @> ARRAY[1]");

        assertThat(plan.root().all().map(PlanNode::type)).containsExactly("Bitmap Heap Scan", "Bitmap Index Scan");
        assertThat(plan.indexes()).containsExactly(new ObjectName("app", "users_tags"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void the_index_of_a_partition_counts_as_that_of_the_whole_table(int major) throws SQLException {
        QueryPlan plan = new DatabaseInspector(clinic(major)).plan("SELECT * FROM visits WHERE at = '2026-02-02'");

        assertThat(plan.indexes())
                .containsExactlyInAnyOrder(
                        new ObjectName("public", "visits_at"), new ObjectName("public", "visits_2026_at_idx"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void a_planned_statement_is_never_executed_and_leaves_nothing_in_the_session(int major) throws SQLException {
        Connection connection = clinic(major);
        DatabaseInspector inspector = new DatabaseInspector(connection);
        execute(connection, "INSERT INTO app.users VALUES (1, 'a@b.c')");

        QueryPlan plan = inspector.plan("DELETE FROM app.users WHERE id = $1");
        inspector.plan("DELETE FROM app.users WHERE id = 1");

        assertThat(plan.indexes()).containsExactly(new ObjectName("app", "users_pkey"));
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        SELECT (SELECT count(*) FROM app.users),
                               (SELECT count(*) FROM pg_prepared_statements WHERE from_sql),
                               current_setting('enable_seqscan'), current_setting('plan_cache_mode')""")) {
            rows.next();
            assertThat(List.of(rows.getInt(1), rows.getInt(2), rows.getString(3), rows.getString(4)))
                    .containsExactly(1, 0, "on", "auto");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void what_postgres_cannot_plan_is_an_error_that_says_why(int major) throws SQLException {
        Connection connection = clinic(major);
        DatabaseInspector inspector = new DatabaseInspector(connection);

        assertThatExceptionOfType(InspectionException.class)
                .isThrownBy(() -> inspector.plan("SELECT phone FROM app.users"))
                .withMessageStartingWith(
                        "could not read the plan of the query: ERROR: column \"phone\" does not exist\n")
                .withMessageEndingWith(" (SQLSTATE 42703)")
                .satisfies(error -> assertThat(error.sqlState()).isEqualTo("42703"));
        assertThatExceptionOfType(InspectionException.class)
                .isThrownBy(() -> inspector.plan("SELECT 1; SELECT 2"))
                .withMessage(
                        "could not read the plan of the query: there are several statements: give one (SQLSTATE 42601)");
        assertThatExceptionOfType(InspectionException.class)
                .isThrownBy(() -> inspector.plan("SELECT 1; DROP TABLE visits"))
                .withMessageContaining("cannot execute DROP TABLE in a read-only transaction");
        assertThat(inspector.plan("SELECT 1").root().type()).isEqualTo("Result");

        connection.setAutoCommit(false);
        assertThatIllegalStateException()
                .isThrownBy(() -> inspector.plan("SELECT 1"))
                .withMessage("a query is planned in a transaction that is rolled back,"
                        + " and the connection is in one already: switch auto-commit on");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void sizes_are_those_of_the_server_the_largest_first(int major) throws SQLException {
        Connection connection = clinic(major);
        DatabaseInspector inspector = new DatabaseInspector(connection);
        execute(connection, "INSERT INTO visits SELECT '2026-03-03', g FROM generate_series(1, 20000) g");
        execute(connection, "CREATE MATERIALIZED VIEW app.busy AS SELECT 1 AS one");
        execute(connection, "CREATE TEMP TABLE passing (id int PRIMARY KEY)");

        List<TableSize> tables = inspector.tableSizes();
        List<IndexSize> indexes = inspector.indexSizes();

        assertThat(tables)
                .extracting(size -> size.table().toString())
                .containsExactlyInAnyOrder(
                        "app.busy", "app.users", "public.students", "public.visits", "public.visits_2026")
                .startsWith("public.visits", "public.visits_2026");
        TableSize whole = tables.get(0);
        TableSize part = tables.get(1);
        assertThat(List.of(whole.totalBytes(), whole.rowBytes(), whole.indexBytes()))
                .containsExactly(part.totalBytes(), part.rowBytes(), part.indexBytes());
        assertThat(part.rowBytes()).isGreaterThan(PAGE);
        assertThat(part.totalBytes()).isGreaterThanOrEqualTo(part.rowBytes() + part.indexBytes());
        assertThat(indexes.get(0).index()).isEqualTo(new ObjectName("public", "visits_2026_at_idx"));
        assertThat(indexes.get(0).bytes()).isEqualTo(part.indexBytes());
        assertThat(indexes)
                .contains(new IndexSize(new ObjectName("app", "users"), new ObjectName("app", "users_email"), PAGE));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void an_index_that_was_used_has_counts_and_comes_after_those_that_were_not(int major) throws SQLException {
        Connection connection = clinic(major);
        execute(connection, "INSERT INTO app.users VALUES (1, 'a@b.c')");
        execute(connection, "SET enable_seqscan = off; SET enable_bitmapscan = off");
        execute(connection, "SELECT * FROM app.users WHERE email = 'a@b.c'");
        execute(connection, "SELECT pg_stat_force_next_flush()");

        List<IndexUsage> usage = new DatabaseInspector(connection).indexUsage();

        assertThat(usage)
                .hasSize(5)
                .endsWith(
                        new IndexUsage(new ObjectName("app", "users"), new ObjectName("app", "users_email"), 1, 1, 1));
        assertThat(usage.get(0).scans()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {18})
    void references_to_a_table_are_found_in_the_schema(int major) throws SQLException {
        Schema schema = new SchemaReader(clinic(major), SchemaScope.DATABASE).read();

        assertThat(References.to(new ObjectName("app", "users"), schema))
                .extracting(ForeignKey::name)
                .containsExactly("students_nurse_id_fkey");
        assertThat(References.to(new ObjectName("public", "students"), schema))
                .extracting(ForeignKey::name)
                .containsExactly("students_buddy_fkey");
        assertThat(References.to(new ObjectName("public", "visits"), schema)).isEmpty();
    }
}
