package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A type that is declared and not yet defined.
 *
 * @param name its name
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ShellType(ObjectName name, String owner, Optional<String> comment) implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.SHELL_TYPE, name.toString());
    }
}
