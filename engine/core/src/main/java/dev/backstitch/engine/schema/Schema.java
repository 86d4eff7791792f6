package dev.backstitch.engine.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A complete, immutable, order-normalised value of everything in the catalog that a migration can change.
 *
 * <p>Lists are ordered by name, but for columns, values and keys, whose order is meaning. System schemas, extension
 * members and the history tables of tools are left out. What depends on the session is read with a pinned one:
 * {@code search_path} empty, time zone UTC.
 *
 * @param serverVersion the major of the server, such as 15
 * @param namespaces the schemas
 * @param extensions the installed extensions
 * @param enums the enum types
 * @param domains the domains
 * @param compositeTypes the composite types
 * @param sequences the sequences
 * @param tables the tables, with their columns, constraints, indexes, triggers and policies
 * @param views the views and materialised views
 * @param routines the functions, procedures, aggregates and window functions
 * @param others objects of kinds that are rare, ordered by kind and name
 * @param roles the roles; empty unless they were asked for
 * @param uncovered kinds of objects that are in the database and not in this value, with their number
 * @since 0.1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Schema(
        int serverVersion,
        List<Namespace> namespaces,
        List<Extension> extensions,
        List<EnumType> enums,
        List<Domain> domains,
        List<CompositeType> compositeTypes,
        List<Sequence> sequences,
        List<Table> tables,
        List<View> views,
        List<Routine> routines,
        List<OtherObject> others,
        List<Role> roles,
        Map<String, Integer> uncovered) {

    /** Copies its lists. */
    public Schema {
        namespaces = List.copyOf(namespaces);
        extensions = List.copyOf(extensions);
        enums = List.copyOf(enums);
        domains = List.copyOf(domains);
        compositeTypes = List.copyOf(compositeTypes);
        sequences = List.copyOf(sequences);
        tables = List.copyOf(tables);
        views = List.copyOf(views);
        routines = List.copyOf(routines);
        others = List.copyOf(others);
        roles = List.copyOf(roles);
        uncovered = Collections.unmodifiableMap(new TreeMap<>(uncovered));
    }

    /**
     * Returns all objects, with the parts of tables and views after them.
     *
     * @return every object once
     */
    public Stream<SchemaObject> objects() {
        return Stream.of(
                        namespaces,
                        extensions,
                        enums,
                        domains,
                        compositeTypes,
                        sequences,
                        tables,
                        views,
                        routines,
                        others,
                        roles)
                .flatMap(list -> list.stream())
                .flatMap(object -> Stream.concat(Stream.of(object), object.parts()));
    }

    /**
     * Returns the objects of one of the rare kinds.
     *
     * @param type the kind, such as {@code ExtendedStatistics.class}
     * @param <T> the kind
     * @return ordered by name
     */
    public <T extends OtherObject> List<T> others(Class<T> type) {
        return others.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Returns the schema as SQL, as {@link SchemaDdl} writes it.
     *
     * @return the canonical text
     */
    public String ddl() {
        return SchemaDdl.render(this);
    }

    /**
     * Compares this schema, as the one that was expected, with one that was found.
     *
     * @param found the schema that is there
     * @return what differs; empty when nothing does
     */
    public SchemaDiff diff(Schema found) {
        return SchemaDiff.between(this, found);
    }
}
