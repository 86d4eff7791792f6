package dev.backstitch.engine.schema;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A collation.
 *
 * @param name its name
 * @param provider {@code libc}, {@code icu} or {@code builtin}
 * @param locale the locale; empty where {@code LC_COLLATE} and {@code LC_CTYPE} differ
 * @param lcCollate {@code LC_COLLATE} where it is not {@code LC_CTYPE}
 * @param lcCtype {@code LC_CTYPE} where it is not {@code LC_COLLATE}
 * @param deterministic whether only equal bytes are equal
 * @param rules additional rules of ICU
 * @param owner the owning role
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Collation(
        ObjectName name,
        String provider,
        Optional<String> locale,
        Optional<String> lcCollate,
        Optional<String> lcCtype,
        boolean deterministic,
        Optional<String> rules,
        String owner,
        Optional<String> comment)
        implements OtherObject {

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.COLLATION, name.toString());
    }
}
