package dev.backstitch.engine.tool;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What one up or down did, as far as its tool can tell.
 *
 * @param statements how many SQL statements of the migration itself ran
 * @param leaks what it left behind in its session
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record StepResult(int statements, List<SessionLeak> leaks) {

    /** Copies the leaks. */
    public StepResult {
        leaks = List.copyOf(leaks);
    }
}
