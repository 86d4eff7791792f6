package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A CHECK constraint.
 *
 * @param table the table
 * @param name its name, unquoted
 * @param expression the expression as Postgres deparses it
 * @param noInherit whether NO INHERIT
 * @param validated false after NOT VALID
 * @param enforced false for NOT ENFORCED
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record CheckConstraint(
        ObjectName table,
        String name,
        String expression,
        boolean noInherit,
        boolean validated,
        boolean enforced,
        Optional<String> comment)
        implements Constraint {}
