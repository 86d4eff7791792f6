package dev.backstitch.engine.schema;

import java.sql.SQLException;
import org.apiguardian.api.API;

/**
 * A snapshot that could not be taken.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class SchemaReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says which part of the catalog could not be read.
     *
     * @param what the part, such as {@code tables}
     * @param cause what the driver threw
     */
    public SchemaReadException(String what, SQLException cause) {
        super(
                "the snapshot could not read %s: %s (SQLSTATE %s)"
                        .formatted(what, cause.getMessage(), cause.getSQLState()),
                cause);
    }
}
