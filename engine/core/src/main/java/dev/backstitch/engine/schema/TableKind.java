package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * What kind of table.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum TableKind {
    /** A plain table or a partition that holds rows. */
    ORDINARY,
    /** A table that only its partitions hold rows of. */
    PARTITIONED,
    /** A table of a foreign server. */
    FOREIGN
}
