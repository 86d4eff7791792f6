package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A view or materialised view.
 *
 * @param name its name
 * @param materialized whether it is materialised
 * @param columns its columns in their order
 * @param definition as {@code pg_get_viewdef} prints it
 * @param options {@code name=value}, ordered: security_invoker, check_option, storage parameters
 * @param populated whether a materialised view was filled; true for a view
 * @param accessMethod what stores the rows of a materialised view where it is not {@code heap}
 * @param tablespace the tablespace of a materialised view where it is not the default one
 * @param replicaIdentity of a materialised view {@code FULL}, {@code NOTHING} or {@code INDEX name}, where it is set
 * @param indexes the indexes of a materialised view, ordered by name
 * @param triggers its triggers, ordered by name
 * @param rules its rules but for the one that makes it a view, ordered by name
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record View(
        ObjectName name,
        boolean materialized,
        List<Column> columns,
        String definition,
        List<String> options,
        boolean populated,
        Optional<String> accessMethod,
        Optional<String> tablespace,
        Optional<String> replicaIdentity,
        List<Index> indexes,
        List<Trigger> triggers,
        List<Rule> rules,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public View {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
        indexes = List.copyOf(indexes);
        triggers = List.copyOf(triggers);
        rules = List.copyOf(rules);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(materialized ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW, name.toString());
    }

    @Override
    public Stream<SchemaObject> parts() {
        return Stream.of(columns, indexes, triggers, rules).flatMap(List::stream);
    }
}
