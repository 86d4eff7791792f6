package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;
import static dev.backstitch.engine.schema.ReferentialAction.SET_NULL;

import dev.backstitch.engine.postgres.Database;
import dev.backstitch.engine.postgres.PostgresServers;
import dev.backstitch.engine.postgres.PostgresSettings;
import dev.backstitch.engine.postgres.PostgresSource;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaReader;
import dev.backstitch.engine.schema.SchemaScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The assertions on what a real server makes of SQL as people write it. */
class LiveSchemaTests {

    private static final String CLINIC =
            """
            CREATE TYPE "UserRole" AS ENUM ('ADMIN', 'NURSE');
            CREATE TABLE users (
                id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                email varchar(64) NOT NULL UNIQUE CHECK (email <> ''),
                "firstName" text,
                phone char(3),
                role "UserRole" NOT NULL DEFAULT 'NURSE',
                tags text[] NOT NULL DEFAULT '{}',
                balance decimal(10, 2) DEFAULT -1,
                "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
                status varchar(8) CHECK (status IN ('new', 'old')),
                sort_name text COLLATE "C" GENERATED ALWAYS AS (lower(email)) STORED,
                active bool
            );
            COMMENT ON COLUMN users.email IS 'where we write to';
            CREATE UNIQUE INDEX users_lower_email_idx ON users (lower(email)) WHERE active;
            CREATE INDEX users_tags_idx ON users USING gin (tags);
            CREATE INDEX ON users (role, "createdAt" DESC) INCLUDE (email);
            CREATE TABLE students (
                id bigserial PRIMARY KEY,
                nurse_id int REFERENCES users ON DELETE SET NULL DEFERRABLE
            );
            CREATE VIEW active_users AS SELECT id, email FROM users WHERE active;
            """;

    private final Database database = PostgresServers.shared(
                    PostgresSettings.DEFAULTS.withSource(new PostgresSource.Embedded()))
            .createDatabase("assertions");
    private final Connection connection = database.connect();

    @BeforeEach
    void make_the_clinic() throws SQLException {
        execute(CLINIC);
    }

    @AfterEach
    void drop_the_clinic() throws SQLException {
        connection.close();
        database.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Schema read() {
        return new SchemaReader(connection, SchemaScope.DATABASE).read();
    }

    @Test
    void columns_are_as_they_were_written() {
        Schema schema = read();

        assertThat(schema)
                .hasOnlyTables("users", "students")
                .hasOnlyViews("active_users")
                .table("users")
                .column("id")
                .hasType("int")
                .isIdentityAlways()
                .isNotNull()
                .isPrimaryKey()
                .and()
                .column("email")
                .hasType("varchar(64)")
                .isNotNull()
                .hasNoDefault()
                .hasComment("where we write to")
                .and()
                .column("firstName")
                .hasType("text")
                .isNullable()
                .and()
                .column("phone")
                .hasType("char(3)")
                .and()
                .column("role")
                .hasType("UserRole")
                .hasDefault("'NURSE'")
                .and()
                .column("tags")
                .hasType("text[]")
                .hasDefault("'{}'")
                .and()
                .column("balance")
                .hasType("decimal(10,2)")
                .hasDefault("-1")
                .and()
                .column("createdAt")
                .hasType("timestamptz(3)")
                .hasDefault("now()")
                .and()
                .column("sort_name")
                .isGeneratedAs("lower(email)")
                .hasCollation("C")
                .and()
                .column("active")
                .hasType("bool");
        assertThat(schema).table("students").column("id").hasType("bigint").hasDefault("nextval('students_id_seq')");
        assertThat(schema).view("active_users").hasExactlyColumns("id", "email");
        assertThat(schema).enumType("UserRole").hasExactlyValues("ADMIN", "NURSE");
    }

    @Test
    void constraints_and_indexes_are_as_they_were_written() {
        Schema schema = read();

        assertThat(schema)
                .table("users")
                .hasPrimaryKey("id")
                .hasUniqueConstraintOn("email")
                .checkConstraint("users_email_check")
                .hasExpression("email <> ''")
                .isValidated()
                .and()
                .checkConstraint("users_status_check")
                .hasExpression("status IN ('new', 'old')")
                .and()
                .hasUniqueIndexOn("email")
                .indexOn("lower(email)")
                .isUnique()
                .hasPredicate("active")
                .isOnExpression("lower(email)")
                .isValid()
                .and()
                .index("users_tags_idx")
                .usesMethod("gin")
                .isNotUnique()
                .hasNoPredicate()
                .and()
                .indexOn("role", "createdAt")
                .includes("email");
        assertThat(schema)
                .table("students")
                .foreignKeyOn("nurse_id")
                .references("users", "id")
                .onDelete(SET_NULL)
                .isDeferrable()
                .isInitiallyImmediate();
    }

    @Test
    void a_down_that_leaves_something_behind_is_not_equal() throws SQLException {
        Schema before = read();
        assertThat(read()).isEqualTo(before);

        execute("ALTER TYPE \"UserRole\" ADD VALUE 'VIEWER'");
        Schema after = read();

        failing(() -> assertThat(after).isEqualTo(before))
                .withMessage(
                        """
                Expecting schema to be equal to the expected one, but there is 1 difference.

                  ~ enum public."UserRole"
                      values   expected ADMIN, NURSE
                               found    ADMIN, NURSE, VIEWER

                  why   Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.""");
    }
}
