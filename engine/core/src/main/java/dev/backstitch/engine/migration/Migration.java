package dev.backstitch.engine.migration;

import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One step of a history: what it is called, where it stands, and how it comes back.
 *
 * @param version the version by which its tool orders and records it
 * @param name the whole name that reports show, version included and file endings left out, such as
 *     {@code 20251003162519-add-viewer-counselor-roles}; unique in a history
 * @param up where the up begins; empty when the tool has no files
 * @param down where the down begins; empty when there is none
 * @param reversal how it comes back
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Migration(
        Version version, String name, Optional<Location> up, Optional<Location> down, Reversal reversal) {

    /**
     * Returns the file that holds the up.
     *
     * @return the file, or empty when the tool has no files
     */
    public Optional<Path> file() {
        return up.map(Location::file);
    }

    /**
     * Returns where one half begins.
     *
     * @param direction the half
     * @return its place, or empty when there is none
     */
    public Optional<Location> location(Direction direction) {
        return direction == Direction.UP ? up : down;
    }

    /**
     * Returns this migration with another reversal, such as one declared in {@code backstitch.yaml}.
     *
     * @param other the reversal that holds instead
     * @return a copy
     */
    public Migration withReversal(Reversal other) {
        return new Migration(version, name, up, down, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
