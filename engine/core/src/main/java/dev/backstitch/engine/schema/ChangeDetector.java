package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.CatalogQueries.Query;
import dev.backstitch.engine.schema.CatalogSql.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was written to the catalogs since the last snapshot.
 *
 * <p>A row that came or changed has an {@code xmin} that is newer than the oldest transaction that ran during the last
 * snapshot; age() makes that safe when transaction ids wrap round. A row that went shows in the number of rows.
 */
final class ChangeDetector {

    /** Of these, the number of rows is needed from the first snapshot on. */
    private static final Set<String> COUNTED = Set.of(
            "members",
            "members of initdb",
            "names of roles",
            "owned sequences",
            "pg_description",
            "pg_description of initdb",
            "pg_inherits",
            "pg_namespace");

    /** Of these, the number of rows is a hash of what they hold. */
    private static final Set<String> HASHED = Set.of("pg_roles", "pg_subscription", "pg_user_mappings");

    private final boolean countsWrites;
    private final Map<String, Long> totals = new HashMap<>();
    private final Map<String, Set<Long>> live = new HashMap<>();
    private Map<String, Long> writes = Map.of();
    private String horizon = "";

    /** @param countsWrites whether the counters of the session tell which catalogs were written to */
    ChangeDetector(boolean countsWrites) {
        this.countsWrites = countsWrites;
    }

    /** Notes how things stand, without any look at what was before. */
    void begin(CatalogQueries queries) {
        totals.clear();
        live.clear();
        queries.run(List.of(horizon(queries), live(queries, live)));
        CatalogChanges ignored = new CatalogChanges();
        queries.run(ChangeQueries.all(queries).stream()
                .filter(look -> !countsWrites || COUNTED.contains(look.name()))
                .map(look -> look.query(horizon, rows -> note(look, rows, ignored)))
                .toList());
    }

    CatalogChanges changes(CatalogQueries queries) {
        CatalogChanges changes = new CatalogChanges();
        changes.knownRelations(live.getOrDefault("pg_class", Set.of()));
        String since = horizon;
        Map<String, Long> before = writes;
        queries.run(List.of(horizon(queries)));
        List<ChangeQueries.Look> looks = ChangeQueries.all(queries);
        if (countsWrites) {
            Set<String> written = written(before, changes);
            looks = looks.stream().filter(look -> look.isOf(written)).toList();
        }
        queries.run(looks.stream()
                .map(look -> look.query(since, rows -> note(look, rows, changes)))
                .toList());
        if (live.keySet().stream().anyMatch(changes::isLost)) {
            findGone(queries, changes);
        }
        return changes;
    }

    /** How many comments there are. */
    long comments() {
        return totals.getOrDefault("pg_description", 0L) + totals.getOrDefault("pg_description of initdb", 0L);
    }

    private Query horizon(CatalogQueries queries) {
        return ChangeQueries.horizon(queries, countsWrites, rows -> {
            rows.next();
            horizon = rows.getString(1);
            if (countsWrites) {
                writes = ChangeQueries.writes(rows.getString(2));
            }
        });
    }

    private Set<String> written(Map<String, Long> before, CatalogChanges changes) {
        Set<String> written = new HashSet<>();
        writes.forEach((catalog, number) -> {
            long old = before.getOrDefault(catalog, 0L);
            if (number < old) {
                changes.everything(); // the statistics were reset
            }
            if (number != old) {
                written.add(catalog);
            }
        });
        return written;
    }

    private void note(ChangeQueries.Look look, ResultSet rows, CatalogChanges changes) throws SQLException {
        rows.next();
        long total = rows.getLong(2);
        @Nullable String own = rows.getString(3);
        String name = look.name();
        changes.touched(Unit.RELATIONS, name, oids(rows.getString(4)));
        changes.touched(Unit.TYPES, name, oids(rows.getString(5)));
        Set<Long> known = live.get(name);
        if (known != null) {
            noteOwn(name, total, oids(own), known, changes);
            return;
        }
        Long before = totals.put(name, total);
        if (own != null || before == null || before != total) {
            changes.changed(name);
            look.catalogs().stream().filter(catalog -> HASHED.contains(name)).forEach(changes::changed);
        }
        switch (name) {
            case "pg_description", "pg_description of initdb" ->
                changes.touched(Unit.COMMENTED_OBJECTS, name, oids(own));
            case "pg_aggregate" -> changes.touched(Unit.ROUTINES, name, oids(own));
            case "pg_inherits", "owned sequences" -> {
                int came = oids(own).size();
                if (before == null || before + came != total) {
                    changes.lost(name);
                }
            }
            default -> {}
        }
    }

    private static void noteOwn(
            String catalog, long total, Set<Long> touched, Set<Long> known, CatalogChanges changes) {
        Set<Long> changed = new HashSet<>(touched);
        changed.retainAll(known);
        if (!touched.isEmpty()) {
            changes.changed(catalog);
        }
        switch (catalog) {
            case "pg_type" -> changes.knownTypes(changed);
            case "pg_proc" -> {
                changes.touched(Unit.ROUTINES, catalog, touched);
                changes.knownRoutines(changed);
            }
            case "pg_enum" -> {
                // A renamed value may stand in the text of anything that holds one, however deeply.
                if (!changed.isEmpty()) {
                    changes.everything();
                }
            }
            default -> {}
        }
        known.addAll(touched);
        if (known.size() != total) {
            changes.lost(catalog);
        }
    }

    private void findGone(CatalogQueries queries, CatalogChanges changes) {
        Map<String, Set<Long>> now = new HashMap<>();
        queries.run(List.of(live(queries, now)));
        now.forEach((catalog, oids) -> {
            Set<Long> gone = new HashSet<>(live.getOrDefault(catalog, Set.of()));
            gone.removeAll(oids);
            if (!gone.isEmpty()) {
                changes.gone(ChangeQueries.oidOf(catalog), gone);
            }
        });
        live.clear();
        live.putAll(now);
    }

    private static Query live(CatalogQueries queries, Map<String, Set<Long>> into) {
        return new Query("live", "", queries.sql("live").all(), "", "the oids of the catalogs", rows -> {
            while (rows.next()) {
                into.put(rows.getString(1), oids(rows.getString(2)));
            }
        });
    }

    private static Set<Long> oids(@Nullable String list) {
        if (list == null || list.isEmpty() || !Character.isDigit(list.charAt(0))) {
            return new HashSet<>();
        }
        return Arrays.stream(list.split(",")).map(Long::valueOf).collect(Collectors.toCollection(HashSet::new));
    }
}
