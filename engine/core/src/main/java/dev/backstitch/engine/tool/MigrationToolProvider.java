package dev.backstitch.engine.tool;

import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Knows how to find and load the migrations of one tool. Found with {@link java.util.ServiceLoader}.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface MigrationToolProvider {

    /**
     * Returns the name by which users choose the tool.
     *
     * @return lower case, words parted by hyphens
     */
    String name();

    /**
     * Returns what its migrations look like, for messages.
     *
     * @return a clause such as {@code <number>_<title>.up.sql and <number>_<title>.down.sql}
     */
    String layout();

    /**
     * Tells whether a folder holds migrations of this tool.
     *
     * @param folder an existing folder
     * @return whether its files can only be meant for this tool
     */
    boolean recognises(Path folder);

    /**
     * Makes the files of a new migration, with both halves still to be filled in.
     *
     * @param version the version that its name begins with
     * @param title lower case, words parted by hyphens
     * @return the files in this tool's layout; empty when it has no template
     */
    default List<NewFile> newMigration(String version, String title) {
        return List.of();
    }

    /**
     * Reads the history.
     *
     * @param folder the folder of the migrations
     * @return the history
     * @throws dev.backstitch.engine.migration.InvalidMigrationsException when it cannot be read as one history
     */
    MigrationTool load(Path folder);
}
