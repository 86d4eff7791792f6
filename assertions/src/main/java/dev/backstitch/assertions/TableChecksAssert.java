package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Constraint;
import dev.backstitch.engine.schema.Table;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the check, exclusion and not null constraints of a {@link Table}, and on its constraints as a whole.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class TableChecksAssert extends TableConstraintsAssert {

    private static final Parts<Table, Constraint> ALL =
            new Parts<>("constraint", "constraints", Table::constraints, Constraint::name, Summary::of);

    TableChecksAssert(@Nullable Table actual, Place<SchemaAssert> place) {
        super(actual, place);
    }

    /**
     * Verifies that the table has a constraint of that name, of whatever kind.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasConstraint(String name) {
        return hasPart(ALL, name);
    }

    /**
     * Verifies that the table has no constraint of that name, of any kind.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is such a constraint
     */
    public TableAssert doesNotHaveConstraint(String name) {
        return check(table -> {
            String unwanted = Names.simple(name);
            table.constraints().stream()
                    .filter(constraint -> constraint.name().equals(unwanted))
                    .forEach(constraint -> {
                        String what = ConstraintKind.word(constraint) + " " + Identifiers.quote(unwanted);
                        throw unwanted(table, "a constraint " + Identifiers.quote(unwanted), "found", what);
                    });
        });
    }

    /**
     * Verifies that the table has the constraints of these names and no others, in any order. Constraints of all kinds
     * count, those that are only NOT NULL where they have a name of their own (Postgres 18).
     *
     * @param names the constraints; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyConstraints(String... names) {
        return hasOnlyParts(ALL, names);
    }

    /**
     * Verifies that the table has a check constraint of that name.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasCheckConstraint(String name) {
        return check(table -> named(table, ConstraintKind.CHECK, name));
    }

    /**
     * Goes to a check constraint by its name.
     *
     * @param name the constraint
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint
     */
    public CheckConstraintAssert checkConstraint(String name) {
        return to(ConstraintKind.CHECK, name, CheckConstraintAssert::new);
    }

    /**
     * Verifies that the table has check constraints, whatever their names.
     *
     * @return this assertion object
     * @throws AssertionError if it has none
     */
    public TableAssert hasCheckConstraints() {
        return some(ConstraintKind.CHECK);
    }

    /**
     * Verifies that the table has the check constraints of these names and no others, in any order.
     *
     * @param names the constraints; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyCheckConstraints(String... names) {
        return onlyNamed(ConstraintKind.CHECK, names);
    }

    /**
     * Verifies that the table has an exclusion constraint of that name.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasExclusionConstraint(String name) {
        return check(table -> named(table, ConstraintKind.EXCLUSION, name));
    }

    /**
     * Goes to an exclusion constraint by its name.
     *
     * @param name the constraint
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint
     */
    public ExclusionConstraintAssert exclusionConstraint(String name) {
        return to(ConstraintKind.EXCLUSION, name, ExclusionConstraintAssert::new);
    }

    /**
     * Verifies that the table has the exclusion constraints of these names and no others, in any order.
     *
     * @param names the constraints; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyExclusionConstraints(String... names) {
        return onlyNamed(ConstraintKind.EXCLUSION, names);
    }

    /**
     * Verifies that the table has a not null constraint (Postgres 18) of that name.
     *
     * @param name the constraint
     * @return this assertion object
     * @throws AssertionError if there is no such constraint
     */
    public TableAssert hasNotNullConstraint(String name) {
        return check(table -> named(table, ConstraintKind.NOT_NULL, name));
    }

    /**
     * Goes to a not null constraint (Postgres 18) by its name.
     *
     * @param name the constraint
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint
     */
    public NotNullConstraintAssert notNullConstraint(String name) {
        return to(ConstraintKind.NOT_NULL, name, NotNullConstraintAssert::new);
    }

    /**
     * Goes to the not null constraint on a column (Postgres 18).
     *
     * @param column the column
     * @return the assertion on the constraint
     * @throws AssertionError if there is no such constraint with a name of its own
     */
    public NotNullConstraintAssert notNullConstraintOn(String column) {
        return toOn(ConstraintKind.NOT_NULL, NotNullConstraintAssert::new, column);
    }

    /**
     * Verifies that the table has the not null constraints of these names and no others, in any order. Only those with a
     * name of their own count (Postgres 18).
     *
     * @param names the constraints; none to verify that there are none
     * @return this assertion object
     * @throws AssertionError if one is missing, or there are others
     */
    public TableAssert hasOnlyNotNullConstraints(String... names) {
        return onlyNamed(ConstraintKind.NOT_NULL, names);
    }
}
