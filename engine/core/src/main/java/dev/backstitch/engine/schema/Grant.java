package dev.backstitch.engine.schema;

import org.apiguardian.api.API;

/**
 * One privilege on one object.
 *
 * @param grantee the role, or {@code PUBLIC}
 * @param privilege such as {@code SELECT}
 * @param grantable whether WITH GRANT OPTION
 * @param grantor the role that granted it
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Grant(String grantee, String privilege, boolean grantable, String grantor) implements Comparable<Grant> {

    private static final java.util.Comparator<Grant> ORDER = java.util.Comparator.comparing(Grant::grantee)
            .thenComparing(Grant::privilege)
            .thenComparing(Grant::grantor)
            .thenComparing(Grant::grantable);

    @Override
    public int compareTo(Grant other) {
        return ORDER.compare(this, other);
    }

    /** Returns the grant as GRANT spells it. */
    @Override
    public String toString() {
        return "%s to %s%s by %s".formatted(privilege, grantee, grantable ? " with grant option" : "", grantor);
    }
}
