package dev.backstitch.engine.run;

import org.apiguardian.api.API;

/**
 * How a backup is written.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum BackupFormat {
    /** pg_dump's own, compressed. */
    CUSTOM("custom", ".dump"),
    /** A script for psql. */
    SQL("plain", ".sql");

    private final String option;
    private final String ending;

    BackupFormat(String option, String ending) {
        this.option = option;
        this.ending = ending;
    }

    String option() {
        return option;
    }

    String ending() {
        return ending;
    }
}
