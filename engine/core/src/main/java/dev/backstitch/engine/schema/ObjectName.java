package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import org.apiguardian.api.API;

/**
 * The name of an object that lives in a schema.
 *
 * @param schema the schema, unquoted
 * @param name the name in it, unquoted
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record ObjectName(String schema, String name) implements Comparable<ObjectName> {

    @Override
    public int compareTo(ObjectName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** Returns {@code schema.name}, each part quoted where Postgres needs it. */
    @Override
    public String toString() {
        return Identifiers.quote(schema) + "." + Identifiers.quote(name);
    }
}
