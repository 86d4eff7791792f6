package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A function, procedure, aggregate or window function.
 *
 * @param name its name
 * @param identityArguments the argument types that tell it from others of its name
 * @param routineKind which of the four
 * @param arguments names, modes, types and defaults
 * @param result what it returns; empty for a procedure
 * @param language such as {@code plpgsql}
 * @param body its source, or for a SQL-standard body what Postgres deparses; of an aggregate its parts as CREATE
 *     AGGREGATE spells them
 * @param volatility {@code IMMUTABLE}, {@code STABLE} or {@code VOLATILE}
 * @param strict whether it returns NULL on NULL input
 * @param securityDefiner whether it runs as its owner
 * @param leakproof whether LEAKPROOF
 * @param parallel {@code UNSAFE}, {@code RESTRICTED} or {@code SAFE}
 * @param cost its COST
 * @param rows its ROWS; {@code 0} unless it returns a set
 * @param support the function that helps the planner
 * @param transforms the types that its TRANSFORM clause names, in their order
 * @param settings {@code name=value} of its SET clauses, ordered
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Routine(
        ObjectName name,
        String identityArguments,
        RoutineKind routineKind,
        String arguments,
        Optional<String> result,
        String language,
        String body,
        String volatility,
        boolean strict,
        boolean securityDefiner,
        boolean leakproof,
        String parallel,
        String cost,
        String rows,
        Optional<String> support,
        List<String> transforms,
        List<String> settings,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Routine {
        transforms = List.copyOf(transforms);
        settings = List.copyOf(settings);
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.ROUTINE, name + "(" + identityArguments + ")");
    }
}
