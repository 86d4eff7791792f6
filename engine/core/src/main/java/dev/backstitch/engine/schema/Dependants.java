package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.CatalogQueries.Query;
import dev.backstitch.engine.schema.CatalogSql.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What may mention an object that is called otherwise now. One step is enough: the text of a dependant changes, but not
 * what it is called. An exception is what other catalogs hold (an operator is called by the types of its operands):
 * then all is read again.
 */
final class Dependants {

    /** Nothing mentions what these hold. */
    private static final Set<String> LEAVES = Set.of(
            "pg_cast",
            "pg_default_acl",
            "pg_event_trigger",
            "pg_publication_rel",
            "pg_statistic_ext",
            "pg_transform",
            "pg_user_mapping");

    /** Resources without owners that name nothing but what they are of. */
    private static final Set<String> NAMELESS =
            Set.of("extensions", "members", "namespaces", "other_kinds", "roles", "uncovered");

    private final Map<Unit, Set<Long>> owners = new EnumMap<>(Unit.class);
    private final boolean hasRenamed;
    private boolean everything;

    private Dependants(boolean hasRenamed) {
        this.hasRenamed = hasRenamed;
    }

    /** Asks for them, if there can be any. */
    static Dependants of(CatalogQueries queries, CatalogChanges found, CatalogImage image) {
        Set<ItemKey> renamed = renamed(found, image);
        Set<Long> reshaped = reshaped(found, image.changes());
        Dependants dependants = new Dependants(!renamed.isEmpty());
        if (!renamed.isEmpty() || !reshaped.isEmpty()) {
            queries.run(List.of(query(queries, renamed, reshaped, dependants)));
        }
        return dependants;
    }

    private static Set<ItemKey> renamed(CatalogChanges found, CatalogImage image) {
        Set<ItemKey> renamed = new HashSet<>();
        for (ItemMap.Change change : image.changes()) {
            if (change.isRenamed()) {
                renamed.add(new ItemKey(change.key().catalog(), change.key().oid(), 0));
            }
        }
        found.knownTypes().forEach(oid -> renamed.add(ItemKey.of(Catalog.TYPE, oid)));
        // Of a routine without an item nothing tells what it was called before.
        found.knownRoutines().stream()
                .map(oid -> ItemKey.of(Catalog.ROUTINE, oid))
                .filter(key -> !image.has(key))
                .forEach(renamed::add);
        return renamed;
    }

    /** Relations that were there before, and got or lost a column. */
    private static Set<Long> reshaped(CatalogChanges found, List<ItemMap.Change> changes) {
        Set<Long> reshaped = new HashSet<>();
        for (ItemMap.Change change : changes) {
            if (change.item() instanceof ColumnItem column
                    && (change.before() == null || change.after() == null)
                    && found.knownRelations().contains(column.key().oid())) {
                reshaped.add(column.key().oid());
            }
        }
        return reshaped;
    }

    private static Query query(
            CatalogQueries queries, Set<ItemKey> renamed, Set<Long> reshaped, Dependants dependants) {
        List<Long> classes = new ArrayList<>();
        List<Long> oids = new ArrayList<>();
        List<Boolean> areReshaped = new ArrayList<>();
        renamed.forEach(key -> {
            classes.add(key.catalog());
            oids.add(key.oid());
            areReshaped.add(false);
        });
        reshaped.forEach(oid -> {
            classes.add(Catalog.RELATION.oid());
            oids.add(oid);
            areReshaped.add(true);
        });
        return new Query(
                "dependants",
                "(oid[], oid[], boolean[])",
                queries.sql("dependants").all(),
                "(" + array(classes) + ", " + array(oids) + ", " + array(areReshaped) + ")",
                "dependent objects",
                rows -> {
                    while (rows.next()) {
                        dependants.add(rows.getString("kind"), rows.getLong("oid"));
                    }
                });
    }

    /** A literal of an array. */
    static String array(Collection<?> values) {
        return "'{" + String.join(",", values.stream().map(String::valueOf).toList()) + "}'";
    }

    private void add(String kind, long oid) {
        switch (kind) {
            case "relations", "types", "routines" ->
                owners.computeIfAbsent(Unit.valueOf(kind.toUpperCase(Locale.ROOT)), x -> new HashSet<>())
                        .add(oid);
            default -> everything |= !LEAVES.contains(kind);
        }
    }

    boolean isEverything() {
        return everything;
    }

    boolean isNothing() {
        return !hasRenamed && owners.isEmpty();
    }

    /** What to read again of a resource: one whose rows have no owners gives names where others give oids. */
    Refresh.Part of(CatalogSql sql) {
        return sql.unit()
                .map(unit -> new Refresh.Part(false, owners.getOrDefault(unit, Set.of())))
                .orElseGet(() -> new Refresh.Part(hasRenamed && !NAMELESS.contains(sql.resource()), Set.of()));
    }
}
