package dev.backstitch.engine.postgres;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a sweep did.
 *
 * @param removed what it ended and removed, a line for each server or database
 * @param left what it could not remove, a line each with the reason
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record SweepReport(List<String> removed, List<String> left) {

    /**
     * Copies the lists.
     *
     * @param removed what it ended and removed, a line for each server or database
     * @param left what it could not remove, a line each with the reason
     */
    public SweepReport {
        removed = List.copyOf(removed);
        left = List.copyOf(left);
    }
}
