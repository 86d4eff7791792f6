package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.CatalogSql.Unit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which rows of each resource are read again after a change of the catalogs. */
final class Refresh {

    /**
     * Catalogs that are mostly joined for the name of an object. What shows the name is found by its dependency on that
     * object, so that a change of these alone is no reason to read all rows.
     */
    private static final Set<String> NAMING =
            Set.of("pg_attribute", "pg_class", "pg_depend", "pg_namespace", "pg_proc", "pg_type");

    /** Where changes are followed to their owners. */
    private static final Map<Unit, Set<String>> FOLLOWED = Map.of(
            Unit.RELATIONS,
            Set.of(
                    "clones of triggers",
                    "owned sequences",
                    "pg_attrdef",
                    "pg_attribute",
                    "pg_class",
                    "pg_constraint",
                    "pg_foreign_table",
                    "pg_index",
                    "pg_inherits",
                    "pg_partitioned_table",
                    "pg_policy",
                    "pg_rewrite",
                    "pg_sequence",
                    "pg_trigger"),
            Unit.TYPES,
            Set.of("pg_constraint", "pg_enum", "pg_range", "pg_type"),
            Unit.ROUTINES,
            Set.of("pg_aggregate", "pg_proc"),
            Unit.COMMENTED_OBJECTS,
            Set.of("pg_description", "pg_description of initdb"));

    private final CatalogChanges found;

    Refresh(CatalogChanges found) {
        this.found = found;
    }

    /**
     * What to read again of a resource.
     *
     * @param all whether all rows
     * @param owners if not, those of these
     */
    record Part(boolean all, Set<Long> owners) {

        static final Part ALL = new Part(true, Set.of());
    }

    Part of(CatalogSql sql) {
        if (sql.unit().isEmpty()) {
            return new Part(isWritten(sql), Set.of());
        }
        Unit unit = sql.unit().get();
        Set<String> read = new HashSet<>(sql.catalogs());
        if (read.contains("pg_depend")) {
            read.add("owned sequences");
        }
        if (read.contains("pg_trigger")) {
            read.add("clones of triggers");
        }
        if (unit == Unit.COMMENTED_OBJECTS) {
            read.add("pg_description of initdb");
        }
        for (String catalog : read) {
            boolean followed = FOLLOWED.getOrDefault(unit, Set.of()).contains(catalog) || NAMING.contains(catalog);
            if (found.catalogs().contains(catalog)
                    && (!followed || (found.isLost(catalog) && isUnfollowable(catalog)))) {
                return Part.ALL;
            }
        }
        return new Part(false, found.owners(unit, read));
    }

    /** Where rows go without their owner: its own row does not tell. */
    private static boolean isUnfollowable(String catalog) {
        return catalog.equals("pg_inherits") || catalog.equals("owned sequences") || catalog.equals("pg_enum");
    }

    private boolean isWritten(CatalogSql sql) {
        return sql.catalogs().stream()
                .filter(catalog -> !NAMING.contains(catalog) || sql.main().contains(catalog))
                .anyMatch(found.catalogs()::contains);
    }
}
