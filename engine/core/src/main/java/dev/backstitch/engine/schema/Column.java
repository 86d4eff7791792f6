package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A column of a table or view. Its place is its index in the list that holds it.
 *
 * @param table the table or view
 * @param name its name, unquoted
 * @param type its type with modifiers, as {@code format_type} prints it with an empty search path
 * @param notNull whether it is NOT NULL
 * @param defaultExpression its default
 * @param identity how it is an identity column
 * @param generated how it is a generated column
 * @param collation its collation where it is not that of the type
 * @param settings what it has been set to
 * @param inherited whether it came from a parent table alone; not of partitions, whose columns all do
 * @param grants grants on this column alone
 * @param comment its comment
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Column(
        ObjectName table,
        String name,
        String type,
        boolean notNull,
        Optional<String> defaultExpression,
        Optional<Identity> identity,
        Optional<Generated> generated,
        Optional<String> collation,
        ColumnSettings settings,
        boolean inherited,
        List<Grant> grants,
        Optional<String> comment)
        implements SchemaObject {

    /** Copies its lists. */
    public Column {
        grants = List.copyOf(grants);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(ObjectKind.COLUMN, table + "." + Identifiers.quote(name));
    }
}
