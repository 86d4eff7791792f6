package dev.backstitch.engine.inspect;

import java.sql.SQLException;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * A fact that could not be read.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class InspectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    /**
     * Says what could not be read, and why.
     *
     * @param what such as {@code the sizes of tables}
     * @param cause what the driver threw
     */
    public InspectionException(String what, SQLException cause) {
        super("could not read %s: %s (SQLSTATE %s)".formatted(what, cause.getMessage(), cause.getSQLState()), cause);
        this.sqlState = Objects.requireNonNullElse(cause.getSQLState(), "");
    }

    /**
     * Returns the state that the server or the driver gave.
     *
     * @return five characters; empty where there is none
     */
    public String sqlState() {
        return sqlState;
    }
}
