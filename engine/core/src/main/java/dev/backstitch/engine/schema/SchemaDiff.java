package dev.backstitch.engine.schema;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What differs between an expected and a found schema.
 *
 * <p>SQL that Postgres deparsed is compared by what it says: what was made again from its own deparsed text is no
 * difference, also where Postgres now prints it in another way.
 *
 * @param differences the most dangerous first, with all that belongs to the same table or object in one piece; empty
 *     when nothing differs
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record SchemaDiff(List<Difference> differences) {

    /** Copies the differences. */
    public SchemaDiff {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two schemas of servers of the same major.
     *
     * @param expected what should be there
     * @param found what is there
     * @return what differs
     */
    public static SchemaDiff between(Schema expected, Schema found) {
        return expected.equals(found) ? new SchemaDiff(List.of()) : new SchemaComparison(expected, found).diff();
    }

    /**
     * Tells whether the schemas are equal.
     *
     * @return true when nothing differs
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
