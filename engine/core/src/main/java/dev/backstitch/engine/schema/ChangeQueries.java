package dev.backstitch.engine.schema;

import dev.backstitch.engine.schema.CatalogQueries.Query;
import dev.backstitch.engine.schema.CatalogQueries.RowsReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The queries that look for changes: the blocks of {@code changes.sql}, and one for each catalog that is plain. */
final class ChangeQueries {

    /** Catalogs of which it is enough to know that something changed, and the rows of which that is asked. */
    private static final Map<String, String> PLAIN = plain();

    private static final Pattern NAME = Pattern.compile("^SELECT '([^']+)'", Pattern.MULTILINE);
    private static final Map<Integer, List<Look>> KNOWN = new ConcurrentHashMap<>();

    /** Each is written to by one of these, on whose oids the functions of the statistics want to be called. */
    private static final Map<String, Long> OIDS = Map.ofEntries(
            Map.entry("pg_class", 1259L),
            Map.entry("pg_constraint", 2606L),
            Map.entry("pg_trigger", 2620L),
            Map.entry("pg_rewrite", 2618L),
            Map.entry("pg_policy", 3256L),
            Map.entry("pg_type", 1247L),
            Map.entry("pg_enum", 3501L),
            Map.entry("pg_proc", 1255L));

    private ChangeQueries() {}

    private static Map<String, String> plain() {
        Map<String, String> plain = new TreeMap<>();
        for (String catalog : List.of(
                "pg_am",
                "pg_amop",
                "pg_amproc",
                "pg_cast",
                "pg_collation",
                "pg_conversion",
                "pg_default_acl",
                "pg_event_trigger",
                "pg_foreign_data_wrapper",
                "pg_foreign_server",
                "pg_largeobject_metadata",
                "pg_opclass",
                "pg_operator",
                "pg_opfamily",
                "pg_publication",
                "pg_publication_namespace",
                "pg_publication_rel",
                "pg_statistic_ext",
                "pg_transform",
                "pg_ts_config",
                "pg_ts_dict",
                "pg_ts_parser",
                "pg_ts_template")) {
            plain.put(catalog, "oid >= 16384");
        }
        for (String catalog : List.of(
                "pg_auth_members",
                "pg_db_role_setting",
                "pg_extension",
                "pg_language",
                "pg_parameter_acl",
                "pg_shdescription",
                "pg_shseclabel",
                "pg_tablespace")) {
            plain.put(catalog, "true");
        }
        plain.put("pg_database", "datname = current_database()");
        plain.put("pg_init_privs", "objoid >= 16384");
        plain.put("pg_namespace", "nspname !~ '^pg_(temp|toast)'");
        plain.put("pg_seclabel", "objoid >= 16384");
        plain.put("pg_ts_config_map", "mapcfg >= 16384");
        return plain;
    }

    /**
     * A query that looks at one catalog.
     *
     * @param name what it calls the catalog, or the part of it
     * @param catalogs what it reads
     */
    record Look(String name, String sql, Set<String> catalogs) {

        boolean isOf(Set<String> written) {
            return catalogs.stream().anyMatch(written::contains);
        }

        Query query(String horizon, RowsReader rows) {
            return new Query(
                    "changes_of_" + name.replace(' ', '_'),
                    "(xid)",
                    sql,
                    "('" + horizon + "')",
                    "changes of " + name,
                    rows);
        }
    }

    static List<Look> all(CatalogQueries queries) {
        return KNOWN.computeIfAbsent(queries.serverVersion(), version -> looks(queries));
    }

    private static List<Look> looks(CatalogQueries queries) {
        List<Look> looks = new ArrayList<>();
        for (String block : queries.sql("changes").all().split("\n\n+", -1)) {
            Matcher name = NAME.matcher(block);
            if (name.find()) {
                looks.add(new Look(name.group(1), block, CatalogSql.catalogs(block)));
            }
        }
        PLAIN.forEach((catalog, rows) -> {
            if (queries.serverVersion() >= 15
                    || !Set.of("pg_parameter_acl", "pg_publication_namespace").contains(catalog)) {
                looks.add(new Look(
                        catalog,
                        "SELECT '%1$s', count(*), max('changed') FILTER (WHERE age(xmin) <= age($1)), NULL, NULL FROM %1$s WHERE %2$s"
                                .formatted(catalog, rows),
                        Set.of(catalog)));
            }
        });
        return List.copyOf(looks);
    }

    /** The oldest transaction that runs; if asked for, how often this session wrote to each catalog. */
    static Query horizon(CatalogQueries queries, boolean withWrites, RowsReader rows) {
        String sql = "SELECT mod(pg_snapshot_xmin(pg_current_snapshot())::text::numeric, 4294967296)::text";
        if (!withWrites) {
            return new Query("horizon", "", sql, "", "the running transactions", rows);
        }
        // What is flushed and what is pending add up to the same before and after a flush.
        String writes = names(queries).stream()
                .map(name -> "'%1$s ' || (%2$s)"
                        .formatted(
                                name,
                                List.of("inserted", "updated", "deleted").stream()
                                        .map(what ->
                                                "pg_stat_get_tuples_%1$s('%2$s'::regclass) + pg_stat_get_xact_tuples_%1$s('%2$s'::regclass)"
                                                        .formatted(what, name))
                                        .collect(Collectors.joining(" + "))))
                .collect(Collectors.joining(", "));
        return new Query(
                "writes",
                "",
                sql + ", concat_ws(',', " + writes + ")",
                "",
                "the number of writes to the catalogs",
                rows);
    }

    private static Set<String> names(CatalogQueries queries) {
        return all(queries).stream()
                .flatMap(look -> look.catalogs().stream())
                .filter(name ->
                        !name.startsWith("pg_snapshot") && !name.startsWith("pg_current") && !name.equals("pg_toast_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<String, Long> writes(String list) {
        Map<String, Long> writes = new LinkedHashMap<>();
        Arrays.stream(list.split(",")).forEach(entry -> {
            int space = entry.indexOf(' ');
            writes.put(entry.substring(0, space), Long.valueOf(entry.substring(space + 1)));
        });
        return writes;
    }

    static long oidOf(String catalog) {
        Long oid = OIDS.get(catalog);
        if (oid == null) {
            throw new IllegalStateException("no oid of " + catalog + " is known");
        }
        return oid;
    }
}
