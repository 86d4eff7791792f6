package dev.backstitch.engine.tool;

import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * What a tool's own history table says of one migration: all that identifies it, nothing that tells when it ran.
 *
 * @param version the version as the table spells it
 * @param details what else the row says of the migration's identity and state (name, checksum, dirty, success), by
 *     column name; times, durations and users are left out
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record AppliedMigration(String version, Map<String, String> details) {

    /** Copies and orders the details. */
    public AppliedMigration {
        details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    }
}
