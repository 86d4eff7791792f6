package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * The kinds of objects in a {@link Schema}, from the outside in.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public enum ObjectKind {
    /** A schema (namespace). */
    SCHEMA,
    /** An extension. */
    EXTENSION,
    /** An enum type. */
    ENUM,
    /** A domain. */
    DOMAIN,
    /** A composite type. */
    COMPOSITE_TYPE,
    /** A sequence. */
    SEQUENCE,
    /** A table. */
    TABLE,
    /** A column. */
    COLUMN,
    /** A constraint. */
    CONSTRAINT,
    /** An index. */
    INDEX,
    /** A trigger. */
    TRIGGER,
    /** A rewrite rule. */
    RULE,
    /** A row security policy. */
    POLICY,
    /** A view. */
    VIEW,
    /** A materialised view. */
    MATERIALIZED_VIEW,
    /** A function, procedure, aggregate or window function. */
    ROUTINE,
    /** Extended statistics. */
    STATISTICS,
    /** A role of the whole server. */
    ROLE,
    /** A kind of object that is counted and not compared: the name of its {@link ObjectId} is that of the kind. */
    UNCOVERED
}
