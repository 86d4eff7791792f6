package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A domain.
 *
 * @param name its name
 * @param baseType the type it narrows, with modifiers
 * @param notNull whether it rejects NULL
 * @param notNullName the name of its NOT NULL constraint where it is not the one that Postgres chooses; from version 17
 * @param notNullComment the comment on that constraint
 * @param defaultExpression its default
 * @param collation its collation where it is not that of the base type
 * @param checks its checks, ordered by name
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Domain(
        ObjectName name,
        String baseType,
        boolean notNull,
        Optional<String> notNullName,
        Optional<String> notNullComment,
        Optional<String> defaultExpression,
        Optional<String> collation,
        List<DomainCheck> checks,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Domain {
        checks = List.copyOf(checks);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.DOMAIN, name().toString());
    }
}
