package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A constraint of a table.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface Constraint extends SchemaObject
        permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint, NotNullConstraint {

    /**
     * Returns the table it belongs to.
     *
     * @return the table
     */
    ObjectName table();

    /**
     * Returns its name.
     *
     * @return unquoted
     */
    String name();

    /**
     * Returns its comment.
     *
     * @return the comment, if there is one
     */
    Optional<String> comment();

    @Override
    default ObjectId id() {
        return new ObjectId(ObjectKind.CONSTRAINT, table() + "." + Identifiers.quote(name()));
    }
}
