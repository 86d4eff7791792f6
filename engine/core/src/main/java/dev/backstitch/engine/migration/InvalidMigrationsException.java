package dev.backstitch.engine.migration;

import java.nio.file.Path;
import org.apiguardian.api.API;

/**
 * A folder of migrations that cannot be read as one history: bad input, not a finding.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class InvalidMigrationsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    /**
     * Names the place, the fault and the cure.
     *
     * @param path the file or folder at fault
     * @param message what was expected, what is there, and what to do, after the place
     */
    public InvalidMigrationsException(Path path, String message) {
        super(path + ": " + message);
        this.path = path;
    }

    /**
     * Names the place, the fault and the cure.
     *
     * @param path the file or folder at fault
     * @param message what was expected, what is there, and what to do, after the place
     * @param cause what the file system said
     */
    public InvalidMigrationsException(Path path, String message, Throwable cause) {
        super(path + ": " + message, cause);
        this.path = path;
    }

    /**
     * Names the line, the fault and the cure.
     *
     * @param location the line at fault
     * @param message what was expected, what is there, and what to do, after the place
     */
    public InvalidMigrationsException(Location location, String message) {
        super(location + ": " + message);
        this.path = location.file();
    }

    /**
     * Returns the file or folder at fault.
     *
     * @return the path as it was given
     */
    public Path path() {
        return path;
    }
}
