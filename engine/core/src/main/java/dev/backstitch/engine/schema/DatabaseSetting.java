package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A setting that sessions of this database begin with.
 *
 * @param role the role whose sessions begin so, unquoted; empty for all
 * @param parameter the name of the parameter
 * @param value its value; {@code ***} for what looks like a secret
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record DatabaseSetting(Optional<String> role, String parameter, String value) implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(
                ObjectKind.DATABASE_SETTING,
                parameter + role.map(it -> " FOR ROLE " + Identifiers.quote(it)).orElse(""));
    }
}
