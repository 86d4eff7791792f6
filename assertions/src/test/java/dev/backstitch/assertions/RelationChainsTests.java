package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatIllegalArgumentException;
import static dev.backstitch.assertions.BackstitchAssertions.assertThatIllegalStateException;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.ExclusionConstraint;
import dev.backstitch.engine.schema.ExtendedStatistics;
import dev.backstitch.engine.schema.NotNullConstraint;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Schema;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.Trigger;
import dev.backstitch.engine.schema.TriggerState;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chains that lead to parts that are missing, that begin below the schema, and that lead back. */
class RelationChainsTests {

    private final Schema schema = LiveRelations.schema();
    private final BackstitchSoftAssertions softly = new BackstitchSoftAssertions();

    private List<String> collected() {
        return softly.assertionErrorsCollected().stream()
                .map(Throwable::getMessage)
                .map(message -> message.strip().lines().findFirst().orElseThrow())
                .toList();
    }

    private Table customers() {
        return table("customers");
    }

    private Table table(String name) {
        return schema.tables().stream()
                .filter(table -> table.name().equals(new ObjectName("public", name)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void missing_parts_are_collected_once_each() {
        softly.assertThat(schema)
                .table("pets")
                .trigger("t")
                .calls("f")
                .isBefore()
                .onEvents("INSERT")
                .and()
                .rule("r")
                .isInstead()
                .isEnabled()
                .and()
                .policy("p")
                .forCommand("ALL")
                .using("true")
                .and()
                .extendedStatistics("s")
                .isOn("a")
                .isOwnedBy("x")
                .and()
                .exclusionConstraint("e")
                .hasDefinitionContaining("x")
                .isDeferrable()
                .and()
                .notNullConstraintOn("n")
                .isNoInherit()
                .and()
                .uniqueConstraintOn("u")
                .isWithoutOverlaps()
                .andSchema()
                .sequence("q")
                .startsAt(1)
                .grants()
                .to("backstitch_clerk")
                .areExactly("SELECT")
                .and()
                .isCycling();

        assertThat(collected())
                .containsExactly(
                        "[table public.pets] Expecting table public.pets to have trigger t, but it has no such trigger.",
                        "[table public.pets] Expecting table public.pets to have rule r, but it has no such rule.",
                        "[table public.pets] Expecting table public.pets to have policy p, but it has no such policy.",
                        "[table public.pets] Expecting table public.pets to have extended statistics s, but it has no such extended statistics.",
                        "[table public.pets] Expecting table public.pets to have exclusion constraint e, but it has no such exclusion constraint.",
                        "[table public.pets] Expecting table public.pets to have a not null constraint on (n), but it has none.",
                        "[table public.pets] Expecting table public.pets to have a unique constraint on (u), but it has none.",
                        "Expecting schema to have sequence public.q, but it has no such sequence.");
    }

    @Test
    void missing_keys_and_sequences_are_collected_once_each() {
        softly.assertThat(schema)
                .table("customers")
                .index("customers_name_idx")
                .key("email")
                .isDescending()
                .hasCollation("C")
                .and()
                .isUnique()
                .and()
                .column("email")
                .sequence()
                .startsAt(9)
                .and()
                .grants()
                .to("backstitch_clerk")
                .include("UPDATE")
                .areGrantable();

        assertThat(collected())
                .containsExactly(
                        "[table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to have the key email, but it is on (name COLLATE \"POSIX\" text_pattern_ops DESC NULLS LAST, lower(notes)).",
                        "[table public.customers > index customers_name_idx] Expecting index public.customers_name_idx to be unique, but it is not.",
                        "[table public.customers > column email] Expecting column public.customers.email to own a sequence, but it owns none.",
                        "[table public.customers > column email > grants > to backstitch_clerk] Expecting backstitch_clerk to have UPDATE on column public.customers.email, but it has none.",
                        "[table public.customers > column email > grants > to backstitch_clerk] Expecting backstitch_clerk to have all its privileges on column public.customers.email WITH GRANT OPTION, but it has none.");
    }

    @Test
    void parts_of_a_missing_table_check_nothing() {
        softly.assertThat(schema)
                .table("nowhere")
                .isPartitioned()
                .hasPartition("p")
                .isAncestorOf("x")
                .hasExtendedStatistics("s")
                .column("c")
                .isAtPosition(3)
                .isUnique()
                .sequence()
                .startsAt(1)
                .and()
                .and()
                .index("i")
                .isPrimary()
                .isReplicaIdentity()
                .and()
                .grants()
                .areOnlyTo("x")
                .toPublic()
                .areExactly("SELECT");

        assertThat(collected())
                .containsExactly("Expecting schema to have table public.nowhere, but it has no such table.");
    }

    @Test
    void a_chain_may_begin_with_any_part() {
        Table bookings = table("bookings");
        ExclusionConstraint exclusion = (ExclusionConstraint) bookings.constraints().stream()
                .filter(ExclusionConstraint.class::isInstance)
                .findFirst()
                .orElseThrow();
        NotNullConstraint notNull = (NotNullConstraint) bookings.constraints().stream()
                .filter(NotNullConstraint.class::isInstance)
                .findFirst()
                .orElseThrow();
        ExtendedStatistics statistics = schema.others(ExtendedStatistics.class).get(0);

        assertThat(exclusion).isDeferrable();
        assertThat(notNull).isValidated();
        assertThat(statistics).hasDefaultTarget();
        assertThat(customers().triggers().get(0)).isEnabled();
        assertThat(customers().rules().get(0)).isInstead();
        assertThat(customers().policies().get(0)).isRestrictive();
        assertThat(customers().indexes().get(0).keys().get(0)).isColumn();
        assertThat(schema.sequences().get(0)).isLogged();
    }

    @Test
    void a_soft_chain_may_begin_with_any_part() {
        Table bookings = table("bookings");
        bookings.constraints().forEach(constraint -> {
            if (constraint instanceof ExclusionConstraint exclusion) {
                softly.assertThat(exclusion).isNotDeferrable();
            }
            if (constraint instanceof NotNullConstraint notNull) {
                softly.assertThat(notNull).hasComment("x");
            }
        });
        softly.assertThat(schema.others(ExtendedStatistics.class).get(0)).hasTarget(1);
        softly.assertThat(customers().triggers().get(0)).isDisabled();
        softly.assertThat(customers().rules().get(0)).isAlso();
        softly.assertThat(customers().policies().get(0)).isPermissive();
        softly.assertThat(customers().indexes().get(0).keys().get(0)).isDescending();
        softly.assertThat(schema.sequences().get(0)).isUnlogged();

        assertThat(softly.assertionErrorsCollected()).hasSize(11);
    }

    @Test
    void what_needs_the_schema_says_so_without_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThat(customers()).hasChildTables())
                .withMessage(
                        "and() leads back to what this table was reached from, and the chain began here: begin it with assertThat(schema)");
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThat(customers().columns().get(0)).isAtPosition(1))
                .withMessage(
                        "and() leads back to what this column was reached from, and the chain began here: begin it with assertThat(schema)");
    }

    @Test
    void privileges_lead_back_to_the_object_and_on_to_other_roles() {
        assertThat(schema)
                .table("customers")
                .grants()
                .to("backstitch_clerk")
                .include("SELECT")
                .to("backstitch_auditor")
                .include("SELECT")
                .and()
                .hasColumn("email")
                .andSchema()
                .hasTable("pets");
    }

    @Test
    void a_wide_table_is_cut_off() {
        Table wide = Clinic.table(Clinic.USERS, Collections.nCopies(99, Clinic.column("text")));

        failing(() -> assertThat(wide).isUnlogged())
                .withMessage(
                        "Expecting table public.users to be UNLOGGED, but it is logged.\n  table  CREATE TABLE public.users ("
                                + "c text, ".repeat(59) + "c …");
    }

    @Test
    void names_in_a_trigger_may_need_quotes() {
        Trigger trigger = new Trigger(
                new ObjectName("public", "On Call"),
                "before x",
                "CREATE TRIGGER \"before x\" AFTER DELETE OR UPDATE OF \"a, b\", \"c\"\"d\" OR TRUNCATE ON public.\"On Call\""
                        + " FOR EACH STATEMENT WHEN (((now() > 'x'::text))) EXECUTE FUNCTION app.\"F g\"('), (', '')",
                "app.\"F g\"",
                TriggerState.ENABLED,
                false,
                Optional.empty());

        assertThat(trigger)
                .calls("app.F g")
                .onEvents("DELETE", "UPDATE", "TRUNCATE")
                .onUpdateOf("a, b", "c\"d")
                .hasCondition("now() > 'x'")
                .hasExactlyArguments("), (", "");
    }

    @Test
    void a_trigger_that_postgres_would_not_print_is_refused() {
        Trigger trigger = new Trigger(
                new ObjectName("public", "t"),
                "x",
                "CREATE TRIGGER",
                "f",
                TriggerState.ENABLED,
                false,
                Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(trigger).isBefore())
                .withMessage(
                        "trigger public.t.x has a definition that pg_get_triggerdef does not print: CREATE TRIGGER");
    }

    @Test
    void a_column_that_owns_a_sequence_is_named_with_its_table() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(schema).sequence("ticket_seq").isOwnedByColumn("id"))
                .withMessage("A column is named with its table, as users.id or app.users.id, not as id");
    }
}
