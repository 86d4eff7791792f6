package dev.backstitch.engine.postgres;

import org.apiguardian.api.API;

/**
 * Quotes identifiers: the one place that does.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class Identifiers {

    private Identifiers() {}

    /**
     * Quotes an identifier where Postgres needs it, as {@code quote_ident} does.
     *
     * @param identifier the name, unquoted
     * @return the name as SQL spells it
     */
    public static String quote(String identifier) {
        throw new IllegalStateException("sketch");
    }
}
