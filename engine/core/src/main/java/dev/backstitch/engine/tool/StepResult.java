package dev.backstitch.engine.tool;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What one up or down did, as far as its tool can tell.
 *
 * @param statements how many SQL statements of the migration itself ran
 * @param leaks what it left behind in its session
 * @param warnings what else its author should know of, a clause each that begins with the place where it is known
 * @param executed the statements as the server was sent them, where the tool sees each of them; empty otherwise
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record StepResult(
        int statements, List<SessionLeak> leaks, List<String> warnings, List<ExecutedStatement> executed) {

    /** Copies the lists. */
    public StepResult {
        leaks = List.copyOf(leaks);
        warnings = List.copyOf(warnings);
        executed = List.copyOf(executed);
    }

    /**
     * What a tool of SQL files tells.
     *
     * @param statements how many SQL statements of the migration itself ran
     * @param leaks what it left behind in its session
     */
    public StepResult(int statements, List<SessionLeak> leaks) {
        this(statements, leaks, List.of(), List.of());
    }
}
