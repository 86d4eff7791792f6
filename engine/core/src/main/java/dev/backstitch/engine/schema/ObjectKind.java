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
    /** A range type. */
    RANGE_TYPE,
    /** A base type. */
    BASE_TYPE,
    /** A type that is declared and not defined. */
    SHELL_TYPE,
    /** A collation. */
    COLLATION,
    /** A cast. */
    CAST,
    /** An operator. */
    OPERATOR,
    /** An operator family. */
    OPERATOR_FAMILY,
    /** An operator class. */
    OPERATOR_CLASS,
    /** A conversion between encodings. */
    CONVERSION,
    /** A transform of a type for a language. */
    TRANSFORM,
    /** An access method. */
    ACCESS_METHOD,
    /** A procedural language. */
    LANGUAGE,
    /** A text search parser. */
    TEXT_SEARCH_PARSER,
    /** A text search template. */
    TEXT_SEARCH_TEMPLATE,
    /** A text search dictionary. */
    TEXT_SEARCH_DICTIONARY,
    /** A text search configuration. */
    TEXT_SEARCH_CONFIGURATION,
    /** A foreign data wrapper. */
    FOREIGN_DATA_WRAPPER,
    /** A foreign server. */
    FOREIGN_SERVER,
    /** A mapping of a role to a user of a foreign server. */
    USER_MAPPING,
    /** A publication. */
    PUBLICATION,
    /** A subscription. */
    SUBSCRIPTION,
    /** An event trigger. */
    EVENT_TRIGGER,
    /** The privileges that new objects of a kind begin with. */
    DEFAULT_PRIVILEGES,
    /** Changed grants on a member of an extension. */
    EXTENSION_GRANTS,
    /** A setting of the database. */
    DATABASE_SETTING,
    /** A role of the whole server. */
    ROLE,
    /** A kind of object that is counted and not compared: the name of its {@link ObjectId} is that of the kind. */
    UNCOVERED
}
