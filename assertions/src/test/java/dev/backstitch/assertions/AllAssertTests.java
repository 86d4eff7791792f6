package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.ReferentialAction;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Table;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** House rules on what a real server makes. */
class AllAssertTests {

    private static final String[] EXCEPTIONS = {"audit_log", "app.drafts"};

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = Fixture.schema(
                """
                CREATE SCHEMA app;
                CREATE TYPE app.mood AS ENUM ('sad', 'ok');
                CREATE TYPE app."Empty" AS ENUM ();
                CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL, "createdAt" timestamptz NOT NULL);
                CREATE TABLE app.orders (
                    id int PRIMARY KEY,
                    user_id int NOT NULL REFERENCES users ON DELETE CASCADE,
                    seen_at timestamp);
                CREATE INDEX orders_user_idx ON app.orders (user_id);
                CREATE TABLE audit_log (what text);
                CREATE TABLE app.drafts (what text);
                CREATE VIEW names AS SELECT email FROM users;
                CREATE MATERIALIZED VIEW app.emails AS SELECT email FROM users;
                CREATE FUNCTION app.f() RETURNS int LANGUAGE sql STABLE AS 'SELECT 1';
                CREATE FUNCTION app.g() RETURNS int LANGUAGE sql AS 'SELECT 1';
                """);
    }

    @Test
    void exceptions_may_follow_the_rule() {
        assertThat(schema).allTables().satisfy(t -> t.hasPrimaryKey()).except("audit_log", "app.drafts");
        assertThat(schema)
                .allTables()
                .satisfy(t -> t.hasPrimaryKey())
                .except("audit_log")
                .except("app.drafts")
                .andSchema()
                .hasTable("users");
        assertThat(schema).allTables().satisfy(t -> t.hasPrimaryKey()).except(EXCEPTIONS);
    }

    @Test
    void exceptions_that_follow_exempt_nothing_else() {
        failing(() -> assertThat(schema)
                        .allTables()
                        .satisfy(t -> t.hasPrimaryKey())
                        .except("audit_log"))
                .withMessage(
                        """
                [all tables] Expecting all tables to satisfy the rule, but 1 of 4 does not.
                  app.drafts  Expecting table app.drafts to have a primary key, but it has none.
                                columns  (what)""");
    }

    @Test
    void exceptions_may_come_first() {
        assertThat(schema)
                .allTables()
                .except("audit_log", "app.drafts")
                .satisfy(t -> t.hasPrimaryKey())
                .satisfy(t -> t.hasColumn("id"));
    }

    @Test
    void a_rule_without_exceptions_fails_at_once_whatever_is_done_with_its_result() {
        failing(() -> assertThat(schema).allTables().satisfy(t -> t.hasPrimaryKey()))
                .withMessageContaining("but 2 of 4 do not");
        failing(() -> {
                    AllAssert<TableAssert, Table> all =
                            assertThat(schema).allTables().satisfy(t -> t.hasPrimaryKey());
                    all.except("audit_log", "app.drafts");
                })
                .withMessageContaining("but 2 of 4 do not");
        failing(() -> assertThat(schema)
                        .allTables()
                        .satisfy(t -> t.hasPrimaryKey())
                        .andSchema()
                        .allTables()
                        .except("audit_log"))
                .withMessageContaining("but 2 of 4 do not");
        failing(() -> {
                    assertThat(schema).allTables().satisfy(t -> t.hasPrimaryKey());
                    assertThat(schema).allTables().except("audit_log");
                })
                .withMessageContaining("but 2 of 4 do not");
        failing(() -> every(t -> t.hasPrimaryKey())).withMessageContaining("but 2 of 4 do not");
        failing(() -> every(t -> t.hasPrimaryKey()).except("audit_log", "app.drafts"))
                .withMessageContaining("but 2 of 4 do not");
    }

    private static AllAssert<TableAssert, Table> every(Consumer<TableAssert> rule) {
        return assertThat(schema).allTables().satisfy(rule);
    }

    @Test
    void a_later_rule_does_not_have_the_exceptions_behind_an_earlier_one() {
        failing(() -> assertThat(schema)
                        .allTables()
                        .satisfy(t -> t.hasPrimaryKey())
                        .except("audit_log", "app.drafts")
                        .satisfy(t -> t.hasColumn("id")))
                .withMessageContaining("audit_log")
                .withMessageContaining("app.drafts");
    }

    @Test
    void an_exception_of_no_object_is_an_error() {
        failing(() -> assertThat(schema).allTables().except("audit_lgo", "app.drafts"))
                .withMessage(
                        """
                [all tables] Expecting tables to exempt audit_lgo from the rule, but there is none of that name.
                  did you mean  audit_log
                  tables        app.drafts, app.orders, audit_log, users""");
    }

    @Test
    void there_are_rules_for_other_kinds() {
        assertThat(schema)
                .allColumns()
                .where(column -> column.name().endsWith("_at") || column.name().endsWith("At"))
                .satisfy(column -> column.hasType("timestamptz"))
                .except("app.orders.seen_at")
                .andSchema()
                .allColumns()
                .satisfy(column -> column.isNotNull())
                .except("audit_log", "app.drafts.what", "app.orders.seen_at")
                .andSchema()
                .allForeignKeys()
                .satisfy(key -> key.onDelete(ReferentialAction.CASCADE))
                .andSchema()
                .allIndexes()
                .satisfy(index -> index.isUnique())
                .except("app.orders_user_idx")
                .andSchema()
                .allViews()
                .satisfy(view -> view.hasColumn("email"))
                .andSchema()
                .allEnumTypes()
                .satisfy(type -> type.hasValue("ok"))
                .except("app.Empty")
                .andSchema()
                .allRoutines()
                .satisfy(routine -> routine.isStable())
                .except("app.g");
        assertThat(failures(schema, it -> {
                    it.allColumns().satisfy(column -> column.isNotNull());
                    it.allForeignKeys().satisfy(key -> key.references("orders"));
                    it.allIndexes().satisfy(index -> index.isUnique());
                    it.allViews().satisfy(view -> view.isMaterialized());
                    it.allEnumTypes().satisfy(type -> type.hasValue("sad"));
                    it.allRoutines().satisfy(routine -> routine.isStable()).except("app.f");
                    it.allTables().satisfy(table -> table.hasPrimaryKey()).except("audit_log", "app.drafts");
                    it.allTables().except("nothing");
                }))
                .isEqualTo(
                        """
                [all columns] Expecting all columns to satisfy the rule, but 3 of 8 do not.
                  app.drafts.what        Expecting column app.drafts.what to be NOT NULL, but it is nullable.
                                           column  what text
                  app.orders.seen_at     Expecting column app.orders.seen_at to be NOT NULL, but it is nullable.
                                           column  seen_at timestamp without time zone
                  public.audit_log.what  Expecting column public.audit_log.what to be NOT NULL, but it is nullable.
                [all foreign keys] Expecting all foreign keys to satisfy the rule, but 1 of 1 does not.
                  app.orders.orders_user_id_fkey  Expecting foreign key app.orders.orders_user_id_fkey to reference public.orders, but it references public.users (id).
                                                    foreign key  CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE
                [all indexes] Expecting all indexes to satisfy the rule, but 1 of 3 does not.
                  app.orders_user_idx  Expecting index app.orders_user_idx to be unique, but it is not.
                                         index  CREATE INDEX orders_user_idx ON app.orders (user_id)
                [all views] Expecting all views to satisfy the rule, but 1 of 2 does not.
                  public.names  Expecting view public.names to be materialized, but it is a plain view.
                                  view  CREATE VIEW public.names AS SELECT email FROM public.users
                [all enum types] Expecting all enum types to satisfy the rule, but 1 of 2 does not.
                  app."Empty"  Expecting enum app."Empty" to have the value sad, but it has not.
                                 values  none
                [all routines] Expecting all routines to satisfy the rule, but 1 of 2 does not.
                  app.g()  Expecting function app.g() to be STABLE, but it is VOLATILE.
                             routine  CREATE OR REPLACE FUNCTION app.g() RETURNS integer LANGUAGE sql AS $$SELECT 1$$
                [all tables] Expecting tables to exempt nothing from the rule, but there is none of that name.
                  tables  app.drafts, app.orders, audit_log, users""");
    }

    @Test
    void a_rule_that_fails_shows_all_to_an_ide() {
        failing(() -> assertThat(schema).as("house").allTables().satisfy(t -> t.hasColumn("id")))
                .withMessageStartingWith("[house > all tables] Expecting all tables")
                .satisfies(error -> assertThat(error.getActual().getStringRepresentation())
                        .contains("app.drafts\npublic.audit_log"));
    }
}
