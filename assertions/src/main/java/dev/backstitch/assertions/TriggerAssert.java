package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.Trigger;
import dev.backstitch.engine.schema.TriggerState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Trigger}.
 *
 * <pre>
 * <code>assertThat(schema).table("users").trigger("audit").calls("app.audit").isAfter().onEvents("INSERT", "UPDATE").isEnabled();</code>
 * </pre>
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TriggerAssert<P extends BackstitchAssert<?, ?>> extends FiringAssert<TriggerAssert<P>, Trigger, P> {

    TriggerAssert(@Nullable Trigger actual, Place<P> place) {
        super(actual, TriggerAssert.class, place);
    }

    /**
     * Verifies the function that the trigger calls.
     *
     * @param function the function without its arguments, as {@code "audit"} or {@code "app.audit"}
     * @return this assertion object
     * @throws AssertionError if it calls another
     */
    public TriggerAssert<P> calls(String function) {
        return check(trigger -> {
            ObjectName wanted = Names.qualified(function);
            if (!Names.qualified(trigger.function()).equals(wanted)) {
                throw mismatch(
                        trigger,
                        "to call " + wanted,
                        "calls " + trigger.function(),
                        wanted.toString(),
                        trigger.function());
            }
        });
    }

    /**
     * Verifies the arguments that the function is given.
     *
     * @param arguments all arguments in their order; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, there are others, or their order differs
     */
    public TriggerAssert<P> hasExactlyArguments(String... arguments) {
        return check(trigger ->
                exactly(trigger, "arguments", List.of(arguments), TriggerDefinition.of(trigger).arguments()));
    }

    /**
     * Verifies that the trigger fires BEFORE its events.
     *
     * @return this assertion object
     * @throws AssertionError if it fires at another time
     */
    public TriggerAssert<P> isBefore() {
        return is("BEFORE", TriggerDefinition::timing);
    }

    /**
     * Verifies that the trigger fires AFTER its events.
     *
     * @return this assertion object
     * @throws AssertionError if it fires at another time
     */
    public TriggerAssert<P> isAfter() {
        return is("AFTER", TriggerDefinition::timing);
    }

    /**
     * Verifies that the trigger fires INSTEAD OF its events.
     *
     * @return this assertion object
     * @throws AssertionError if it fires at another time
     */
    public TriggerAssert<P> isInsteadOf() {
        return is("INSTEAD OF", TriggerDefinition::timing);
    }

    private TriggerAssert<P> is(String wanted, Function<TriggerDefinition, String> property) {
        return check(trigger -> {
            String found = property.apply(TriggerDefinition.of(trigger));
            if (!found.equals(wanted)) {
                throw mismatch(trigger, "to be " + wanted, "is " + found, wanted, found);
            }
        });
    }

    /**
     * Verifies the events that the trigger fires on.
     *
     * @param events all of {@code INSERT}, {@code UPDATE}, {@code DELETE} and {@code TRUNCATE} that it fires on, in any order
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TriggerAssert<P> onEvents(String... events) {
        return check(trigger -> {
            List<String> wanted = Arrays.stream(events).map(event -> event.toUpperCase(Locale.ROOT)).sorted().toList();
            only(trigger, "events", wanted, TriggerDefinition.of(trigger).events());
        });
    }

    /**
     * Verifies the columns that an UPDATE has to be of.
     *
     * @param columns all columns in their order; none to verify that any will do
     * @return this assertion object
     * @throws AssertionError if there are others
     */
    public TriggerAssert<P> onUpdateOf(String... columns) {
        return columns("to be on UPDATE OF", "is on UPDATE OF", trigger -> TriggerDefinition.of(trigger).columns(), columns);
    }

    /**
     * Verifies that the trigger fires once for each row.
     *
     * @return this assertion object
     * @throws AssertionError if it does not
     */
    public TriggerAssert<P> isForEachRow() {
        return is("FOR EACH ROW", TriggerDefinition::level);
    }

    /**
     * Verifies that the trigger fires once for each statement.
     *
     * @return this assertion object
     * @throws AssertionError if it does not
     */
    public TriggerAssert<P> isForEachStatement() {
        return is("FOR EACH STATEMENT", TriggerDefinition::level);
    }

    /**
     * Verifies the condition after WHEN. It compares as the expressions of
     * {@linkplain CheckConstraintAssert#hasExpression check constraints} do.
     *
     * @param condition such as {@code old.email IS DISTINCT FROM new.email}
     * @return this assertion object
     * @throws AssertionError if it has another, or none
     */
    public TriggerAssert<P> hasCondition(String condition) {
        return expression("condition", condition, trigger -> TriggerDefinition.of(trigger).condition(), "has none");
    }

    /**
     * Verifies that the trigger has no condition.
     *
     * @return this assertion object
     * @throws AssertionError if it has one
     */
    public TriggerAssert<P> hasNoCondition() {
        return noSetting("to have no condition", "condition", trigger -> TriggerDefinition.of(trigger).condition());
    }

    /**
     * Verifies the name under which the function sees the rows as they were: REFERENCING OLD TABLE.
     *
     * @param name the name
     * @return this assertion object
     * @throws AssertionError if it has another, or none
     */
    public TriggerAssert<P> hasOldTable(String name) {
        return setting("old table", Names.simple(name), trigger -> TriggerDefinition.of(trigger).oldTable(), "has none");
    }

    /**
     * Verifies the name under which the function sees the rows as they are: REFERENCING NEW TABLE.
     *
     * @param name the name
     * @return this assertion object
     * @throws AssertionError if it has another, or none
     */
    public TriggerAssert<P> hasNewTable(String name) {
        return setting("new table", Names.simple(name), trigger -> TriggerDefinition.of(trigger).newTable(), "has none");
    }

    /**
     * Verifies that the function sees neither old nor new rows as a table.
     *
     * @return this assertion object
     * @throws AssertionError if it does
     */
    public TriggerAssert<P> hasNoTransitionTables() {
        return flag(trigger -> TriggerDefinition.of(trigger).oldTable().isEmpty()
                        && TriggerDefinition.of(trigger).newTable().isEmpty(), "to have no transition tables", "has one");
    }

    /**
     * Verifies that it is a CONSTRAINT TRIGGER.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public TriggerAssert<P> isConstraint() {
        return flag(trigger -> TriggerDefinition.of(trigger).constraint(), "to be a CONSTRAINT TRIGGER", "is not");
    }

    /**
     * Verifies that it is no CONSTRAINT TRIGGER.
     *
     * @return this assertion object
     * @throws AssertionError if it is one
     */
    public TriggerAssert<P> isNotConstraint() {
        return flag(trigger -> !TriggerDefinition.of(trigger).constraint(), "to be no CONSTRAINT TRIGGER", "is one");
    }

    /**
     * Verifies that the constraint trigger is DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public TriggerAssert<P> isDeferrable() {
        return flag(trigger -> TriggerDefinition.of(trigger).deferrable(), "to be deferrable", "is not");
    }

    /**
     * Verifies that the trigger is not DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public TriggerAssert<P> isNotDeferrable() {
        return flag(trigger -> !TriggerDefinition.of(trigger).deferrable(), "not to be deferrable", "is");
    }

    /**
     * Verifies that the constraint trigger is INITIALLY DEFERRED.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public TriggerAssert<P> isInitiallyDeferred() {
        return flag(trigger -> TriggerDefinition.of(trigger).initiallyDeferred(), "to be initially deferred", "is not");
    }

    /**
     * Verifies that the trigger is that of a partitioned table on one of its partitions, where it was enabled or disabled on its own.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public TriggerAssert<P> isInherited() {
        return flag(Trigger::inherited, "to be inherited", "is not");
    }

    /**
     * Verifies that the trigger was made on the table itself.
     *
     * @return this assertion object
     * @throws AssertionError if it is that of its partitioned table
     */
    public TriggerAssert<P> isNotInherited() {
        return flag(trigger -> !trigger.inherited(), "not to be inherited", "is");
    }

    @Override
    String subject(Trigger trigger) {
        return trigger.id().toString();
    }

    @Override
    String label(Trigger trigger) {
        return subject(trigger);
    }

    @Override
    String kind() {
        return "trigger";
    }

    @Override
    String summary(Trigger trigger) {
        return trigger.summary();
    }

    @Override
    TriggerState state(Trigger trigger) {
        return trigger.state();
    }

    @Override
    String definition(Trigger trigger) {
        return trigger.definition();
    }

    @Override
    Optional<String> comment(Trigger trigger) {
        return trigger.comment();
    }
}
