package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What objects of a kind that a role makes are granted as.
 *
 * @param role the role that makes the objects, unquoted
 * @param schema the schema that they are made in, unquoted; empty for all
 * @param objects {@code TABLES}, {@code SEQUENCES}, {@code FUNCTIONS}, {@code TYPES}, {@code SCHEMAS} or {@code LARGE
 *     OBJECTS}
 * @param granted what is granted beyond the built-in default, ordered
 * @param revoked what is granted by the built-in default and not here, ordered
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record DefaultPrivileges(
        String role, Optional<String> schema, String objects, List<Grant> granted, List<Grant> revoked)
        implements OtherObject {

    /** Copies its lists. */
    public DefaultPrivileges {
        granted = List.copyOf(granted);
        revoked = List.copyOf(revoked);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(
                ObjectKind.DEFAULT_PRIVILEGES,
                "FOR ROLE " + Identifiers.quote(role)
                        + schema.map(it -> " IN SCHEMA " + Identifiers.quote(it))
                                .orElse("") + " ON " + objects);
    }
}
