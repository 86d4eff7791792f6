package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Failing.failing;

import dev.backstitch.engine.schema.Schema;
import org.junit.jupiter.api.Test;

class TriggerAssertTests {

    private final Schema schema = LiveRelations.schema();

    @Test
    void what_is_so_passes() {
        assertThat(schema)
                .table("customers")
                .trigger("audit")
                .calls("app.audit")
                .hasExactlyArguments("one", "it's \\two")
                .isAfter()
                .onEvents("UPDATE", "insert")
                .onUpdateOf("email", "name")
                .isForEachRow()
                .hasCondition("pg_trigger_depth() < 1")
                .hasNoTransitionTables()
                .isNotConstraint()
                .isNotDeferrable()
                .isEnabled()
                .isNotInherited()
                .hasComment("who did it");
        assertThat(schema)
                .table("customers")
                .trigger("bulk")
                .isForEachStatement()
                .hasOldTable("was")
                .hasNewTable("Is")
                .hasNoCondition()
                .onUpdateOf()
                .hasExactlyArguments()
                .isEnabledForReplica();
        assertThat(schema)
                .table("customers")
                .trigger("early")
                .isBefore()
                .onEvents("DELETE")
                .calls("suppress_redundant_updates_trigger")
                .isDisabled()
                .hasDefinition(
                        "create trigger early before delete on customers for each row execute function suppress_redundant_updates_trigger()")
                .hasDefinitionContaining("before delete on customers");
        assertThat(schema)
                .table("customers")
                .trigger("late")
                .isConstraint()
                .isDeferrable()
                .isInitiallyDeferred()
                .isEnabledAlways();
        assertThat(schema).view("all_customers").trigger("write").isInsteadOf().onEvents("INSERT");
        assertThat(schema).table("readings_rest").trigger("stamp").isInherited().isDisabled();
    }

    @Test
    void another_function_is_told() {
        failing(() -> assertThat(schema).table("customers").trigger("early").calls("app.audit"))
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to call app.audit, but it calls pg_catalog.suppress_redundant_updates_trigger.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("audit").hasExactlyArguments("one"))
                .withMessage(
                        """
                [table public.customers > trigger audit] Expecting trigger public.customers.audit to have exactly the expected arguments, but 1 is extra.
                  extra     it's \\two
                  expected  one
                  found     one, it's \\two""");
    }

    @Test
    void another_time_is_told() {
        failing(() -> assertThat(schema).table("customers").trigger("early").isAfter())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be AFTER, but it is BEFORE.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").isInsteadOf())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be INSTEAD OF, but it is BEFORE.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").onEvents("DELETE", "TRUNCATE"))
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to have only the expected events, but 1 is missing.
                  missing   TRUNCATE
                  expected  DELETE, TRUNCATE
                  found     DELETE""");
        failing(() -> assertThat(schema).table("customers").trigger("early").onUpdateOf("email"))
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be on UPDATE OF (email), but it is on UPDATE OF ().
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").isForEachStatement())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be FOR EACH STATEMENT, but it is FOR EACH ROW.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("late").isBefore())
                .withMessage(
                        """
                [table public.customers > trigger late] Expecting trigger public.customers.late to be BEFORE, but it is AFTER.
                  trigger  CREATE CONSTRAINT TRIGGER late AFTER DELETE ON public.customers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.audit()""");
        failing(() -> assertThat(schema).table("customers").trigger("bulk").isForEachRow())
                .withMessage(
                        """
                [table public.customers > trigger bulk] Expecting trigger public.customers.bulk to be FOR EACH ROW, but it is FOR EACH STATEMENT.
                  trigger  CREATE TRIGGER bulk AFTER UPDATE ON public.customers REFERENCING OLD TABLE AS was NEW TABLE AS "Is" FOR EACH STATEMENT EXECUTE FUNCTION app.audit()""");
    }

    @Test
    void another_condition_is_told() {
        failing(() -> assertThat(schema).table("customers").trigger("early").hasCondition("true"))
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to have the condition true, but it has none.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("audit").hasNoCondition())
                .withMessage(
                        """
                [table public.customers > trigger audit] Expecting trigger public.customers.audit to have no condition, but it has the condition (pg_trigger_depth() < 1).
                  trigger  CREATE TRIGGER audit AFTER INSERT OR UPDATE OF email, name ON public.customers FOR EACH ROW WHEN ((pg_trigger_depth() < 1)) EXECUTE FUNCTION app.audit('one', 'it''s \\two')""");
    }

    @Test
    void transition_tables_are_told() {
        failing(() -> assertThat(schema).table("customers").trigger("bulk").hasOldTable("old"))
                .withMessage(
                        """
                [table public.customers > trigger bulk] Expecting trigger public.customers.bulk to have the old table old, but it has the old table was.
                  trigger  CREATE TRIGGER bulk AFTER UPDATE ON public.customers REFERENCING OLD TABLE AS was NEW TABLE AS "Is" FOR EACH STATEMENT EXECUTE FUNCTION app.audit()""");
        failing(() -> assertThat(schema).table("customers").trigger("bulk").hasNewTable("new"))
                .withMessage(
                        """
                [table public.customers > trigger bulk] Expecting trigger public.customers.bulk to have the new table new, but it has the new table Is.
                  trigger  CREATE TRIGGER bulk AFTER UPDATE ON public.customers REFERENCING OLD TABLE AS was NEW TABLE AS "Is" FOR EACH STATEMENT EXECUTE FUNCTION app.audit()""");
        failing(() -> assertThat(schema).table("customers").trigger("bulk").hasNoTransitionTables())
                .withMessage(
                        """
                [table public.customers > trigger bulk] Expecting trigger public.customers.bulk to have no transition tables, but it has one.
                  trigger  CREATE TRIGGER bulk AFTER UPDATE ON public.customers REFERENCING OLD TABLE AS was NEW TABLE AS "Is" FOR EACH STATEMENT EXECUTE FUNCTION app.audit()""");
    }

    @Test
    void constraint_triggers_are_told() {
        failing(() -> assertThat(schema).table("customers").trigger("early").isConstraint())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be a CONSTRAINT TRIGGER, but it is not.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").isDeferrable())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be deferrable, but it is not.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").isInitiallyDeferred())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be initially deferred, but it is not.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").isInherited())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be inherited, but it is not.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("late").isNotConstraint())
                .withMessage(
                        """
                [table public.customers > trigger late] Expecting trigger public.customers.late to be no CONSTRAINT TRIGGER, but it is one.
                  trigger  CREATE CONSTRAINT TRIGGER late AFTER DELETE ON public.customers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.audit()""");
        failing(() -> assertThat(schema).table("customers").trigger("late").isNotDeferrable())
                .withMessage(
                        """
                [table public.customers > trigger late] Expecting trigger public.customers.late not to be deferrable, but it is.
                  trigger  CREATE CONSTRAINT TRIGGER late AFTER DELETE ON public.customers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.audit()""");
        failing(() -> assertThat(schema).table("readings_rest").trigger("stamp").isNotInherited())
                .withMessage(
                        """
                [table public.readings_rest > trigger stamp] Expecting trigger public.readings_rest.stamp not to be inherited, but it is.
                  trigger  ALTER TABLE public.readings_rest DISABLE TRIGGER stamp""");
    }

    @Test
    void another_state_is_told() {
        failing(() -> assertThat(schema).table("customers").trigger("early").isEnabled())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be enabled, but it is disabled.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").isEnabledForReplica())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be enabled for replica sessions, but it is disabled.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").isEnabledAlways())
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to be enabled always, but it is disabled.
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("readings").trigger("stamp").isDisabled())
                .withMessage(
                        """
                [table public.readings > trigger stamp] Expecting trigger public.readings.stamp to be disabled, but it is enabled.
                  trigger  CREATE TRIGGER stamp BEFORE INSERT ON public.readings FOR EACH ROW EXECUTE FUNCTION app.audit()""");
    }

    @Test
    void another_definition_is_told() {
        failing(() -> assertThat(schema).table("customers").trigger("early").hasDefinition("CREATE TRIGGER x"))
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to have the definition CREATE TRIGGER x, but it has the definition CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger().
                  trigger  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
        failing(() -> assertThat(schema).table("customers").trigger("early").hasDefinitionContaining("AFTER DELETE"))
                .withMessage(
                        """
                [table public.customers > trigger early] Expecting trigger public.customers.early to have a definition containing AFTER DELETE, but it has not.
                  definition  CREATE TRIGGER early BEFORE DELETE ON public.customers FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""");
    }
}
