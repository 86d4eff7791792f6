package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Policy;
import dev.backstitch.engine.schema.Table;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Table}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TableAssert extends TableSettingsAssert {

    private static final Parts<Table, Policy> POLICIES =
            new Parts<>("policy", "policies", Table::policies, Policy::name, Policy::summary);

    TableAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, place);
    }

    /**
     * Verifies that the table has a row security policy.
     *
     * @param name the policy
     * @return this assertion object
     * @throws AssertionError if there is no such policy
     */
    public TableAssert hasPolicy(String name) {
        return hasPart(POLICIES, name);
    }

    /**
     * Verifies that the table has no row security policy of that name.
     *
     * @param name the policy
     * @return this assertion object
     * @throws AssertionError if there is such a policy
     */
    public TableAssert doesNotHavePolicy(String name) {
        return doesNotHavePart(POLICIES, name);
    }

    /**
     * Verifies that the table has these row security policies and no others, in any order.
     *
     * @param names the policies; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyPolicies(String... names) {
        return hasOnlyParts(POLICIES, names);
    }

    /**
     * Goes to a row security policy.
     *
     * <pre>
     * <code>assertThat(schema).table("users").hasRowLevelSecurity().policy("own_rows").forCommand("SELECT").appliesTo("app");</code>
     * </pre>
     *
     * @param name the policy
     * @return the assertion on the policy
     * @throws AssertionError if there is no such policy
     */
    public PolicyAssert policy(String name) {
        return toPart(POLICIES, name, PolicyAssert::new);
    }

    @Override
    Relation relation(Table table) {
        return Relation.of(table);
    }

    @Override
    String kind() {
        return "table";
    }
}
