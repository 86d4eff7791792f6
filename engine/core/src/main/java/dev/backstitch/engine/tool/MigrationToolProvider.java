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
     * Returns the folder in which the migrations stand: another one where the tool's own configuration, in the folder
     * that is given, names it.
     *
     * @param folder a folder that {@link #recognises}
     * @return the folder itself unless it only leads to the migrations
     */
    default Path migrationsOf(Path folder) {
        return folder;
    }

    /**
     * Reads the history.
     *
     * @param folder the folder of the migrations, or the one that leads to it
     * @param options what users configured for the tools
     * @return the history
     * @throws dev.backstitch.engine.migration.InvalidMigrationsException when it cannot be read as one history
     * @throws ToolUnavailableException when the tool is needed to read it and cannot run
     */
    MigrationTool load(Path folder, ToolOptions options);
}
