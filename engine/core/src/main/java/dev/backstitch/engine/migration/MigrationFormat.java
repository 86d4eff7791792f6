package dev.backstitch.engine.migration;

import java.util.List;
import org.apiguardian.api.API;

/**
 * How one tool lays out SQL migrations in a folder.
 *
 * <p>A format is one class that implements this. It only reads; how its files are executed and recorded is the business
 * of the tool.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public interface MigrationFormat {

    /**
     * Returns the name by which users choose it, such as {@code golang-migrate}.
     *
     * @return lower case, words parted by hyphens
     */
    String name();

    /**
     * Returns what its files look like, for messages.
     *
     * @return a clause such as {@code <number>_<title>.up.sql and <number>_<title>.down.sql}
     */
    String layout();

    /**
     * Tells whether the files of a folder look like this format. At most one format recognises a well-formed folder.
     *
     * @param folder the folder
     * @return whether at least one file can only be meant for this format
     */
    boolean recognises(MigrationFolder folder);

    /**
     * Reads all migrations, in the order in which the tool applies them.
     *
     * @param folder the folder
     * @return the migrations, at least one
     * @throws InvalidMigrationsException when the tool would refuse the folder, silently skip a file that is meant as a
     *     migration, or run two files as one version
     */
    List<SqlMigration> read(MigrationFolder folder);
}
