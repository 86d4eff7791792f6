package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ForeignKey;
import dev.backstitch.engine.schema.ObjectName;
import dev.backstitch.engine.schema.ReferentialAction;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link ForeignKey}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ForeignKeyAssert extends DeferrableConstraintAssert<ForeignKeyAssert, ForeignKey> {

    ForeignKeyAssert(@Nullable ForeignKey actual, Place<TableAssert> place) {
        super(actual, ForeignKeyAssert.class, place);
    }

    /**
     * Verifies the columns of the constraint.
     *
     * @param columns all columns in their order
     * @return this assertion object
     * @throws AssertionError if it is on other columns, or their order differs
     */
    public ForeignKeyAssert isOn(String... columns) {
        return columns("to be on", "is on", ForeignKey::columns, columns);
    }

    /**
     * Verifies what the foreign key references.
     *
     * @param table the table, as {@code "users"} or {@code "app.users"}
     * @param columns all referenced columns in their order; none to accept any
     * @return this assertion object
     * @throws AssertionError if it references another table or other columns
     */
    public ForeignKeyAssert references(String table, String... columns) {
        return check(constraint -> {
            ObjectName wantedTable = Names.qualified(table);
            List<String> wantedColumns =
                    columns.length == 0 ? constraint.referencedColumns() : Names.simpleAll(columns);
            if (!constraint.referencedTable().equals(wantedTable)
                    || !constraint.referencedColumns().equals(wantedColumns)) {
                String wanted =
                        columns.length == 0 ? wantedTable.toString() : wantedTable + " " + Names.columns(wantedColumns);
                String found = constraint.referencedTable() + " " + Names.columns(constraint.referencedColumns());
                throw mismatch(constraint, "to reference " + wanted, "references " + found, wanted, found);
            }
        });
    }

    /**
     * Verifies what a DELETE of a referenced row does.
     *
     * @param action the action after ON DELETE; NO ACTION is the default
     * @return this assertion object
     * @throws AssertionError if it does something else
     */
    public ForeignKeyAssert onDelete(ReferentialAction action) {
        return check(constraint -> action("ON DELETE", constraint, action, constraint.onDelete()));
    }

    /**
     * Verifies what an UPDATE of a referenced row does.
     *
     * @param action the action after ON UPDATE; NO ACTION is the default
     * @return this assertion object
     * @throws AssertionError if it does something else
     */
    public ForeignKeyAssert onUpdate(ReferentialAction action) {
        return check(constraint -> action("ON UPDATE", constraint, action, constraint.onUpdate()));
    }

    private void action(String event, ForeignKey key, ReferentialAction wanted, ReferentialAction found) {
        if (wanted != found) {
            String wantedText = event + " " + Summary.action(wanted);
            String foundText = event + " " + Summary.action(found);
            throw mismatch(key, "to be " + wantedText, "is " + foundText, wantedText, foundText);
        }
    }

    /**
     * Verifies the columns that ON DELETE SET NULL or SET DEFAULT is limited to (since Postgres 15).
     *
     * @param columns all columns in their order; none to verify that all referencing columns are set
     * @return this assertion object
     * @throws AssertionError if it sets others
     */
    public ForeignKeyAssert onDeleteSets(String... columns) {
        return columns("to set on DELETE", "sets", ForeignKey::onDeleteColumns, columns);
    }

    /**
     * Verifies that the foreign key is MATCH FULL: either all of its columns are NULL, or none.
     *
     * @return this assertion object
     * @throws AssertionError if it is MATCH SIMPLE
     */
    public ForeignKeyAssert isMatchFull() {
        return flag(key -> key.match().equals("FULL"), "to be MATCH FULL", "is MATCH SIMPLE");
    }

    /**
     * Verifies that the foreign key is MATCH SIMPLE, as is the default: with one column NULL it demands nothing.
     *
     * @return this assertion object
     * @throws AssertionError if it is MATCH FULL
     */
    public ForeignKeyAssert isMatchSimple() {
        return flag(key -> key.match().equals("SIMPLE"), "to be MATCH SIMPLE", "is MATCH FULL");
    }

    /**
     * Verifies that the last column on both sides is a PERIOD (Postgres 18).
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public ForeignKeyAssert hasPeriod() {
        return flag(ForeignKey::period, "to have a PERIOD", "has none");
    }

    /**
     * Verifies that no column is a PERIOD.
     *
     * @return this assertion object
     * @throws AssertionError if the last one is
     */
    public ForeignKeyAssert hasNoPeriod() {
        return flag(key -> !key.period(), "to have no PERIOD", "has one");
    }

    /**
     * Verifies that the constraint holds for all rows.
     *
     * @return this assertion object
     * @throws AssertionError if it is NOT VALID
     */
    public ForeignKeyAssert isValidated() {
        return flag(ForeignKey::validated, "to be validated", "is NOT VALID");
    }

    /**
     * Verifies that the constraint is NOT VALID: made so, and not validated since.
     *
     * @return this assertion object
     * @throws AssertionError if it is validated
     */
    public ForeignKeyAssert isNotValidated() {
        return flag(constraint -> !constraint.validated(), "to be NOT VALID", "is validated");
    }

    /**
     * Verifies that the constraint is enforced.
     *
     * @return this assertion object
     * @throws AssertionError if it is NOT ENFORCED
     */
    public ForeignKeyAssert isEnforced() {
        return flag(ForeignKey::enforced, "to be enforced", "is NOT ENFORCED");
    }

    /**
     * Verifies that the constraint is NOT ENFORCED (Postgres 18).
     *
     * @return this assertion object
     * @throws AssertionError if it is enforced
     */
    public ForeignKeyAssert isNotEnforced() {
        return flag(constraint -> !constraint.enforced(), "to be NOT ENFORCED", "is enforced");
    }

    @Override
    boolean deferrable(ForeignKey constraint) {
        return constraint.deferrable();
    }

    @Override
    boolean initiallyDeferred(ForeignKey constraint) {
        return constraint.initiallyDeferred();
    }

    @Override
    String kind() {
        return "foreign key";
    }

    @Override
    String summary(ForeignKey constraint) {
        return Summary.of(constraint);
    }
}
