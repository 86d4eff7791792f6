package dev.backstitch.engine.check;

import dev.backstitch.engine.postgres.PostgresServer;
import dev.backstitch.engine.tool.MigrationTool;
import org.apiguardian.api.API;

/**
 * The whole check of one history on one server, as the command line runs it.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class RoundTripCheck {

    private RoundTripCheck() {}

    /**
     * Runs the check.
     *
     * @param tool the history
     * @param server the server on which it makes databases
     * @param settings how to check
     * @param progress is told each outcome as it is known
     * @return all that was found
     */
    public static CheckReport run(
            MigrationTool tool, PostgresServer server, CheckSettings settings, CheckProgress progress) {
        throw new IllegalStateException("sketch" + tool + server + settings + progress);
    }
}
