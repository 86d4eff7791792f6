package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatIllegalStateException;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableAssertTests {

    private final Schema schema = Clinic.schema();

    private TableAssert users() {
        return assertThat(schema).table("users");
    }

    @Test
    void what_is_there_passes() {
        users().hasColumn("firstName")
                .hasColumn("\"firstName\"")
                .doesNotHaveColumn("firstname")
                .hasOnlyColumns("email", "firstName", "id", "role", "sort_name")
                .hasExactlyColumns("id", "email", "firstName", "role", "sort_name")
                .hasPrimaryKey()
                .hasPrimaryKey("id")
                .hasUniqueConstraint("users_email_key")
                .hasUniqueConstraintOn("email")
                .doesNotHaveUniqueConstraintOn("firstName")
                .hasCheckConstraint("users_email_check")
                .doesNotHaveConstraint("users_phone_check")
                .hasIndex("users_lower_email_idx")
                .doesNotHaveIndex("users_phone_idx")
                .hasOnlyIndexes("users_email_key", "users_pkey", "users_lower_email_idx", "users_first_name_idx")
                .hasIndexOn("lower(email)")
                .hasUniqueIndexOn("email")
                .hasNoComment();
        assertThat(schema)
                .table("students")
                .hasPrimaryKey("school_id", "id")
                .hasForeignKey("students_nurse_id_fkey")
                .hasForeignKeyOn("nurse_id")
                .doesNotHaveForeignKeyOn("school_id");
        assertThat(schema).table("app.audit_log").hasNoPrimaryKey();
    }

    @Test
    void a_missing_column_says_which_ones_there_are() {
        failing(() -> assertThat(Clinic.users()).hasColumn("firstname"))
                .withMessage(
                        """
                Expecting table public.users to have column firstname, but it has no such column.
                  did you mean  "firstName" (differs only in case)
                  columns       id, email, "firstName", role, sort_name""");
    }

    @Test
    void an_unwanted_column_is_shown() {
        failing(() -> assertThat(Clinic.users()).doesNotHaveColumn("email"))
                .withMessage(
                        """
                Expecting table public.users not to have column email, but it has.
                  column  email character varying(64) NOT NULL""");
    }

    @Test
    void only_columns_tells_missing_and_extra_ones() {
        failing(() -> assertThat(Clinic.users()).hasOnlyColumns("id", "name"))
                .withMessage(
                        """
                Expecting table public.users to have only the expected columns, but 1 is missing and 4 are extra.
                  missing   name
                  extra     email, "firstName", role, sort_name
                  expected  id, name
                  found     id, email, "firstName", role, sort_name""");
    }

    @Test
    void exactly_columns_minds_the_order() {
        failing(() -> assertThat(Clinic.users()).hasExactlyColumns("email", "id", "firstName", "role", "sort_name"))
                .withMessage(
                        """
                        Expecting table public.users to have exactly the expected columns, but their order differs.
                          expected  email, id, "firstName", role, sort_name
                          found     id, email, "firstName", role, sort_name""");
    }

    @Test
    void the_primary_key_is_on_its_columns() {
        failing(() -> assertThat(Clinic.users()).hasPrimaryKey("email"))
                .withMessage(
                        """
                Expecting table public.users to have a primary key on (email), but it is on (id).
                  primary key  CONSTRAINT users_pkey PRIMARY KEY (id)""");
        failing(() -> assertThat(Clinic.students()).hasPrimaryKey("id", "school_id"))
                .withMessageStartingWith(
                        "Expecting table public.students to have a primary key on (id, school_id), but it is on (school_id, id).");
        failing(() -> assertThat(Clinic.users()).hasNoPrimaryKey())
                .withMessage(
                        """
                Expecting table public.users not to have a primary key, but it has.
                  primary key  CONSTRAINT users_pkey PRIMARY KEY (id)""");
    }

    @Test
    void a_missing_primary_key_is_told() {
        failing(() -> assertThat(Clinic.table(Clinic.USERS, List.of(Clinic.column("text"))))
                        .primaryKey())
                .withMessage(
                        """
                        Expecting table public.users to have a primary key, but it has none.
                          columns  (c)""");
    }

    @Test
    void a_missing_foreign_key_says_which_ones_there_are() {
        String there =
                "CONSTRAINT students_nurse_id_fkey FOREIGN KEY (nurse_id) REFERENCES public.users (id) ON UPDATE CASCADE"
                        + " ON DELETE SET NULL DEFERRABLE NOT VALID";
        failing(() -> assertThat(Clinic.students()).hasForeignKeyOn("nurse"))
                .withMessage(
                        """
                Expecting table public.students to have a foreign key on (nurse), but it has none.
                  column        there is no column nurse
                  foreign keys  %s""",
                        there);
        failing(() -> assertThat(Clinic.students()).foreignKey("students_nurse_id_fk"))
                .withMessage(
                        """
                Expecting table public.students to have foreign key students_nurse_id_fk, but it has no such foreign key.
                  did you mean  students_nurse_id_fkey
                  foreign keys  students_nurse_id_fkey""");
        failing(() -> assertThat(Clinic.students()).doesNotHaveForeignKeyOn("nurse_id"))
                .withMessage(
                        """
                Expecting table public.students not to have a foreign key on (nurse_id), but it has.
                  foreign key  %s""",
                        there);
    }

    @Test
    void a_unique_index_is_no_unique_constraint() {
        failing(() -> assertThat(Clinic.users()).uniqueConstraint("users_lower_email_idx"))
                .withMessage(
                        """
                        Expecting table public.users to have unique constraint users_lower_email_idx, but it has no such unique constraint.
                          exists as           index: CREATE UNIQUE INDEX users_lower_email_idx ON public.users (lower((email)::text)) WHERE (role = 'ADMIN'::public."UserRole")
                          unique constraints  users_email_key""");
        failing(() -> assertThat(Clinic.users()).checkConstraint("users_pkey"))
                .withMessage(
                        """
                Expecting table public.users to have check constraint users_pkey, but it has no such check constraint.
                  exists as          primary key
                  check constraints  users_email_check""");
        failing(() -> assertThat(Clinic.users()).doesNotHaveConstraint("users_pkey"))
                .withMessage(
                        """
                Expecting table public.users not to have a constraint users_pkey, but it has.
                  found  primary key users_pkey""");
    }

    @Test
    void an_index_on_other_keys_does_not_count() {
        failing(() -> assertThat(Clinic.users()).indexOn("role"))
                .withMessage(
                        """
                Expecting table public.users to have an index on (role), but it has none.
                  indexes  CREATE UNIQUE INDEX users_email_key ON public.users (email)
                           CREATE INDEX users_first_name_idx ON public.users ("firstName") /* invalid */
                           CREATE UNIQUE INDEX users_lower_email_idx ON public.users (lower((email)::text)) WHERE (role = 'ADMIN'::public."UserRole")
                           CREATE UNIQUE INDEX users_pkey ON public.users (id)""");
        failing(() -> assertThat(Clinic.users()).hasIndexOn("email", "role"))
                .withMessageStartingWith(
                        "Expecting table public.users to have an index on (email, role), but it has none.");
    }

    @Test
    void a_partial_or_invalid_index_makes_nothing_unique() {
        failing(() -> assertThat(Clinic.users()).hasUniqueIndexOn("lower(email)"))
                .withMessageStartingWith(
                        "Expecting table public.users to have a unique index on (lower(email)), but the one that it has is partial.");
        failing(() -> assertThat(Clinic.users()).hasUniqueIndexOn("firstName"))
                .withMessageStartingWith(
                        "Expecting table public.users to have a unique index on (firstName), but the one that it has is not unique.");
        failing(() -> assertThat(Clinic.users()).hasIndexOn("firstName"))
                .withMessageStartingWith(
                        "Expecting table public.users to have an index on (firstName), but the one that it has is invalid.");
    }

    @Test
    void two_indexes_on_the_same_keys_have_to_be_told_apart_by_name() {
        var twice = Clinic.table(
                Clinic.USERS,
                List.of(),
                List.of(),
                Clinic.index("one", false, Optional.empty(), true, "email"),
                Clinic.index("two", true, Optional.empty(), true, "email"));

        failing(() -> assertThat(twice).indexOn("email"))
                .withMessage(
                        """
                Expecting table public.users to have one index on (email), but it has 2: go to one of them with index(name).
                  indexes  CREATE INDEX one ON public.users (email)
                           CREATE UNIQUE INDEX two ON public.users (email)""");
        assertThat(twice).index("two").isUnique();
    }

    @Test
    void a_chain_that_begins_below_the_schema_does_not_lead_back() {
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThat(Clinic.users()).andSchema())
                .withMessage(
                        "and() leads back to what this table was reached from, and the chain began here: begin it with"
                                + " assertThat(schema)");
    }

    @Test
    void null_is_no_table() {
        failing(() -> assertThat((dev.backstitch.engine.schema.Table) null).hasColumn("id"))
                .withMessage("Expecting a table, but there is none: it is null.");
    }
}
