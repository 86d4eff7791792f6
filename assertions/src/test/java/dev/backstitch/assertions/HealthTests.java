package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatExceptionOfType;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatIllegalArgumentException;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatIllegalStateException;
import static dev.backstitch.assertions.BackstitchAssertions.exceptFor;
import static dev.backstitch.assertions.BackstitchAssertions.exceptForObjects;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import io.github.mfvanek.pg.core.checks.common.CheckTypeAware;
import io.github.mfvanek.pg.core.checks.common.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTests {

    private static final String SOUND =
            """
            CREATE SCHEMA app;
            CREATE TABLE app.users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL);
            CREATE TABLE app.orders (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                user_id bigint NOT NULL REFERENCES app.users);
            CREATE INDEX orders_user_id ON app.orders (user_id);
            COMMENT ON TABLE app.users IS 'who may enter';
            COMMENT ON COLUMN app.users.id IS 'key';
            COMMENT ON COLUMN app.users.email IS 'where we write to';
            COMMENT ON TABLE app.orders IS 'what they want';
            COMMENT ON COLUMN app.orders.id IS 'key';
            COMMENT ON COLUMN app.orders.user_id IS 'whose';
            """;

    private final Database database = PostgresServers.shared(
                    PostgresSettings.DEFAULTS.withSource(new PostgresSource.Embedded()))
            .createDatabase("health");

    @BeforeEach
    void make_what_is_sound() throws SQLException {
        execute(SOUND);
    }

    @AfterEach
    void drop_it() {
        database.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String named(String message) {
        return message.formatted(database.name());
    }

    @Test
    void what_is_sound_is_healthy() {
        assertThat(database).isHealthy().isHealthy();
    }

    @Test
    void each_finding_is_listed_with_its_check_and_its_object() throws SQLException {
        execute(
                """
                DROP INDEX app.orders_user_id;
                CREATE INDEX users_email ON app.users (email);
                CREATE INDEX users_email_again ON app.users (email);
                ALTER TABLE app.users ADD CHECK (email <> '') NOT VALID;
                CREATE TABLE logs (at timestamptz, line text);
                CREATE FUNCTION app.twice(n int) RETURNS int LANGUAGE sql AS 'SELECT n * 2';
                """);

        failing(() -> assertThat(database).isHealthy())
                .withMessage(
                        named(
                                """
                Expecting database %s to be healthy, but 9 checks find 10.
                  TABLES_WITHOUT_PRIMARY_KEY                   table public.logs
                  DUPLICATED_INDEXES                           indexes app.users_email, app.users_email_again on app.users
                  FOREIGN_KEYS_WITHOUT_INDEX                   constraint orders_user_id_fkey (user_id) on app.orders
                  TABLES_WITHOUT_DESCRIPTION                   table public.logs
                  COLUMNS_WITHOUT_DESCRIPTION                  column public.logs.at
                                                               column public.logs.line
                  FUNCTIONS_WITHOUT_DESCRIPTION                function app.twice(n integer)
                  NOT_VALID_CONSTRAINTS                        constraint users_email_check on app.users
                  TABLES_NOT_LINKED_TO_OTHERS                  table public.logs
                  TABLES_WHERE_ALL_COLUMNS_NULLABLE_EXCEPT_PK  table public.logs"""));
    }

    @Test
    void what_belongs_to_an_extension_is_left_out() throws SQLException {
        execute("CREATE EXTENSION hstore");

        assertThat(database).isHealthy();
    }

    @Test
    void exemptions_overlook_checks_objects_or_both() throws SQLException {
        execute(
                """
                CREATE TABLE logs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, line text);
                COMMENT ON TABLE app.users IS NULL;
                COMMENT ON COLUMN app.users.email IS NULL;
                """);

        // tag::health[]
        assertThat(database)
                .isHealthy(
                        exceptFor("TABLES_WITHOUT_DESCRIPTION"),
                        exceptFor("COLUMNS_WITHOUT_DESCRIPTION", "app.users.email"),
                        exceptForObjects("logs"));
        // end::health[]
        assertThat(database)
                .isHealthy(
                        exceptFor("TABLES_WITHOUT_DESCRIPTION"),
                        exceptFor("COLUMNS_WITHOUT_DESCRIPTION", "logs.id", "public.logs.line", "app.users"),
                        exceptFor("TABLES_NOT_LINKED_TO_OTHERS", "logs"),
                        exceptFor("TABLES_WHERE_ALL_COLUMNS_NULLABLE_EXCEPT_PK"));
    }

    @Test
    void exemptions_may_follow_directly() throws SQLException {
        execute("COMMENT ON TABLE app.users IS NULL; COMMENT ON COLUMN app.users.email IS NULL");

        assertThat(database)
                .isHealthy()
                .exceptFor("TABLES_WITHOUT_DESCRIPTION", "app.users")
                .exceptFor("COLUMNS_WITHOUT_DESCRIPTION");
        failing(() -> assertThat(database).isHealthy().exceptFor("TABLES_WITHOUT_DESCRIPTION"))
                .withMessage(
                        named(
                                """
                Expecting database %s to be healthy, but 1 check finds 1.
                  COLUMNS_WITHOUT_DESCRIPTION  column app.users.email"""));
        failing(() -> assertThat(database)
                        .isHealthy()
                        .exceptFor("TABLES_WITHOUT_DESCRIPTION")
                        .exceptFor("COLUMNS_WITHOUT_DESCRIPTION")
                        .exceptFor("DUPLICATED_INDEXES"))
                .withMessage(
                        named(
                                """
                Expecting database %s to be healthy, but 1 exemption is of no use.
                  of no use  exceptFor("DUPLICATED_INDEXES"): the check finds nothing"""));
    }

    @Test
    void exemptions_have_something_to_follow() {
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThat(database).exceptFor("DUPLICATED_INDEXES"))
                .withMessage("exceptFor(...) says what isHealthy() overlooks: call that first");
    }

    @Test
    void an_exemption_that_overlooks_nothing_fails() {
        failing(() -> assertThat(database)
                        .isHealthy(
                                exceptFor("DUPLICATED_INDEXES"),
                                exceptFor("TABLES_WITHOUT_DESCRIPTION", "app.orders"),
                                exceptForObjects("logs"),
                                exceptFor("DUPLICATE_INDEXES"),
                                exceptFor("unused_indexes")))
                .withMessage(
                        named(
                                """
                Expecting database %s to be healthy, but 5 exemptions are of no use.
                  of no use  exceptFor("DUPLICATED_INDEXES"): the check finds nothing
                             exceptFor("TABLES_WITHOUT_DESCRIPTION", "app.orders"): nothing is found of app.orders
                             exceptForObjects("logs"): nothing is found of logs
                             exceptFor("DUPLICATE_INDEXES"): there is no check of that name, did you mean DUPLICATED_INDEXES?
                             exceptFor("unused_indexes"): there is no check of that name"""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exceptForObjects())
                .withMessage("an exemption names a check, objects, or both");
    }

    @Test
    void findings_and_idle_exemptions_are_reported_together() throws SQLException {
        execute("COMMENT ON TABLE app.orders IS NULL");

        failing(() -> assertThat(database).isHealthy(exceptForObjects("app.users")))
                .withMessage(
                        named(
                                """
                Expecting database %s to be healthy, but 1 check finds 1 and 1 exemption is of no use.
                  TABLES_WITHOUT_DESCRIPTION  table app.orders
                  of no use                   exceptForObjects("app.users"): nothing is found of app.users"""));
    }

    @Test
    void all_static_checks_of_the_library_are_run() throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(HealthChecks.run(connection).checks())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Diagnostic.values())
                            .filter(CheckTypeAware::isStatic)
                            .map(Diagnostic::getName)
                            .toList())
                    .hasSizeGreaterThan(30);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void without_the_library_the_message_says_what_to_add() throws ReflectiveOperationException {
        ClassLoader without = new WithoutTheLibrary();
        Object assertion = without.loadClass(BackstitchAssertions.class.getName())
                .getMethod("assertThat", DataSource.class)
                .invoke(null, database.dataSource());
        Class<?> exemption = without.loadClass(HealthExemption.class.getName());
        Method isHealthy = assertion.getClass().getMethod("isHealthy", exemption.arrayType());

        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> isHealthy.invoke(assertion, Array.newInstance(exemption, 0)))
                .havingCause()
                .isInstanceOf(IllegalStateException.class)
                .withMessage("isHealthy() runs the checks of pg-index-health, which is not on the class path:"
                        + " add io.github.mfvanek:pg-index-health-core to the dependencies of the tests");
    }

    /** Loads our assertions once more, as if pg-index-health were not there. */
    private static final class WithoutTheLibrary extends ClassLoader {

        WithoutTheLibrary() {
            super(HealthTests.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.github.mfvanek.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(BackstitchAssertions.class.getPackageName() + ".")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
