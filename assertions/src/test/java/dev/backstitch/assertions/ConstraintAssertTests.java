package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;
import static dev.backstitch.engine.schema.ReferentialAction.CASCADE;
import static dev.backstitch.engine.schema.ReferentialAction.NO_ACTION;
import static dev.backstitch.engine.schema.ReferentialAction.SET_NULL;

import dev.backstitch.engine.schema.CheckConstraint;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

class ConstraintAssertTests {

    private static final String SUMMARY =
            "CONSTRAINT students_nurse_id_fkey FOREIGN KEY (nurse_id) REFERENCES public.users (id) ON UPDATE CASCADE"
                    + " ON DELETE SET NULL DEFERRABLE NOT VALID";

    private final ForeignKey foreignKey = only(Clinic.students(), ForeignKey.class);
    private final UniqueConstraint unique = only(Clinic.users(), UniqueConstraint.class);
    private final CheckConstraint check = only(Clinic.users(), CheckConstraint.class);
    private final PrimaryKey primaryKey = only(Clinic.students(), PrimaryKey.class);

    private static <T extends Constraint> T only(Table table, Class<T> type) {
        return table.constraints().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_so_passes() {
        assertThat(foreignKey)
                .hasName("students_nurse_id_fkey")
                .isOn("nurse_id")
                .references("users")
                .references("users", "id")
                .references("public.users", "id")
                .onDelete(SET_NULL)
                .onUpdate(CASCADE)
                .isDeferrable()
                .isInitiallyImmediate()
                .isNotValidated()
                .isEnforced()
                .hasNoComment();
        assertThat(unique).isOn("email").includes().isNullsDistinct().isNotDeferrable();
        assertThat(check).hasExpression("email <> ''").isValidated().isEnforced();
        assertThat(primaryKey)
                .isOn("school_id", "id")
                .includes()
                .isNotDeferrable()
                .isInitiallyImmediate();
    }

    @Test
    void another_target_is_told() {
        failing(() -> assertThat(foreignKey).references("users", "email"))
                .withMessage(
                        """
                        Expecting foreign key public.students.students_nurse_id_fkey to reference public.users (email), but it references public.users (id).
                          foreign key  %s""",
                        SUMMARY)
                .satisfies(error -> assertThat(error.getActual().getValue()).isEqualTo("public.users (id)"));
        failing(() -> assertThat(foreignKey).references("nurses"))
                .withMessageContaining("to reference public.nurses, but it references public.users (id).");
    }

    @Test
    void another_action_is_told() {
        failing(() -> assertThat(foreignKey).onDelete(CASCADE))
                .withMessage(
                        """
                Expecting foreign key public.students.students_nurse_id_fkey to be ON DELETE CASCADE, but it is ON DELETE SET NULL.
                  foreign key  %s""",
                        SUMMARY);
        failing(() -> assertThat(foreignKey).onUpdate(NO_ACTION))
                .withMessageContaining("to be ON UPDATE NO ACTION, but it is ON UPDATE CASCADE.");
    }

    @Test
    void other_properties_of_a_foreign_key_are_told() {
        failing(() -> assertThat(foreignKey).isValidated())
                .withMessage(
                        """
                Expecting foreign key public.students.students_nurse_id_fkey to be validated, but it is NOT VALID.
                  foreign key  %s""",
                        SUMMARY);
        failing(() -> assertThat(foreignKey).isNotDeferrable())
                .withMessageContaining("not to be deferrable, but it is.");
        failing(() -> assertThat(foreignKey).isInitiallyDeferred())
                .withMessageContaining("to be initially deferred, but it is not.");
        failing(() -> assertThat(foreignKey).isOn("id"))
                .withMessageContaining("to be on (id), but it is on (nurse_id).");
        failing(() -> assertThat(foreignKey).hasName("fk"))
                .withMessageContaining("to have the name fk, but it has the name students_nurse_id_fkey.");
    }

    @Test
    void properties_of_a_unique_constraint_are_told() {
        failing(() -> assertThat(unique).isOn("email", "role"))
                .withMessage(
                        """
                Expecting unique constraint public.users.users_email_key to be on (email, role), but it is on (email).
                  unique constraint  CONSTRAINT users_email_key UNIQUE (email)""");
        failing(() -> assertThat(unique).isNullsNotDistinct())
                .withMessageContaining("to be NULLS NOT DISTINCT, but it is NULLS DISTINCT.");
        failing(() -> assertThat(unique).isDeferrable()).withMessageContaining("to be deferrable, but it is not.");
        failing(() -> assertThat(unique).includes("id")).withMessageContaining("to include (id), but it includes ().");
    }

    @Test
    void another_expression_is_told() {
        failing(() -> assertThat(check).hasExpression("email <> 'x'"))
                .withMessage(
                        """
                Expecting check constraint public.users.users_email_check to check email <> 'x', but it checks ((email)::text <> ''::text).
                  check constraint  CONSTRAINT users_email_check CHECK (((email)::text <> ''::text))""");
        failing(() -> assertThat(check).isNotValidated())
                .withMessageContaining("to be NOT VALID, but it is validated.");
        failing(() -> assertThat(check).isNoInherit()).withMessageContaining("to be NO INHERIT, but it is inherited.");
    }

    @Test
    void the_columns_of_a_primary_key_have_an_order() {
        failing(() -> assertThat(primaryKey).isOn("id", "school_id"))
                .withMessage(
                        """
                Expecting primary key public.students.students_pkey to be on (id, school_id), but it is on (school_id, id).
                  primary key  CONSTRAINT students_pkey PRIMARY KEY (school_id, id)""");
    }
}
