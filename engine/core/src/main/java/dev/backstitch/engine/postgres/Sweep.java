package dev.backstitch.engine.postgres;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Ends servers and drops databases that a killed JVM left behind, or that were kept for a look. Those of a JVM that is
 * running are never touched.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class Sweep {

    private Sweep() {}

    /**
     * Sweeps what this user left on this machine, and databases of ours on servers given by URL, as far as these let us
     * in with the password of the environment or of the password file. Waits while another process sweeps.
     *
     * @param alsoKept whether to remove also what was kept on purpose
     * @return what was removed and what was not
     */
    public static SweepReport sweep(boolean alsoKept) {
        return new Sweeper(Workspace.standard(), Credentials.ofThisProcess()).sweep(alsoKept);
    }

    /**
     * Returns the servers and databases that were kept.
     *
     * @return their JDBC URLs without passwords
     */
    public static List<String> kept() {
        return new Registry(Workspace.standard())
                .all().stream()
                        .filter(Registration::kept)
                        .flatMap(registration -> registration.urls().stream())
                        .toList();
    }
}
