package dev.backstitch.engine.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A resource of SQL as one major understands it. A line may end in {@code -- since 15} or {@code -- until 14}; a line
 * that ends in {@code -- some relations} is there only when not all rows are read, but those of some owners.
 *
 * @param resource its name
 * @param all reads all rows
 * @param some reads the rows of the owners whose oids are {@code $1}; the same as {@code all} where there is no such
 *     line
 * @param unit what the owners are; empty where all rows are always read
 * @param catalogs the catalogs that it reads, by name, those behind views and functions included
 * @param main those of them that it begins a FROM with or that a line {@code -- depends on: pg_class, pg_proc} names:
 *     the others are joined for names only, or followed in another way
 */
record CatalogSql(
        String resource, String all, String some, Optional<Unit> unit, Set<String> catalogs, Set<String> main) {

    private static final Pattern VERSIONS = Pattern.compile("-- (since|until) (\\d+)$");
    private static final Pattern SOME = Pattern.compile("-- some (relations|types|routines|commented objects)$");
    private static final Pattern CATALOG = Pattern.compile("\\b(?:pg_[a-z_]+|(?:obj|col|shobj)_description)\\b");

    private static final Pattern DEPENDS = Pattern.compile("-- depends on: (.+)");
    private static final Pattern FROM = Pattern.compile("\\bFROM (pg_[a-z_]+)");

    /** What is read by a name that is no catalog's. */
    private static final Map<String, Set<String>> BEHIND = Map.of(
            "pg_roles", Set.of("pg_authid", "pg_db_role_setting"),
            "pg_user_mappings", Set.of("pg_authid", "pg_foreign_server", "pg_user_mapping"),
            "pg_get_viewdef", Set.of("pg_rewrite"),
            "pg_get_ruledef", Set.of("pg_rewrite"),
            "pg_get_partkeydef", Set.of("pg_partitioned_table"),
            "obj_description", Set.of("pg_description"),
            "col_description", Set.of("pg_description"),
            "shobj_description", Set.of("pg_shdescription"));

    private static final Map<String, CatalogSql> KNOWN = new ConcurrentHashMap<>();

    /** Of what an owner is. */
    enum Unit {
        RELATIONS,
        TYPES,
        ROUTINES,
        COMMENTED_OBJECTS
    }

    static CatalogSql of(String resource, int serverVersion) {
        return KNOWN.computeIfAbsent(resource + " " + serverVersion, key -> read(resource, serverVersion));
    }

    private static CatalogSql read(String resource, int serverVersion) {
        String sql = load(resource)
                .lines()
                .filter(line -> holds(line, serverVersion))
                .collect(Collectors.joining("\n"));
        Matcher marker = SOME.matcher("");
        Optional<Unit> unit = sql.lines()
                .filter(line -> marker.reset(line).find())
                .findFirst()
                .map(line -> Unit.valueOf(
                        marker.group(1).toUpperCase(java.util.Locale.ROOT).replace(' ', '_')));
        String all = sql.lines().filter(line -> !marker.reset(line).find()).collect(Collectors.joining("\n"));
        return new CatalogSql(resource, all, sql, unit, catalogs(all), main(all));
    }

    private static boolean holds(String line, int serverVersion) {
        Matcher marker = VERSIONS.matcher(line);
        if (!marker.find()) {
            return true;
        }
        int version = Integer.parseInt(marker.group(2));
        return marker.group(1).equals("since") ? serverVersion >= version : serverVersion <= version;
    }

    /** The names of catalogs in a query; of other things too that are spelled like them. */
    static Set<String> catalogs(String sql) {
        Set<String> catalogs = new HashSet<>();
        Matcher names = CATALOG.matcher(sql);
        while (names.find()) {
            catalogs.addAll(BEHIND.getOrDefault(names.group(), Set.of(names.group())));
        }
        return catalogs;
    }

    private static Set<String> main(String sql) {
        Set<String> catalogs = new HashSet<>();
        Matcher depends = DEPENDS.matcher(sql);
        while (depends.find()) {
            catalogs.addAll(List.of(depends.group(1).split(", ")));
        }
        Matcher froms = FROM.matcher(sql);
        while (froms.find()) {
            catalogs.addAll(BEHIND.getOrDefault(froms.group(1), Set.of(froms.group(1))));
        }
        return catalogs;
    }

    private static String load(String resource) {
        String file = resource + ".sql";
        try (InputStream in = CatalogSql.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the engine's jar lacks its resource dev/backstitch/engine/schema/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
