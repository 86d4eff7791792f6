package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An operator.
 *
 * @param name its name
 * @param left the type on its left; empty for a prefix operator
 * @param right the type on its right
 * @param function the function that it calls
 * @param commutator the operator with its sides changed
 * @param negator the operator that is true where this one is false
 * @param restrict the function that estimates how many rows it selects
 * @param join the function that estimates how many rows it joins
 * @param hashes whether it may be used in a hash join
 * @param merges whether it may be used in a merge join
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Operator(
        ObjectName name,
        Optional<String> left,
        Optional<String> right,
        String function,
        Optional<String> commutator,
        Optional<String> negator,
        Optional<String> restrict,
        Optional<String> join,
        boolean hashes,
        boolean merges,
        String owner,
        Optional<String> comment)
        implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(
                ObjectKind.OPERATOR, qualifiedName() + "(" + left.orElse("NONE") + ", " + right.orElse("NONE") + ")");
    }

    /** An operator's symbol is never quoted. */
    String qualifiedName() {
        return Identifiers.quote(name.schema()) + "." + name.name();
    }
}
