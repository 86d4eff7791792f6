package dev.backstitch.engine.migration;

import org.apiguardian.api.API;

/**
 * How a migration comes back: four states, never two.
 *
 * <p>A missing down is not an irreversible one, and some ups leave nothing to undo.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface Reversal {

    /** There is a down, and nothing declares that it does not restore the state. */
    record Reversible() implements Reversal {}

    /**
     * Declared as one-way, with {@code backstitch:irreversible <reason>} or in {@code backstitch.yaml}.
     *
     * @param reason why, in the author's words, never blank
     * @param hasDown whether there is a down with statements all the same (then it is tried, to find a stale
     *     declaration)
     */
    record Irreversible(String reason, boolean hasDown) implements Reversal {}

    /**
     * Declared to change nothing that a down would have to restore.
     *
     * @param reason why, in the author's words, never blank
     */
    record NothingToUndo(String reason) implements Reversal {}

    /**
     * There is no down, or none with a statement in it.
     *
     * @param what what was looked for and not found, a clause such as {@code there is no file 7_x.down.sql}
     */
    record Missing(String what) implements Reversal {}

    /**
     * Tells whether a down can be executed.
     *
     * @return true for a reversible migration, and for an irreversible one that has a down all the same
     */
    default boolean hasDown() {
        return this instanceof Reversible || (this instanceof Irreversible irreversible && irreversible.hasDown());
    }
}
