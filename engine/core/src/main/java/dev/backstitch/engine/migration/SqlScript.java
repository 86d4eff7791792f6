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

    /**
     * Returns the line of the file on which a character of the script stands.
     *
     * @param offset the character, in UTF-16 units, counted from 0
     * @return file and line
     */
    public Location locate(int offset) {
        int before =
                (int) sql.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Location(file, firstLine + before);
    }
}
