package dev.backstitch.assertions;

import dev.backstitch.engine.schema.PrimaryKey;
import dev.backstitch.engine.schema.Table;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the primary key, the foreign keys and the unique constraints of a {@link Table}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class TableKeysAssert extends TableChecksAssert {

    TableKeysAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, place);
    }

    /**
     * Verifies that the table has a primary key.
     *
     * @param columns all its columns in their order; none to accept any primary key
     * @return this assertion object
     * @throws AssertionError if there is none, or it is on other columns
     */
    public TableAssert hasPrimaryKey(String... columns) {
        return check(table -> {
            List<String> wanted = Names.simpleAll(columns);
            PrimaryKey key = findPrimaryKey(table, wanted.isEmpty() ? "" : " on " + Names.columns(wanted));
            if (!wanted.isEmpty() && !key.columns().equals(wanted)) {
                String headline = "Expecting %s to have a primary key on %s, but it is on %s."
                        .formatted(subject(table), Names.columns(wanted), Names.columns(key.columns()));
                throw error(
                        Message.of(headline).row("primary key", Summary.of(key)),
                        Names.columns(wanted),
                        Names.columns(key.columns()));
            }
        });
    }

    /**
     * Verifies that the table has no primary key.
     *
     * @return this assertion object
     * @throws AssertionError if it has one
     */
    public TableAssert hasNoPrimaryKey() {
        return check(table -> constraints(table, PrimaryKey.class).forEach(key -> {
            throw unwanted(table, "a primary key", "primary key", Summary.of(key));
        }));
    }

    /**
     * Goes to the primary key.
     *
     * @return the assertion on the primary key
     * @throws AssertionError if there is none
     */
    public PrimaryKeyAssert primaryKey() {
        return navigate(
                table -> new PrimaryKeyAssert(findPrimaryKey(table, ""), below("primary key")),
                () -> new PrimaryKeyAssert(null, dead()));
    }

    private PrimaryKey findPrimaryKey(Table table, String on) {
        return constraints(table, PrimaryKey.class).stream().findFirst().orElseThrow(() -> {
            String headline = "Expecting %s to have a primary key%s, but it has none.".formatted(subject(table), on);
            return error(Message.of(headline).row("columns", summary(table)), "a primary key" + on, "none");
        });
    }

    /**
     * Verifies that the table has a foreign key of that name.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such foreign key
     */
    public TableAssert hasForeignKey(String name) {
        return check(table -> named(table, ConstraintKind.FOREIGN_KEY, name));
    }

    /**
     * Verifies that the table has a foreign key on these columns, and no others.
     *
     * @param columns all its columns in their order
     * @return this assertion object
     * @throws AssertionError if there is no such foreign key
     */
    public TableAssert hasForeignKeyOn(String... columns) {
        return check(table -> someOn(table, ConstraintKind.FOREIGN_KEY, columns));
    }

    /**
     * Verifies that the table has no foreign key on exactly these columns.
     *
     * @param columns all its columns in their order
     * @return this assertion object
     * @throws AssertionError if there is such a foreign key
     */
    public TableAssert doesNotHaveForeignKeyOn(String... columns) {
        return check(table -> noneOn(table, ConstraintKind.FOREIGN_KEY, columns));
    }

    /**
     * Goes to a foreign key by the name of the constraint.
     *
     * @param name the constraint
     * @return the assertion on the foreign key
     * @throws AssertionError if there is no such foreign key
     */
    public ForeignKeyAssert foreignKey(String name) {
        return to(ConstraintKind.FOREIGN_KEY, name, ForeignKeyAssert::new);
    }

    /**
     * Goes to the foreign key on these columns.
     *
     * <pre>
     * <code>assertThat(schema).table("students").foreignKeyOn("nurse_id").references("users", "id").onDelete(SET_NULL);</code>
     * </pre>
     *
     * @param columns all its columns in their order
     * @return the assertion on the foreign key
     * @throws AssertionError if there is no such foreign key, or several
     */
    public ForeignKeyAssert foreignKeyOn(String... columns) {
        return toOn(ConstraintKind.FOREIGN_KEY, ForeignKeyAssert::new, columns);
    }

    /**
     * Verifies that the table has foreign keys, whatever their names.
     *
     * @return this assertion object
     * @throws AssertionError if it has none
     */
    public TableAssert hasForeignKeys() {
        return some(ConstraintKind.FOREIGN_KEY);
    }

    /**
     * Verifies that the table has the foreign keys of these names and no others, in any order.
     *
     * @param names the constraints; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyForeignKeys(String... names) {
        return onlyNamed(ConstraintKind.FOREIGN_KEY, names);
    }

    /**
     * Verifies that the table has a unique constraint of that name. A unique index is none.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasUniqueConstraint(String name) {
        return check(table -> named(table, ConstraintKind.UNIQUE, name));
    }

    /**
     * Verifies that the table has a unique constraint on these columns, and no others. A unique index is none.
     *
     * @param columns all its columns in their order
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasUniqueConstraintOn(String... columns) {
        return check(table -> someOn(table, ConstraintKind.UNIQUE, columns));
    }

    /**
     * Verifies that the table has no unique constraint on exactly these columns.
     *
     * @param columns all its columns in their order
     * @return this assertion object
     * @throws AssertionError if there is such a constraint
     */
    public TableAssert doesNotHaveUniqueConstraintOn(String... columns) {
        return check(table -> noneOn(table, ConstraintKind.UNIQUE, columns));
    }

    /**
     * Goes to a unique constraint by its name.
     *
     * @param name the constraint
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint
     */
    public UniqueConstraintAssert uniqueConstraint(String name) {
        return to(ConstraintKind.UNIQUE, name, UniqueConstraintAssert::new);
    }

    /**
     * Goes to the unique constraint on these columns.
     *
     * @param columns all its columns in their order
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint, or several
     */
    public UniqueConstraintAssert uniqueConstraintOn(String... columns) {
        return toOn(ConstraintKind.UNIQUE, UniqueConstraintAssert::new, columns);
    }

    /**
     * Verifies that the table has unique constraints, whatever their names.
     *
     * @return this assertion object
     * @throws AssertionError if it has none
     */
    public TableAssert hasUniqueConstraints() {
        return some(ConstraintKind.UNIQUE);
    }

    /**
     * Verifies that the table has the unique constraints of these names and no others, in any order.
     *
     * @param names the constraints; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyUniqueConstraints(String... names) {
        return onlyNamed(ConstraintKind.UNIQUE, names);
    }
}
