package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A NOT NULL constraint with a name of its own (Postgres 18).
 *
 * @param table the table
 * @param name its name, unquoted
 * @param column the column, unquoted
 * @param noInherit whether NO INHERIT
 * @param validated false after NOT VALID
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record NotNullConstraint(
        ObjectName table, String name, String column, boolean noInherit, boolean validated, Optional<String> comment)
        implements Constraint {}
