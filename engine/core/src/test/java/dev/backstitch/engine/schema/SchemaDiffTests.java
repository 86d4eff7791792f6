package dev.backstitch.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaDiffTests {

    private final KitchenSink database = KitchenSink.empty(18);

    @BeforeEach
    void make_a_small_schema() {
        database.execute(
                """
                CREATE TYPE role AS ENUM ('ADMIN', 'NURSE');
                CREATE TABLE users (id serial PRIMARY KEY, email text UNIQUE, role role, active boolean);
                CREATE INDEX ON users (active);
                CREATE INDEX by_role ON users (role);
                CREATE FUNCTION greet() RETURNS text LANGUAGE sql AS 'SELECT ''hello   you'' -- now'""");
    }

    @AfterEach
    void drop_the_database() throws SQLException {
        database.close();
    }

    private List<Difference> after(String sql) {
        Schema before = database.read();
        database.execute(sql);
        return before.diff(database.read()).differences();
    }

    @Test
    void nothing_differs_from_itself() {
        Schema schema = database.read();

        assertThat(schema.diff(database.read()).isEmpty()).isTrue();
        assertThat(DiffText.render(schema.diff(schema))).isEmpty();
    }

    @Test
    void a_column_that_was_dropped_and_added_again_stands_last() {
        List<Difference> differences =
                after("ALTER TABLE users DROP COLUMN email; ALTER TABLE users ADD COLUMN email text UNIQUE");

        assertThat(differences).extracting(Difference::differenceClass).containsExactly(DifferenceClass.COLUMN_ORDER);
        assertThat(DiffText.render(differences))
                .isEqualTo(
                        """
                          ~ table public.users
                              column order   expected id, email, role, active
                                             found    id, role, active, email
                        """);
    }

    @Test
    void a_serial_that_was_made_again_beside_its_old_sequence_differs_in_a_generated_name_only() {
        database.execute("CREATE SEQUENCE users_id_seq1; DROP SEQUENCE users_id_seq1");

        List<Difference> differences = after(
                """
                ALTER SEQUENCE users_id_seq RENAME TO users_id_seq_old;
                ALTER TABLE users DROP COLUMN id;
                CREATE SEQUENCE users_id_seq;
                ALTER TABLE users ADD COLUMN id serial PRIMARY KEY;
                DROP SEQUENCE users_id_seq""");

        assertThat(DiffText.render(differences))
                .isEqualTo(
                        """
                          ~ sequence public.users_id_seq
                              name   expected users_id_seq
                                     found    users_id_seq1
                          ~ table public.users
                              column order   expected id, email, role, active
                                             found    email, role, active, id
                        """);
        assertThat(differences)
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.GENERATED_NAME, DifferenceClass.COLUMN_ORDER);
    }

    @Test
    void a_constraint_with_another_generated_name_is_one_difference_with_its_index() {
        List<Difference> differences = after("ALTER TABLE users RENAME CONSTRAINT users_email_key TO users_email_key1");

        assertThat(differences).extracting(Difference::differenceClass).containsExactly(DifferenceClass.GENERATED_NAME);
    }

    @Test
    void an_index_with_another_generated_name_is_a_difference_in_its_name() {
        List<Difference> differences = after("ALTER INDEX users_active_idx RENAME TO users_active_idx1");

        assertThat(differences).extracting(Difference::differenceClass).containsExactly(DifferenceClass.GENERATED_NAME);
    }

    @Test
    void a_name_that_a_user_gave_is_part_of_the_structure() {
        List<Difference> differences = after("ALTER INDEX by_role RENAME TO users_role_idx");

        assertThat(differences).extracting(Difference::differenceClass).containsExactly(DifferenceClass.STRUCTURE);
        assertThat(DiffText.render(differences))
                .isEqualTo(
                        """
                          ~ index public.by_role
                              name   expected by_role
                                     found    users_role_idx
                        """);
    }

    @Test
    void an_enum_value_left_behind_is_a_class_of_its_own() {
        assertThat(after("ALTER TYPE role ADD VALUE 'VIEWER' BEFORE 'NURSE'"))
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.ENUM_VALUE);
    }

    @Test
    void a_lost_or_renamed_enum_value_is_part_of_the_structure() {
        assertThat(after("ALTER TYPE role RENAME VALUE 'NURSE' TO 'DOCTOR'"))
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.STRUCTURE);
    }

    @Test
    void white_space_in_a_body_is_a_class_of_its_own() {
        assertThat(
                        after(
                                "CREATE OR REPLACE FUNCTION greet() RETURNS text LANGUAGE sql AS ' SELECT\n''hello   you''  -- now'"))
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.FUNCTION_WHITESPACE);
    }

    @Test
    void white_space_in_a_text_of_a_body_is_part_of_the_structure() {
        assertThat(
                        after(
                                "CREATE OR REPLACE FUNCTION greet() RETURNS text LANGUAGE sql AS 'SELECT ''hello you'' -- now'"))
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.STRUCTURE);
    }

    @Test
    void owners_grants_comments_and_extensions_have_their_classes() {
        assertThat(after("ALTER TABLE users OWNER TO pg_monitor"))
                .extracting(Difference::differenceClass)
                .containsOnly(DifferenceClass.OWNER);
        assertThat(after("GRANT SELECT ON users TO PUBLIC"))
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.GRANT);
        assertThat(after("COMMENT ON TABLE users IS 'people'"))
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.COMMENT);
        assertThat(after("CREATE EXTENSION citext"))
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.EXTENSION);
        assertThat(after("DROP EXTENSION citext"))
                .extracting(Difference::differenceClass)
                .containsExactly(DifferenceClass.STRUCTURE);
    }

    @Test
    void a_missing_table_is_one_line() {
        assertThat(DiffText.render(after("DROP TABLE users")))
                .isEqualTo(
                        """
                          - table public.users   CREATE TABLE public.users (id integer NOT NULL DEFAULT nextval('public.users_id_seq'::regclass), email text, role public.role, active boolean)
                        """);
    }

    @Test
    void an_invalid_index_differs_from_a_valid_one() {
        assertThat(DiffText.render(
                        after("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'by_role'::regclass")))
                .isEqualTo(
                        """
                          ~ index public.by_role
                              valid   expected true
                                      found    false
                        """);
    }

    @Test
    void differences_stand_by_table_with_the_most_dangerous_first() {
        List<Difference> differences = after(
                """
                CREATE TABLE accounts (id int);
                COMMENT ON COLUMN users.active IS 'works here';
                ALTER TABLE users ADD COLUMN phone text;
                ALTER TABLE users ALTER COLUMN email TYPE varchar(64);
                ALTER TABLE users DROP CONSTRAINT users_pkey""");

        assertThat(DiffText.render(differences))
                .isEqualTo(
                        """
                          - constraint public.users.users_pkey   PRIMARY KEY (id)
                          ~ column public.users.email
                              type   expected text
                                     found    character varying(64)
                          + column public.users.phone   text
                          ~ column public.users.active
                              comment   expected (none)
                                        found    works here
                          + table public.accounts   CREATE TABLE public.accounts (id integer)
                        """);
    }
}
