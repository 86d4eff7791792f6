package dev.backstitch.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTests {

    @Test
    void all_parameters_of_a_test_belong_to_one_database() {
        assertThat(JupiterRun.of(OneDatabaseTestCase.class).tests())
                .containsExactly("all(Connection, DataSource, Database, Migrations, Schema): passed");
    }

    @Test
    void each_test_has_a_database_of_its_own() {
        assertThat(JupiterRun.of(OwnDatabaseTestCase.class).tests())
                .containsExactlyInAnyOrder(
                        "first(Connection): passed",
                        "second(Connection): passed",
                        "repetition 1 of 2: passed",
                        "repetition 2 of 2: passed",
                        "argument 1: passed",
                        "argument 2: passed");
    }

    @Test
    void a_database_is_dropped_after_its_test() throws SQLException {
        DroppedTestCase.SEEN.clear();

        assertThat(JupiterRun.of(DroppedTestCase.class).tests()).containsExactly("look(Database): passed");

        Database seen = DroppedTestCase.SEEN.get(0);
        assertThat(isThereAfterAWhile(seen)).isFalse();
    }

    @Test
    void what_before_all_asked_for_belongs_to_the_class_and_not_to_its_tests() {
        assertThat(JupiterRun.of(BeforeAllTestCase.class).tests())
                .containsExactlyInAnyOrder("first(Connection): passed", "second(Connection): passed");
    }

    @Test
    void a_constructor_shares_the_database_of_its_test_also_at_the_tests_version() {
        assertThat(JupiterRun.of(ConstructorTestCase.class).tests())
                .containsExactlyInAnyOrder("newest(Schema): passed", "second(Schema): passed");
    }

    @Test
    void a_constructor_under_per_class_has_the_database_of_the_class() {
        assertThat(JupiterRun.of(PerClassTestCase.class).tests()).containsExactly("test(Database): passed");
    }

    @Test
    void nested_classes_take_their_version_from_the_nearest_class() {
        assertThat(JupiterRun.of(AtVersionTestCase.class).tests())
                .containsExactlyInAnyOrder(
                        "outer(Schema): passed",
                        "on_method(Schema): passed",
                        "inner(Schema): passed",
                        "innermost(Schema): passed");
    }

    /** Databases are dropped in the background: they are given a while before they count as left behind. */
    private static boolean isThereAfterAWhile(Database database) throws SQLException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (isThere(database)) {
            if (System.nanoTime() > deadline) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThere(Database database) throws SQLException {
        Database probe = database.server().createDatabase("probe");
        try (Connection connection = probe.connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database.name() + "'")) {
            return rows.next();
        } finally {
            probe.close();
        }
    }

    static List<String> tables(Schema schema) {
        return schema.tables().stream().map(Table::name).map(Object::toString).toList();
    }

    static void insertCustomer(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO customers VALUES (1, 'a@example.org')");
        }
    }

    static String currentDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT current_database()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @MigrationTest("src/test/resources/histories/shop")
    static class OneDatabaseTestCase {

        @Test
        void all(Connection connection, DataSource source, Database database, Migrations migrations, Schema schema)
                throws SQLException {
            assertThat(currentDatabase(connection)).isEqualTo(database.name());
            try (Connection other = source.getConnection()) {
                assertThat(currentDatabase(other)).isEqualTo(database.name());
            }
            assertThat(migrations.schema()).isEqualTo(schema);
            assertThat(tables(schema)).containsExactly("public.customers", "public.orders");
            assertThat(migrations.current().orElseThrow().name()).isEqualTo("4_index_customers_of_orders");
        }
    }

    @MigrationTest("src/test/resources/histories/shop")
    static class OwnDatabaseTestCase {

        @BeforeEach
        void insert(Connection connection) throws SQLException {
            insertCustomer(connection);
        }

        @Test
        void first(Connection connection) throws SQLException {
            assertThat(count(connection)).isEqualTo(1);
        }

        @Test
        void second(Connection connection) throws SQLException {
            assertThat(count(connection)).isEqualTo(1);
        }

        @RepeatedTest(2)
        void repeated(Connection connection) throws SQLException {
            assertThat(count(connection)).isEqualTo(1);
        }

        @ParameterizedTest(name = "argument {index}")
        @ValueSource(strings = {"a", "b"})
        void parameterized(String value, Connection connection) throws SQLException {
            assertThat(value).hasSize(1);
            assertThat(count(connection)).isEqualTo(1);
        }

        private static int count(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT count(*) FROM customers")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @MigrationTest("src/test/resources/histories/shop")
    static class DroppedTestCase {

        static final List<Database> SEEN = new ArrayList<>();

        @Test
        void look(Database database) {
            SEEN.add(database);
        }
    }

    @MigrationTest("src/test/resources/histories/shop")
    static class BeforeAllTestCase {

        @BeforeAll
        static void insert(Connection connection) throws SQLException {
            insertCustomer(connection);
        }

        @Test
        void first(Connection connection) throws SQLException {
            insertCustomer(connection);
        }

        @Test
        void second(Connection connection) throws SQLException {
            insertCustomer(connection);
        }
    }

    @MigrationTest("src/test/resources/histories/shop")
    static class ConstructorTestCase {

        private final Migrations migrations;

        ConstructorTestCase(Migrations migrations) {
            this.migrations = migrations;
        }

        @Test
        void newest(Schema schema) {
            assertThat(migrations.schema()).isEqualTo(schema);
            assertThat(migrations.current().orElseThrow().name()).isEqualTo("4_index_customers_of_orders");
        }

        @Test
        @AtVersion("1")
        void second(Schema schema) {
            assertThat(tables(schema)).containsExactly("public.customers");
            assertThat(migrations.current().orElseThrow().name()).isEqualTo("1_create_customers");
        }
    }

    @MigrationTest("src/test/resources/histories/shop")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class PerClassTestCase {

        private final Database ofTheClass;

        PerClassTestCase(Database database) {
            this.ofTheClass = database;
        }

        @Test
        void test(Database database) throws SQLException {
            assertThat(database.name()).isNotEqualTo(ofTheClass.name());
            ofTheClass.connect().close();
        }
    }

    @MigrationTest("src/test/resources/histories/shop")
    static class AtVersionTestCase {

        @Test
        void outer(Schema schema) {
            assertThat(tables(schema)).hasSize(2);
        }

        @Nested
        @AtVersion("1")
        class AtOne {

            @Test
            void inner(Schema schema) {
                assertThat(tables(schema)).containsExactly("public.customers");
            }

            @Test
            @AtVersion("2_create_orders")
            void on_method(Schema schema) {
                assertThat(tables(schema)).hasSize(2);
            }

            @Nested
            class Deeper {

                @Test
                void innermost(Schema schema) {
                    assertThat(tables(schema)).containsExactly("public.customers");
                }
            }
        }
    }
}
