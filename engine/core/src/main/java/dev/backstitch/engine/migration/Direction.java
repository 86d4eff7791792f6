package dev.backstitch.engine.migration;

import org.apiguardian.api.API;

/**
 * Which half of a migration is meant.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum Direction {
    /** Applies the migration. */
    UP,
    /** Reverts the migration. */
    DOWN;

    /**
     * Returns the word that reports use.
     *
     * @return {@code up} or {@code down}
     */
    public String word() {
        return this == UP ? "up" : "down";
    }

    @Override
    public String toString() {
        return word();
    }
}
