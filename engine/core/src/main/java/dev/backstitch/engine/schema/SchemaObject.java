package dev.backstitch.engine.schema;

import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Anything in the catalog that a migration can make, change or drop.
 *
 * <p>Each is a record. A component is a property that is compared, except those that say which object it is
 * ({@code name}, {@code table}) and lists of objects, which are compared one by one.
 *
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface SchemaObject
        permits Namespace,
                Extension,
                EnumType,
                Domain,
                CompositeType,
                Sequence,
                Table,
                Column,
                Constraint,
                Index,
                Trigger,
                Rule,
                Policy,
                View,
                Routine,
                Role,
                OtherObject {

    /**
     * Returns which object it is.
     *
     * @return kind and name, unique in a {@link Schema}
     */
    ObjectId id();

    /**
     * Returns the objects that it holds: the columns, constraints, indexes, triggers, rules and policies of a table or
     * view.
     *
     * @return without those that the parts hold; empty for anything else
     */
    default Stream<SchemaObject> parts() {
        return Stream.empty();
    }

    /**
     * Returns the object in one line, for people.
     *
     * @return the SQL that makes it, without owner, grants and comment; of a column or constraint what follows its name
     */
    default String summary() {
        return Ddl.summary(this);
    }
}
