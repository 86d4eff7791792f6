package dev.backstitch.assertions;

import dev.backstitch.engine.schema.Grant;
import dev.backstitch.engine.schema.Namespace;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Namespace}: what SQL calls a schema.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class NamespaceAssert extends GrantedAssert<NamespaceAssert, Namespace, SchemaAssert> {

    NamespaceAssert(@Nullable Namespace actual, Place<SchemaAssert> place) {
        super(actual, NamespaceAssert.class, place);
    }


    @Override
    String subject(Namespace it) {
        return it.id().toString();
    }

    @Override
    String label(Namespace it) {
        return subject(it);
    }

    @Override
    String kind() {
        return "schema";
    }

    @Override
    String summary(Namespace it) {
        return it.summary();
    }

    @Override
    Optional<String> comment(Namespace it) {
        return it.comment();
    }

    @Override
    String owner(Namespace it) {
        return it.owner();
    }

    @Override
    List<Grant> grants(Namespace it) {
        return it.grants();
    }
}
