package dev.backstitch.assertions;

import dev.backstitch.engine.postgres.Identifiers;
import dev.backstitch.engine.schema.Constraint;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what all constraints have.
 *
 * @param <SELF> the type of the assertion itself
 * @param <C> the kind of constraint
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public abstract class ConstraintAssert<SELF extends ConstraintAssert<SELF, C>, C extends Constraint>
        extends NestedAssert<SELF, C, TableAssert> {

    ConstraintAssert(@Nullable C actual, Class<?> selfType, Place<TableAssert> place) {
        super(actual, selfType, place);
    }

    /**
     * Verifies the name of the constraint.
     *
     * @param name the name, without the table
     * @return this assertion object
     * @throws AssertionError if it has another name
     */
    public SELF hasName(String name) {
        return check(constraint -> {
            if (!constraint.name().equals(Names.simple(name))) {
                throw mismatch(
                        constraint,
                        "to have the name " + Identifiers.quote(Names.simple(name)),
                        "has the name " + Identifiers.quote(constraint.name()),
                        name,
                        constraint.name());
            }
        });
    }

    @Override
    final String subject(C constraint) {
        return kind() + " " + constraint.table() + "." + Identifiers.quote(constraint.name());
    }

    @Override
    final String label(C constraint) {
        return subject(constraint);
    }

    @Override
    final Optional<String> comment(C constraint) {
        return constraint.comment();
    }
}
