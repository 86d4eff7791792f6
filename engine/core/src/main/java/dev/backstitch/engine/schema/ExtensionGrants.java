package dev.backstitch.engine.schema;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Grants on a member of an extension that its script did not make.
 *
 * @param extension the extension, unquoted
 * @param object the member, as GRANT spells it after ON
 * @param granted what is granted beyond what the extension did, ordered
 * @param revoked what the extension granted and is not there, ordered
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ExtensionGrants(String extension, String object, List<Grant> granted, List<Grant> revoked)
        implements OtherObject {

    /** Copies its lists. */
    public ExtensionGrants {
        granted = List.copyOf(granted);
        revoked = List.copyOf(revoked);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.EXTENSION_GRANTS, object);
    }
}
