package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * Classes of difference that a policy can weigh on its own.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum DifferenceClass {
    /** Anything that is none of the others. */
    STRUCTURE("structure"),
    /** The same columns in another order. */
    COLUMN_ORDER("columnOrder"),
    /** The same constraint, index or sequence under another name, both names as Postgres generates them. */
    GENERATED_NAME("generatedNames"),
    /** Enum values that are there and should not be: Postgres cannot drop one. */
    ENUM_VALUE("enumValues"),
    /** Comments. */
    COMMENT("comments"),
    /** Owners. */
    OWNER("owners"),
    /** Grants. */
    GRANT("grants"),
    /** Extensions that are there and should not be. */
    EXTENSION("extensions"),
    /** White space in the bodies of routines. */
    FUNCTION_WHITESPACE("functionWhitespace"),
    /** How many rows a table holds: rows that a down left behind, or did not bring back. */
    ROWS("rows");

    private final String key;

    DifferenceClass(String key) {
        this.key = key;
    }

    /**
     * Returns the key of this class under {@code policies} in {@code backstitch.yaml}.
     *
     * @return such as {@code columnOrder}
     */
    public String key() {
        return key;
    }
}
