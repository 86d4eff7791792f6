package dev.backstitch.engine.tool.sequelize;

import dev.backstitch.engine.migration.Migration;
import java.nio.file.Path;

/**
 * One migration and its file.
 *
 * @param path the file, as it was found
 * @param real the file, as Node knows it
 * @param migration what it is called and how it comes back
 * @param hasDown whether it has a down that may do something
 */
record SequelizeFile(Path path, Path real, Migration migration, boolean hasDown) {

    /** What SequelizeMeta holds. */
    String recorded() {
        return path.getFileName().toString();
    }
}
