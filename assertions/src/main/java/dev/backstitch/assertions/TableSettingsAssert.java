package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Persistence;
import dev.backstitch.engine.schema.Table;
import dev.backstitch.engine.schema.TableKind;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a {@link Table} is beside its parts.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class TableSettingsAssert extends TableInheritanceAssert {

    private static final Options<Table> STORAGE =
            new Options<>("storage parameter", "storage parameters", Table::storageParameters);
    private static final Options<Table> FOREIGN =
            new Options<>("foreign option", "foreign options", Table::foreignOptions);

    TableSettingsAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, place);
    }

    /**
     * Verifies that the table is one of a foreign server.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public TableAssert isForeign() {
        return flag(table -> table.tableKind() == TableKind.FOREIGN, "to be a foreign table", "is not");
    }

    /**
     * Verifies that the table is not one of a foreign server.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public TableAssert isNotForeign() {
        return flag(table -> table.tableKind() != TableKind.FOREIGN, "not to be a foreign table", "is");
    }

    /**
     * Verifies that the table is neither partitioned nor foreign.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public TableAssert isOrdinary() {
        return flag(table -> table.tableKind() == TableKind.ORDINARY, "to be an ordinary table", "is partitioned or foreign");
    }

    /**
     * Verifies that the table is UNLOGGED: it is empty after a crash.
     *
     * @return this assertion object
     * @throws AssertionError if it is logged
     */
    public TableAssert isUnlogged() {
        return flag(table -> table.persistence() == Persistence.UNLOGGED, "to be UNLOGGED", "is logged");
    }

    /**
     * Verifies that the table is logged, as is the default.
     *
     * @return this assertion object
     * @throws AssertionError if it is UNLOGGED
     */
    public TableAssert isLogged() {
        return flag(table -> table.persistence() == Persistence.PERMANENT, "to be logged", "is UNLOGGED");
    }

    /**
     * Verifies a storage parameter, such as {@code fillfactor}; that of the TOAST table begins with {@code toast.}.
     *
     * @param name its name
     * @param value its value, as it was written
     * @return this assertion object
     * @throws AssertionError if it is not set, or to another value
     */
    public TableAssert hasStorageParameter(String name, String value) {
        return option(STORAGE, name, value);
    }

    /**
     * Verifies that a storage parameter is not set.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if it is set
     */
    public TableAssert doesNotHaveStorageParameter(String name) {
        return noOption(STORAGE, name);
    }

    /**
     * Verifies the storage parameters that are set, in any order.
     *
     * @param settings each as {@code name=value}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyStorageParameters(String... settings) {
        return onlyOptions(STORAGE, settings);
    }

    /**
     * Verifies that row level security is enabled. Without a policy the table then shows no rows to others than its owner.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public TableAssert hasRowLevelSecurity() {
        return flag(Table::rowSecurity, "to have row level security", "has not");
    }

    /**
     * Verifies that row level security is not enabled. Policies then have no effect.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public TableAssert hasNoRowLevelSecurity() {
        return flag(table -> !table.rowSecurity(), "to have no row level security", "has");
    }

    /**
     * Verifies that row level security holds for the owner of the table too: FORCE ROW LEVEL SECURITY.
     *
     * @return this assertion object
     * @throws AssertionError if it does not
     */
    public TableAssert isForced() {
        return flag(Table::rowSecurityForced, "to have row level security forced on its owner", "has not");
    }

    /**
     * Verifies that row level security does not hold for the owner of the table.
     *
     * @return this assertion object
     * @throws AssertionError if it does
     */
    public TableAssert isNotForced() {
        return flag(table -> !table.rowSecurityForced(), "not to have row level security forced on its owner", "has");
    }

    /**
     * Verifies the composite type that a typed table is of: CREATE TABLE … OF.
     *
     * @param type the type, as {@code "address"} or {@code "app.address"}
     * @return this assertion object
     * @throws AssertionError if it is of another type, or of none
     */
    public TableAssert isOfType(String type) {
        return text(
                "type",
                Names.qualified(type).toString(),
                Table::ofType,
                "is of none",
                (wanted, found) -> wanted.equals(Names.qualified(found).toString()));
    }

    /**
     * Verifies that the table is not one OF a composite type.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public TableAssert isNotTyped() {
        return noSetting("not to be of a type", "type", Table::ofType);
    }

    /**
     * Verifies the server of a foreign table.
     *
     * @param server the foreign server
     * @return this assertion object
     * @throws AssertionError if it is on another, or the table is not foreign
     */
    public TableAssert isOnServer(String server) {
        return setting("server", Names.simple(server), Table::foreignServer, "is not foreign");
    }

    /**
     * Verifies what the foreign data wrapper is told of the table.
     *
     * @param name its name
     * @param value its value, as it was written
     * @return this assertion object
     * @throws AssertionError if it is not set, or to another value
     */
    public TableAssert hasForeignOption(String name, String value) {
        return option(FOREIGN, name, value);
    }

    /**
     * Verifies that a foreign option is not set.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if it is set
     */
    public TableAssert doesNotHaveForeignOption(String name) {
        return noOption(FOREIGN, name);
    }

    /**
     * Verifies the foreign options that are set, in any order.
     *
     * @param settings each as {@code name=value}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyForeignOptions(String... settings) {
        return onlyOptions(FOREIGN, settings);
    }
}
