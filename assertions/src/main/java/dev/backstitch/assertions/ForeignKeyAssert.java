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
public final class ForeignKeyAssert extends ConstraintAssert<ForeignKeyAssert, ForeignKey> {

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
        return check(constraint -> {
            String wanted = Names.columns(Names.simpleAll(columns));
            String found = Names.columns(constraint.columns());
            if (!found.equals(wanted)) {
                throw mismatch(constraint, "to be on " + wanted, "is on " + found, wanted, found);
            }
        });
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
     * Verifies that the constraint is DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public ForeignKeyAssert isDeferrable() {
        return flag(ForeignKey::deferrable, "to be deferrable", "is not");
    }

    /**
     * Verifies that the constraint is not DEFERRABLE.
     *
     * @return this assertion object
     * @throws AssertionError if it is
     */
    public ForeignKeyAssert isNotDeferrable() {
        return flag(constraint -> !constraint.deferrable(), "not to be deferrable", "is");
    }

    /**
     * Verifies that the constraint is DEFERRABLE INITIALLY DEFERRED.
     *
     * @return this assertion object
     * @throws AssertionError if it is not
     */
    public ForeignKeyAssert isInitiallyDeferred() {
        return flag(ForeignKey::initiallyDeferred, "to be initially deferred", "is not");
    }

    /**
     * Verifies that the constraint is checked at once unless a transaction defers it.
     *
     * @return this assertion object
     * @throws AssertionError if it is INITIALLY DEFERRED
     */
    public ForeignKeyAssert isInitiallyImmediate() {
        return flag(
                constraint -> !constraint.initiallyDeferred(), "to be initially immediate", "is initially deferred");
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

    @Override
    String kind() {
        return "foreign key";
    }

    @Override
    String summary(ForeignKey constraint) {
        return Summary.of(constraint);
    }
}
