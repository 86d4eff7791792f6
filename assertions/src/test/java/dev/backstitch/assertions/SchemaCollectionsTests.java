package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.as;
import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatExceptionOfType;
import static dev.backstitch.assertions.BackstitchBddAssertions.then;
import static dev.backstitch.assertions.BackstitchInstanceOfAssertFactories.PUBLICATION;
import static dev.backstitch.assertions.BackstitchInstanceOfAssertFactories.TABLE;
import static dev.backstitch.assertions.TableConditions.column;
import static dev.backstitch.assertions.TableConditions.indexOn;
import static dev.backstitch.assertions.TableConditions.ownedBy;
import static dev.backstitch.assertions.TableConditions.primaryKey;
import static dev.backstitch.assertions.TableConditions.rowLevelSecurity;
import static dev.backstitch.assertions.TableConditions.that;

import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.EnumType;
import dev.backstitch.engine.schema.Extension;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Publication;
import dev.backstitch.engine.schema.Routine;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.SchemaObject;
import dev.backstitch.engine.schema.Table;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists of what a real server makes, as AssertJ's own; and other ways from AssertJ to ours. */
class SchemaCollectionsTests {

    private static final ObjectName USERS = new ObjectName("public", "users");
    private static final ObjectName LOGS = new ObjectName("public", "logs");

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = Fixture.schema(
                """
                CREATE EXTENSION citext;
                CREATE TYPE mood AS ENUM ('sad', 'ok');
                CREATE DOMAIN email AS text;
                CREATE TYPE place AS (city text);
                CREATE TABLE users (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, boss int REFERENCES users);
                ALTER TABLE users ENABLE ROW LEVEL SECURITY;
                CREATE POLICY own ON users USING (true);
                CREATE TABLE logs (what text);
                CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                CREATE TRIGGER told BEFORE INSERT ON logs FOR EACH ROW EXECUTE FUNCTION tell();
                CREATE PROCEDURE tidy() LANGUAGE sql AS 'SELECT 1';
                CREATE VIEW names AS SELECT id FROM users;
                CREATE MATERIALIZED VIEW counts AS SELECT 1 AS n;
                CREATE INDEX counts_idx ON counts (n);
                CREATE PUBLICATION news FOR TABLE logs;
                """);
    }

    @Test
    void lists_are_those_of_assertj() {
        assertThat(schema).tables().extracting(Table::name).containsExactly(LOGS, USERS);
        assertThat(schema).views().hasSize(2);
        assertThat(schema).enums().extracting(EnumType::values).hasSize(1);
        assertThat(schema).domains().hasSize(1);
        assertThat(schema).compositeTypes().hasSize(1);
        assertThat(schema).sequences().hasSize(1);
        assertThat(schema).functions().extracting(Routine::name).containsExactly(new ObjectName("public", "tell"));
        assertThat(schema).routines().hasSize(2);
        assertThat(schema).columns().extracting(Column::name).containsExactly("what", "id", "boss");
        assertThat(schema)
                .constraints()
                .extracting(SchemaObject::id)
                .extracting(Object::toString)
                .contains("constraint public.users.users_pkey", "constraint public.users.users_boss_fkey");
        assertThat(schema).foreignKeys().hasSize(1);
        assertThat(schema)
                .indexes()
                .extracting(index -> index.name().name())
                .containsExactly("users_pkey", "counts_idx");
        assertThat(schema).triggers().hasSize(1);
        assertThat(schema).policies().hasSize(1);
        assertThat(schema).extensions().extracting(Extension::name).contains("citext");
        assertThat(schema).schemas().hasSize(1);
        assertThat(schema).roles().isEmpty();
        assertThat(schema).others(Publication.class).hasSize(1);
    }

    @Test
    void a_list_carries_the_description() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(schema).as("after V7").tables().isEmpty())
                .withMessageStartingWith("[after V7 > tables] ");
    }

    @Test
    void lists_are_soft_in_soft_assertions() {
        BackstitchSoftAssertions softly = new BackstitchSoftAssertions();
        softly.assertThat(schema)
                .tables()
                .hasSize(7)
                .extracting(Table::name)
                .contains(USERS)
                .doesNotContain(LOGS);
        softly.assertThat(schema).enums().isEmpty();
        softly.assertThat((Schema) null).tables().hasSize(3);

        assertThat(softly.assertionErrorsCollected()).hasSize(4);
        assertThat(softly.assertionErrorsCollected().get(3)).hasMessageContaining("there is none: it is null");
    }

    @Test
    void conditions_are_met_or_not() {
        assertThat(schema)
                .tables()
                .filteredOn(primaryKey())
                .extracting(Table::name)
                .containsExactly(USERS);
        assertThat(schema)
                .tables()
                .filteredOn(column("what"))
                .extracting(Table::name)
                .containsExactly(LOGS);
        assertThat(schema)
                .tables()
                .filteredOn(indexOn("id"))
                .extracting(Table::name)
                .containsExactly(USERS);
        assertThat(schema)
                .tables()
                .filteredOn(rowLevelSecurity())
                .extracting(Table::name)
                .containsExactly(USERS);
        assertThat(schema).tables().are(ownedBy("postgres")).areNot(ownedBy("app"));
        assertThat(schema).tables().areNot(that("empty", table -> table.hasOnlyColumns()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(schema).tables().have(primaryKey()))
                .withMessageContaining("to have a primary key");
    }

    @Test
    void values_of_assertj_lead_to_ours() {
        Object table = schema.tables().get(0);
        assertThat(table).asInstanceOf(TABLE).hasColumn("what");
        assertThat(schema).others(Publication.class).first(as(PUBLICATION)).hasTable("logs");
    }

    @Test
    void there_is_bdd_style() {
        then(schema).table("users").hasPrimaryKey("id");
        then(schema.tables().get(0)).hasColumn("what");
        then(schema.routines().get(0)).isFunction();
        then("any text").startsWith("any");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> then(schema).hasDomain("mail"))
                .withMessageContaining("domain public.mail");
    }

    @Test
    void what_a_schema_was_read_from_is_told() {
        assertThat(schema).hasServerVersion(schema.serverVersion()).hasNothingUncovered();
        assertThat(Fixture.failures(schema, it -> it.hasServerVersion(9)))
                .isEqualTo(
                        "Expecting schema to be of a server of version 9, but it is of one of version %d.\n  schema  PostgreSQL %d, 2 tables"
                                .formatted(schema.serverVersion(), schema.serverVersion()));
    }
}
