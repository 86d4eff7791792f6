package dev.backstitch.engine.migration;

import java.nio.file.Path;
import org.apiguardian.api.API;

/**
 * The SQL of one half of a migration, and where it stands in its file.
 *
 * @param file the file
 * @param firstLine the line of the file on which {@code sql} begins, counted from 1
 * @param sql the text as the tool sends it to the server
 * @param transactional whether the tool wraps it in a transaction
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record SqlScript(Path file, int firstLine, String sql, boolean transactional) {

    /**
     * Returns where the script begins.
     *
     * @return file and first line
     */
    public Location location() {
        return new Location(file, firstLine);
    }
}
