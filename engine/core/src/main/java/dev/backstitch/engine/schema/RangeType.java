package dev.backstitch.engine.schema;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A range type, with its multirange type.
 *
 * @param name its name
 * @param subtype the type of its bounds
 * @param operatorClass the operator class where it is not the default one of the subtype
 * @param collation the collation where it is not that of the subtype
 * @param canonical the canonicalisation function
 * @param subtypeDifference the function for the distance of two bounds
 * @param multirange the name of the multirange type
 * @param owner the owning role
 * @param grants who may do what, ordered; the built-in default spelled out
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record RangeType(
        ObjectName name,
        String subtype,
        Optional<String> operatorClass,
        Optional<String> collation,
        Optional<String> canonical,
        Optional<String> subtypeDifference,
        String multirange,
        String owner,
        List<Grant> grants,
        Optional<String> comment)
        implements OtherObject {

    /** Copies its lists. */
    public RangeType {
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.RANGE_TYPE, name.toString());
    }
}
