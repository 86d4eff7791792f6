package dev.backstitch.engine.tool;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A migration tool that cannot run on this machine, such as one that is not installed: no migration is to blame.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ToolUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String tool;

    /**
     * Says what is lacking and what to do.
     *
     * @param tool the tool's name
     * @param message what was needed, what is there, and what to do
     * @param cause what was thrown, when something was
     */
    public ToolUnavailableException(String tool, String message, @Nullable Throwable cause) {
        super("%s cannot run: %s".formatted(tool, message), cause);
        this.tool = tool;
    }

    /**
     * Returns the tool that cannot run.
     *
     * @return its name
     */
    public String tool() {
        return tool;
    }
}
