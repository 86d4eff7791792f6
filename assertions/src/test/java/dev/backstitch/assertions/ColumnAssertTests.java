package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatIllegalStateException;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Column;
import dev.backstitch.engine.schema.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnAssertTests {

    private final Schema schema = Clinic.schema();

    private ColumnAssert<TableAssert> column(String name) {
        return assertThat(schema).table("users").column(name);
    }

    private static Column standalone(String name) {
        return Clinic.users().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_so_passes() {
        column("id")
                .hasType("int8")
                .isNotNull()
                .isIdentity()
                .isIdentityAlways()
                .hasNoDefault()
                .isPrimaryKey()
                .hasComment("the key");
        column("email")
                .hasType("varchar(64)")
                .isNotNull()
                .isNotIdentity()
                .isNotGenerated()
                .hasNoComment();
        column("firstName").hasType("text").isNullable();
        column("role").hasType("UserRole").hasDefault("'NURSE'");
        column("sort_name").isGeneratedAs("lower(email)").hasCollation("C");
    }

    @Test
    void another_type_is_told() {
        failing(() -> column("email").hasType("citext"))
                .withMessage(
                        """
                        [table public.users > column email] Expecting column public.users.email to have type citext, but it has type character varying(64).
                          column  email character varying(64) NOT NULL""")
                .satisfies(error -> {
                    assertThat(error.getExpected().getValue()).isEqualTo("citext");
                    assertThat(error.getActual().getValue()).isEqualTo("character varying(64)");
                });
    }

    @Test
    void serial_is_explained() {
        Column id = Clinic.students().columns().get(0);

        failing(() -> assertThat(id).hasType("serial"))
                .withMessage(
                        """
                Expecting column public.students.id to have type serial, but it has type integer.
                  column  id integer NOT NULL DEFAULT nextval('public.students_id_seq'::regclass)
                  hint    serial is no type: it makes a column of type integer that is NOT NULL and takes its default from a sequence; expect the type integer""");
    }

    @Test
    void is_not_null_means_not_null() {
        failing(() -> assertThat(standalone("firstName")).isNotNull())
                .withMessage(
                        """
                Expecting column public.users."firstName" to be NOT NULL, but it is nullable.
                  column  "firstName" text""");
        failing(() -> assertThat(standalone("email")).isNullable())
                .withMessage(
                        """
                Expecting column public.users.email to be nullable, but it is NOT NULL.
                  column  email character varying(64) NOT NULL""");
    }

    @Test
    void is_null_asks_whether_is_nullable_was_meant() {
        failing(() -> assertThat(standalone("firstName")).isNull())
                .withMessage(
                        """
                Expecting column public.users."firstName" to be null, which no column is: did you mean isNullable()?
                  column  "firstName" text""");
    }

    @Test
    void another_default_is_told() {
        failing(() -> assertThat(standalone("role")).hasDefault("'ADMIN'"))
                .withMessage(
                        """
                Expecting column public.users.role to have the default 'ADMIN', but it has the default 'NURSE'::public."UserRole".
                  column  role public."UserRole" NOT NULL DEFAULT 'NURSE'::public."UserRole\"""");
        failing(() -> assertThat(standalone("email")).hasDefault("now()"))
                .withMessageStartingWith(
                        "Expecting column public.users.email to have the default now(), but it has no default.");
        failing(() -> assertThat(standalone("role")).hasNoDefault())
                .withMessageStartingWith(
                        "Expecting column public.users.role to have no default, but it has the default 'NURSE'::public.\"UserRole\".");
    }

    @Test
    void identity_and_generation_are_told() {
        failing(() -> assertThat(standalone("email")).isIdentity())
                .withMessage(
                        """
                Expecting column public.users.email to be an identity column, but it is not.
                  column  email character varying(64) NOT NULL""");
        failing(() -> assertThat(standalone("id")).isIdentityByDefault())
                .withMessage(
                        """
                Expecting column public.users.id to be GENERATED BY DEFAULT AS IDENTITY, but it is not.
                  column  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY""");
        failing(() -> assertThat(standalone("sort_name")).isGeneratedAs("upper(email)"))
                .withMessageStartingWith(
                        "Expecting column public.users.sort_name to be generated as upper(email), but it is generated as lower((email)::text).");
        failing(() -> assertThat(standalone("email")).isGeneratedAs("upper(email)"))
                .withMessageStartingWith(
                        "Expecting column public.users.email to be generated as upper(email), but it is not generated.");
    }

    @Test
    void collation_and_comment_are_told() {
        failing(() -> assertThat(standalone("email")).hasCollation("C"))
                .withMessageStartingWith(
                        "Expecting column public.users.email to have the collation C, but it has that of its type.");
        failing(() -> assertThat(standalone("id")).hasComment("x"))
                .withMessageStartingWith(
                        "Expecting column public.users.id to have the comment x, but it has the comment the key.");
        failing(() -> assertThat(standalone("email")).hasComment("x"))
                .withMessageStartingWith("Expecting column public.users.email to have the comment x, but it has none.");
        failing(() -> assertThat(standalone("id")).hasNoComment())
                .withMessageStartingWith(
                        "Expecting column public.users.id to have no comment, but it has the comment the key.");
    }

    @Test
    void the_primary_key_is_the_column_alone() {
        failing(() -> column("email").isPrimaryKey())
                .withMessage(
                        """
                [table public.users > column email] Expecting column public.users.email to be the primary key, but that is (id).
                  column  email character varying(64) NOT NULL""");
        failing(() -> assertThat(schema).table("students").column("id").isPrimaryKey())
                .withMessageContaining(
                        "Expecting column public.students.id to be the primary key, but it is only a part of it: (school_id, id).");
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThat(standalone("id")).isPrimaryKey());
    }

    @Test
    void percent_signs_stay_as_they_are() {
        Column column = Clinic.column(Clinic.USERS, "c", "text", false, Optional.of("'100%n %s %d'::text"));

        failing(() -> assertThat(column).as("V7").hasDefault("'%d'"))
                .withMessage(
                        """
                [V7] Expecting column public.users.c to have the default '%d', but it has the default '100%n %s %d'::text.
                  column  c text DEFAULT '100%n %s %d'::text""");
        failing(() -> assertThat(column).withFailMessage("mine").hasDefault("'%d'"))
                .withMessage("mine");
    }
}
