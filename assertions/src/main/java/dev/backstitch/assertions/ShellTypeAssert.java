package dev.backstitch.assertions;

import dev.backstitch.engine.schema.ShellType;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link ShellType}: one that is declared and not yet defined.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ShellTypeAssert extends OwnedAssert<ShellTypeAssert, ShellType, SchemaAssert> {

    ShellTypeAssert(@Nullable ShellType actual, Place<SchemaAssert> place) {
        super(actual, ShellTypeAssert.class, place);
    }


    @Override
    String subject(ShellType it) {
        return it.id().toString();
    }

    @Override
    String label(ShellType it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "shell type";
    }

    @Override
    String summary(ShellType it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(ShellType it) {
        return it.comment();
    }

    @Override
    String owner(ShellType it) {
        return it.owner();
    }
}
