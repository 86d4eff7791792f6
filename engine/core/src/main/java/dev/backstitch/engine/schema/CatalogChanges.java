package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.CatalogSql.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What was written to the catalogs between two snapshots. */
final class CatalogChanges {

    /**
     * Catalogs of which a change is not followed up, as what they name may stand in the text of anything: all is read
     * again. Changes of these are rare.
     */
    private static final Set<String> FAR_REACHING = Set.of(
            "members",
            "members of initdb",
            "names of roles",
            "pg_am",
            "pg_amop",
            "pg_amproc",
            "pg_collation",
            "pg_extension",
            "pg_language",
            "pg_namespace",
            "pg_opclass",
            "pg_operator",
            "pg_opfamily",
            "pg_tablespace",
            "pg_ts_config",
            "pg_ts_dict",
            "pg_ts_parser",
            "pg_ts_template");

    private final Set<String> catalogs = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private final Map<Unit, Map<String, Set<Long>>> owners = new HashMap<>();
    private final Map<Long, Set<Long>> gone = new HashMap<>();
    private final Set<Long> knownTypes = new HashSet<>();
    private final Set<Long> knownRoutines = new HashSet<>();
    private Set<Long> knownRelations = Set.of();
    private boolean everything;

    /** Whether all is to be read again. */
    boolean isEverything() {
        return everything || catalogs.stream().anyMatch(FAR_REACHING::contains);
    }

    void everything() {
        everything = true;
    }

    boolean isNothing() {
        return !everything && catalogs.isEmpty();
    }

    /** A row of the catalog came, changed or went. */
    void changed(String catalog) {
        catalogs.add(catalog);
    }

    Set<String> catalogs() {
        return catalogs;
    }

    /** Rows may have gone, and nothing tells whose they were. */
    void lost(String catalog) {
        changed(catalog);
        lost.add(catalog);
    }

    boolean isLost(String catalog) {
        return lost.contains(catalog);
    }

    void touched(Unit unit, String catalog, Set<Long> oids) {
        if (!oids.isEmpty()) {
            changed(catalog);
            owners.computeIfAbsent(unit, x -> new HashMap<>())
                    .computeIfAbsent(catalog, x -> new HashSet<>())
                    .addAll(oids);
        }
    }

    /** The owners that changed in one of the catalogs. */
    Set<Long> owners(Unit unit, Set<String> inCatalogs) {
        Set<Long> oids = new HashSet<>();
        owners.getOrDefault(unit, Map.of()).forEach((catalog, touched) -> {
            if (inCatalogs.contains(catalog)) {
                oids.addAll(touched);
            }
        });
        return oids;
    }

    void gone(long catalog, Set<Long> oids) {
        gone.put(catalog, oids);
    }

    /** The objects that were dropped, by the oid of their catalog. */
    Map<Long, Set<Long>> gone() {
        return gone;
    }

    void knownTypes(Set<Long> oids) {
        knownTypes.addAll(oids);
    }

    /** Types that were there before and whose row changed: they may be called otherwise now. */
    Set<Long> knownTypes() {
        return knownTypes;
    }

    void knownRoutines(Set<Long> oids) {
        knownRoutines.addAll(oids);
    }

    /** Routines that were there before and whose row changed. */
    Set<Long> knownRoutines() {
        return knownRoutines;
    }

    void knownRelations(Set<Long> oids) {
        knownRelations = Set.copyOf(oids);
    }

    /** All relations that were there before. */
    Set<Long> knownRelations() {
        return knownRelations;
    }
}
