package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KnownCausesTests {

    private final KitchenSink database = KitchenSink.empty(18);

    @AfterEach
    void drop_the_database() throws SQLException {
        database.close();
    }

    private List<String> causes(String before, String after) {
        database.execute(before);
        Schema expected = database.read();
        database.execute(after);
        return KnownCauses.of(expected.diff(database.read()).differences());
    }

    @Test
    void an_enum_value_left_behind() {
        assertThat(causes("CREATE TYPE t AS ENUM ('a')", "ALTER TYPE t ADD VALUE 'b'"))
                .containsExactly(
                        "Postgres cannot drop an enum value: rebuild the type, or declare the migration irreversible.");
    }

    @Test
    void a_column_added_again() {
        assertThat(causes("CREATE TABLE t (a int, b int)", "ALTER TABLE t DROP a; ALTER TABLE t ADD a int"))
                .containsExactly("Postgres puts a re-added column last, and no statement can restore the order.");
    }

    @Test
    void a_detached_partition() {
        assertThat(causes(
                        "CREATE TABLE t (a int PRIMARY KEY) PARTITION BY LIST (a);"
                                + " CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1)",
                        "ALTER TABLE t DETACH PARTITION t1"))
                .containsExactly("A detached partition stays, as a table of its own: attach it again with its bound.");
    }

    @Test
    void a_serial_added_again_as_an_integer() {
        assertThat(causes("CREATE TABLE t (a serial)", "ALTER TABLE t DROP a; ALTER TABLE t ADD a int NOT NULL"))
                .containsExactly("serial stands for a sequence and a default: a column that is added again, or altered,"
                        + " as integer or bigint has neither.");
    }

    @Test
    void a_not_null_with_another_generated_name() {
        assertThat(causes(
                        "CREATE TABLE t (a int NOT NULL)",
                        "ALTER TABLE t RENAME a TO b; ALTER TABLE t ALTER b DROP NOT NULL; ALTER TABLE t ALTER b SET NOT"
                                + " NULL; ALTER TABLE t RENAME b TO a"))
                .containsExactly("Since PostgreSQL 18 each NOT NULL has a name, made of the names that table and column"
                        + " had when it was added: give it one to keep it the same.");
    }

    @Test
    void an_index_with_another_generated_name() {
        assertThat(causes(
                        "CREATE TABLE t (a int); CREATE INDEX ON t (a)",
                        "ALTER TABLE t RENAME TO u; DROP INDEX t_a_idx; CREATE INDEX ON u (a); ALTER TABLE u RENAME TO"
                                + " t"))
                .containsExactly("Postgres makes up a name of the names that table and columns have at that time, and"
                        + " adds a number where it is taken: give it one to keep it the same.");
    }

    @Test
    void an_invalid_index() {
        assertThat(causes(
                        "CREATE TABLE t (a int); CREATE INDEX i ON t (a)",
                        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass"))
                .containsExactly(KnownCauses.INVALID_INDEX);
    }

    @Test
    void a_check_made_again_from_its_own_text_needs_no_explanation() {
        assertThat(
                        causes(
                                "CREATE TABLE t (a varchar(3), CONSTRAINT c CHECK (a IN ('x', 'y')))",
                                "ALTER TABLE t DROP CONSTRAINT c, ADD CONSTRAINT c CHECK"
                                        + " (((a)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[])))"))
                .isEmpty();
        assertThat(causes("SELECT 1", "ALTER TABLE t ALTER a SET DEFAULT 'x'")).isEmpty();
    }

    @Test
    void each_cause_is_told_once() {
        assertThat(causes(
                        "CREATE TYPE t AS ENUM ('a'); CREATE TYPE u AS ENUM ('a')",
                        "ALTER TYPE t ADD VALUE 'b'; ALTER TYPE u ADD VALUE 'b'"))
                .hasSize(1);
    }
}
