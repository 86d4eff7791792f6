package dev.backstitch.engine.schema;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Which object of a {@link Schema} is meant.
 *
 * @param kind what it is
 * @param name its full name, each part quoted where Postgres needs it: {@code public.users},
 *     {@code public.users.email}, {@code public.add(integer, integer)}
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ObjectId(ObjectKind kind, String name) implements Comparable<ObjectId> {

    @Override
    public int compareTo(ObjectId other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : kind.compareTo(other.kind);
    }

    /** Returns {@code kind name}, as reports print it: {@code enum public."UserRole"}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + name;
    }
}
