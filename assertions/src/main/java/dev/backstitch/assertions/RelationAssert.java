package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Rule;
import dev.backstitch.engine.schema.Trigger;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a table or a view.
 *
 * <p>Names of columns, indexes and other parts are taken as they stand: {@code column("firstName")} is what SQL calls
 * {@code "firstName"}.
 *
 * @param <SELF> the type of the assertion itself
 * @param <A> what it is about
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class RelationAssert<SELF extends RelationAssert<SELF, A>, A>
        extends RelationStatisticsAssert<SELF, A> {

    RelationAssert(@Nullable A actual, Class<?> selfType, Place<SchemaAssert> place) {
        super(actual, selfType, place);
    }

    private Parts<A, Trigger> triggers() {
        return new Parts<>(
                "trigger", "triggers", object -> relation(object).triggers(), Trigger::name, Trigger::summary);
    }

    private Parts<A, Rule> rules() {
        return new Parts<>("rule", "rules", object -> relation(object).rules(), Rule::name, Rule::summary);
    }

    /**
     * Verifies that there is a trigger of that name.
     *
     * @param name the trigger
     * @return this assertion object
     * @throws AssertionError if there is no such trigger
     */
    public SELF hasTrigger(String name) {
        return hasPart(triggers(), name);
    }

    /**
     * Verifies that there is no trigger of that name.
     *
     * @param name the trigger
     * @return this assertion object
     * @throws AssertionError if there is such a trigger
     */
    public SELF doesNotHaveTrigger(String name) {
        return doesNotHavePart(triggers(), name);
    }

    /**
     * Verifies that there are these triggers and no others, in any order.
     *
     * @param names the triggers; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SELF hasOnlyTriggers(String... names) {
        return hasOnlyParts(triggers(), names);
    }

    /**
     * Goes to a trigger.
     *
     * @param name the trigger
     * @return the assertion on the trigger
     * @throws AssertionError if there is no such trigger
     */
    public TriggerAssert<SELF> trigger(String name) {
        return toPart(triggers(), name, TriggerAssert::new);
    }

    /**
     * Verifies that there is a rule of that name.
     *
     * @param name the rule
     * @return this assertion object
     * @throws AssertionError if there is no such rule
     */
    public SELF hasRule(String name) {
        return hasPart(rules(), name);
    }

    /**
     * Verifies that there is no rule of that name.
     *
     * @param name the rule
     * @return this assertion object
     * @throws AssertionError if there is such a rule
     */
    public SELF doesNotHaveRule(String name) {
        return doesNotHavePart(rules(), name);
    }

    /**
     * Verifies that there are these rules and no others, in any order.
     *
     * @param names the rules; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public SELF hasOnlyRules(String... names) {
        return hasOnlyParts(rules(), names);
    }

    /**
     * Goes to a rule.
     *
     * @param name the rule
     * @return the assertion on the rule
     * @throws AssertionError if there is no such rule
     */
    public RuleAssert<SELF> rule(String name) {
        return toPart(rules(), name, RuleAssert::new);
    }

    /**
     * Verifies the tablespace.
     *
     * @param tablespace the tablespace
     * @return this assertion object
     * @throws AssertionError if it is in another, or in the default one
     */
    public SELF hasTablespace(String tablespace) {
        return setting(
                "tablespace", Names.simple(tablespace), object -> relation(object).tablespace(), "is in the default one");
    }

    /**
     * Verifies that no tablespace is set.
     *
     * @return this assertion object
     * @throws AssertionError if it is in one of its own
     */
    public SELF hasDefaultTablespace() {
        return noSetting(
                "to be in the default tablespace", "tablespace", object -> relation(object).tablespace());
    }

    /**
     * Verifies what stores the rows.
     *
     * @param method the table access method; {@code heap} is the built-in one
     * @return this assertion object
     * @throws AssertionError if another does
     */
    public SELF usesAccessMethod(String method) {
        return value(
                "access method", Names.simple(method), object -> relation(object).accessMethod().orElse("heap"));
    }

    /**
     * Verifies what logical replication tells rows apart by.
     *
     * @param identity {@code DEFAULT}, {@code FULL}, {@code NOTHING} or {@code INDEX name}
     * @return this assertion object
     * @throws AssertionError if it is another
     */
    public SELF hasReplicaIdentity(String identity) {
        return value("replica identity", identity, object -> relation(object).replicaIdentity());
    }
}
