package dev.backstitch.engine.run;

import org.apiguardian.api.API;

/**
 * Which applied migrations are to be reverted. Versions and names are what users write: a version, a whole name, or the
 * name of a file.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface DownTarget {

    /** The newest that is applied. */
    record Newest() implements DownTarget {}

    /** All that are applied, the newest first. */
    record All() implements DownTarget {}

    /**
     * All that are applied down to one migration, that one included, the newest first.
     *
     * @param version the last one
     */
    record To(String version) implements DownTarget {}

    /**
     * One applied migration and no other, though newer ones may be applied.
     *
     * @param name the one
     */
    record Only(String name) implements DownTarget {}
}
