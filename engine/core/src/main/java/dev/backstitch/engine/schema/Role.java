package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A role, with its memberships. Roles belong to the whole server: they are read only where the server is ours.
 *
 * @param name its name, unquoted
 * @param attributes such as {@code LOGIN} or {@code SUPERUSER}, ordered
 * @param memberOf the roles it is a member of, ordered
 * @param settings {@code name=value} of ALTER ROLE … SET, ordered
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Role(
        String name, List<String> attributes, List<String> memberOf, List<String> settings, Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Role {
        attributes = List.copyOf(attributes);
        memberOf = List.copyOf(memberOf);
        settings = List.copyOf(settings);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.ROLE, Identifiers.quote(name));
    }
}
