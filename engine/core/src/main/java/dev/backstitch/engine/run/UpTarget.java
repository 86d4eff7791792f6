package dev.backstitch.engine.run;

import org.apiguardian.api.API;

/**
 * Which pending migrations are to be applied. Versions and names are what users write: a version, a whole name, or the
 * name of a file.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface UpTarget {

    /** All that are pending. */
    record All() implements UpTarget {}

    /**
     * All that are pending up to one migration, that one included.
     *
     * @param version the last one
     */
    record To(String version) implements UpTarget {}

    /**
     * One pending migration and no other.
     *
     * @param name the one
     */
    record Only(String name) implements UpTarget {}
}
