package dev.backstitch.engine.migration;

import java.nio.file.Path;
import org.apiguardian.api.API;

/**
 * A line of a migration file.
 *
 * @param file the file, as it was found: relative when the folder was given relative
 * @param line the line, counted from 1
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Location(Path file, int line) {

    /** Returns {@code file:line}, the form that editors and terminals make a link of. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
