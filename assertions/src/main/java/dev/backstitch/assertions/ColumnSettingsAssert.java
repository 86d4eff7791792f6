package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Column;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a {@link Column} has been set to.
 *
 * @param <P> the type of the assertion it is reached from
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class ColumnSettingsAssert<P extends BackstitchAssert<?, ?>> extends ColumnDefinitionAssert<P> {

    private static final Options<Column> OPTIONS =
            new Options<>("option", "options", column -> column.settings().options());
    private static final Options<Column> FOREIGN =
            new Options<>("foreign option", "foreign options", column -> column.settings().foreignOptions());

    ColumnSettingsAssert(@Nullable Column actual, Place<P> place) {
        super(actual, place);
    }

    /**
     * Verifies the collation of the column, where it is not that of its type.
     *
     * @param collation the collation, such as {@code C} or {@code en_US}
     * @return this assertion object
     * @throws AssertionError if the column has another collation, or that of its type
     */
    public ColumnAssert<P> hasCollation(String collation) {
        return text("collation", collation, Column::collation, "has that of its type", Names::sameBuiltIn);
    }

    /**
     * Verifies that the collation of the column is that of its type.
     *
     * @return this assertion object
     * @throws AssertionError if it has another
     */
    public ColumnAssert<P> hasDefaultCollation() {
        return noSetting("to have the collation of its type", "collation", Column::collation);
    }

    /**
     * Verifies how large values are stored, where it is not the way of the type.
     *
     * @param storage {@code PLAIN}, {@code EXTERNAL}, {@code EXTENDED} or {@code MAIN}, in any case
     * @return this assertion object
     * @throws AssertionError if it is another, or that of the type
     */
    public ColumnAssert<P> hasStorage(String storage) {
        return text("storage", storage, column -> column.settings().storage(), "has that of its type", String::equalsIgnoreCase);
    }

    /**
     * Verifies that values are stored in the way of the type.
     *
     * @return this assertion object
     * @throws AssertionError if they are not
     */
    public ColumnAssert<P> hasDefaultStorage() {
        return noSetting("to have the storage of its type", "storage", column -> column.settings().storage());
    }

    /**
     * Verifies how large values are compressed, where it is not the default way.
     *
     * @param method {@code pglz} or {@code lz4}
     * @return this assertion object
     * @throws AssertionError if it is another, or the default one
     */
    public ColumnAssert<P> hasCompression(String method) {
        return setting("compression", method, column -> column.settings().compression(), "has the default one");
    }

    /**
     * Verifies that no compression is set.
     *
     * @return this assertion object
     * @throws AssertionError if one is set
     */
    public ColumnAssert<P> hasDefaultCompression() {
        return noSetting("to have the default compression", "compression", column -> column.settings().compression());
    }

    /**
     * Verifies how fine the statistics are, where it is not the default.
     *
     * @param target the statistics target
     * @return this assertion object
     * @throws AssertionError if it is another, or the default one
     */
    public ColumnAssert<P> hasStatisticsTarget(int target) {
        return setting("statistics target", target, column -> column.settings().statisticsTarget(), "has the default one");
    }

    /**
     * Verifies that no statistics target is set.
     *
     * @return this assertion object
     * @throws AssertionError if one is set
     */
    public ColumnAssert<P> hasDefaultStatisticsTarget() {
        return noSetting("to have the default statistics target", "statistics target", column -> column.settings().statisticsTarget());
    }

    /**
     * Verifies an option, such as {@code n_distinct}.
     *
     * @param name its name
     * @param value its value, as it was written
     * @return this assertion object
     * @throws AssertionError if it is not set, or to another value
     */
    public ColumnAssert<P> hasOption(String name, String value) {
        return option(OPTIONS, name, value);
    }

    /**
     * Verifies that a option is not set.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if it is set
     */
    public ColumnAssert<P> doesNotHaveOption(String name) {
        return noOption(OPTIONS, name);
    }

    /**
     * Verifies the options that are set, in any order.
     *
     * @param settings each as {@code name=value}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public ColumnAssert<P> hasOnlyOptions(String... settings) {
        return onlyOptions(OPTIONS, settings);
    }

    /**
     * Verifies what the foreign data wrapper is told of the column.
     *
     * @param name its name
     * @param value its value, as it was written
     * @return this assertion object
     * @throws AssertionError if it is not set, or to another value
     */
    public ColumnAssert<P> hasForeignOption(String name, String value) {
        return option(FOREIGN, name, value);
    }

    /**
     * Verifies that a foreign option is not set.
     *
     * @param name its name
     * @return this assertion object
     * @throws AssertionError if it is set
     */
    public ColumnAssert<P> doesNotHaveForeignOption(String name) {
        return noOption(FOREIGN, name);
    }

    /**
     * Verifies the foreign options that are set, in any order.
     *
     * @param settings each as {@code name=value}; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public ColumnAssert<P> hasOnlyForeignOptions(String... settings) {
        return onlyOptions(FOREIGN, settings);
    }

    /**
     * Verifies that the column came from a parent table alone. Those of partitions do not count.
     *
     * @return this assertion object
     * @throws AssertionError if it is the own one of the table
     */
    public ColumnAssert<P> isInherited() {
        return flag(Column::inherited, "to be inherited", "is not");
    }

    /**
     * Verifies that the column is the own one of the table, be it that a parent has it too.
     *
     * @return this assertion object
     * @throws AssertionError if it came from a parent alone
     */
    public ColumnAssert<P> isNotInherited() {
        return flag(column -> !column.inherited(), "not to be inherited", "is");
    }

    /**
     * Goes to the privileges that were granted on this column alone; those on the whole table do not count.
     *
     * @return the assertion on the privileges
     */
    public GrantsAssert<ColumnAssert<P>> grants() {
        return navigate(
                column -> new GrantsAssert<>(column.grants(), subject(column), below("grants")),
                () -> new GrantsAssert<>(null, "", dead()));
    }
}
