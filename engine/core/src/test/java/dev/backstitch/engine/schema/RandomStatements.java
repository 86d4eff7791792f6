package dev.backstitch.engine.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes the statements of a {@link RandomSchema}. */
final class RandomStatements {

    /** Types with a default whose deparsed text may depend on the session. */
    private static final Map<String, List<String>> DEFAULTS = Map.ofEntries(
            Map.entry("integer", List.of("42", "-1")),
            Map.entry("text", List.of("'it''s'", "E'a\\\\b\\n'", "'ä'")),
            Map.entry("varchar(20)", List.of("'x'")),
            Map.entry("numeric(6,2)", List.of("1.50")),
            Map.entry("timestamptz", List.of("'2024-07-01 12:00:00+02'", "now()")),
            Map.entry("timestamp(3)", List.of("'2024-02-29 12:00'")),
            Map.entry("date", List.of("'2024-03-04'")),
            Map.entry("interval", List.of("'1 mon -2 days 03:04:05'", "'-1 year'")),
            Map.entry("bytea", List.of("'\\xdeadbeef'")),
            Map.entry("double precision", List.of("0.1", "'1e-300'")),
            Map.entry("real", List.of("1.1")),
            Map.entry("money", List.of("'12.50'")),
            Map.entry("text[]", List.of("'{a,\"b c\"}'")),
            Map.entry("jsonb", List.of("'{\"a\": [1]}'")));

    private static final List<String> NAMES = List.of("a", "B c", "select", "ü", "q\"q", "z1", "user", "İ");

    private final Random random;
    private final List<RandomSchema.Piece> pieces = new ArrayList<>();
    private final List<String> types = new ArrayList<>(new TreeSet<>(DEFAULTS.keySet()));
    private final Map<String, List<String>> defaults = new LinkedHashMap<>(DEFAULTS);
    private int count;

    RandomStatements(Random random) {
        this.random = random;
    }

    List<RandomSchema.Piece> make() {
        times(3, this::type);
        List<String> tables = new ArrayList<>();
        times(4, () -> tables.add(table()));
        for (String table : tables) {
            times(3, () -> part(table, tables));
        }
        times(3, () -> view(tables));
        times(2, this::function);
        times(2, this::sequence);
        times(1, this::partitions);
        return pieces;
    }

    /** At least one, so that no schema is empty. */
    private void times(int most, Runnable action) {
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            action.run();
        }
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String name() {
        return quoted(one(NAMES) + count++);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private String qualified() {
        return RandomSchema.NAME + "." + name();
    }

    private void add(String makes, Set<String> needs, String sql) {
        pieces.add(new RandomSchema.Piece(makes, Set.copyOf(needs), sql));
    }

    private void type() {
        String name = qualified();
        if (random.nextBoolean()) {
            add(name, Set.of(), "CREATE TYPE %s AS ENUM ('x', 'Y z', 'ö')".formatted(name));
            defaults.put(name, List.of("'Y z'"));
        } else {
            add(
                    name,
                    Set.of(),
                    "CREATE DOMAIN %s AS timestamptz DEFAULT '2024-01-01 00:00+00' CHECK (VALUE > '2000-01-01 00:00+00')"
                            .formatted(name));
            defaults.put(name, List.of("'2024-05-05 05:05:05+05'"));
        }
        types.add(name);
        comment("TYPE", name);
    }

    private void comment(String kind, String object) {
        if (random.nextInt(3) == 0) {
            add(name(), Set.of(object), "COMMENT ON %s %s IS 'it''s %d'".formatted(kind, object, random.nextInt(9)));
        }
    }

    /** The needed type, when it is one of ours. */
    private static Set<String> needs(String type) {
        return type.startsWith(RandomSchema.NAME) ? Set.of(type) : Set.of();
    }

    private String column(String type) {
        String text = name() + " " + type;
        if (random.nextBoolean()) {
            text += " DEFAULT " + one(defaults.getOrDefault(type, List.of("NULL")));
        }
        return random.nextInt(3) == 0 ? text + " NOT NULL" : text;
    }

    private String table() {
        String table = qualified();
        List<String> columns = new ArrayList<>(List.of("id integer NOT NULL", "at timestamptz", "name text"));
        Set<String> needs = new TreeSet<>();
        times(3, () -> {
            String type = one(types);
            columns.add(column(type));
            needs.addAll(needs(type));
        });
        add(table, needs, "CREATE TABLE %s (%s)".formatted(table, String.join(", ", columns)));
        String key = name();
        add(key(table), Set.of(table), "ALTER TABLE %s ADD CONSTRAINT %s PRIMARY KEY (id)".formatted(table, key));
        comment("TABLE", table);
        return table;
    }

    private static String key(String table) {
        return table + " key";
    }

    private void part(String table, List<String> tables) {
        String name = name();
        switch (random.nextInt(10)) {
            case 0 ->
                add(
                        name,
                        Set.of(table),
                        "ALTER TABLE %s ADD CONSTRAINT %s CHECK (at > '2024-01-01 00:00+00' AND name IN ('a', 'b'))"
                                .formatted(table, name));
            case 1 -> foreignKey(table, one(tables), name);
            case 2 ->
                add(
                        name,
                        Set.of(table),
                        "CREATE INDEX %s ON %s (lower(name) DESC, at) WHERE at > '2024-01-01 00:00+00'"
                                .formatted(name, table));
            case 3 ->
                add(name, Set.of(table), "ALTER TABLE %s ADD CONSTRAINT %s UNIQUE (name, at)".formatted(table, name));
            case 4 ->
                add(
                        name,
                        Set.of(table),
                        "CREATE POLICY %s ON %s USING (at < '2024-01-01 00:00+00')".formatted(name, table));
            case 5 -> add(name, Set.of(table), "GRANT SELECT, INSERT ON %s TO PUBLIC".formatted(table));
            case 6 -> add(name, Set.of(table), "GRANT SELECT (name) ON %s TO pg_monitor".formatted(table));
            case 7 ->
                add(
                        name,
                        Set.of(table),
                        "CREATE TRIGGER %s BEFORE UPDATE ON %s FOR EACH ROW WHEN (NEW.at > '2024-01-01 00:00+00') EXECUTE FUNCTION suppress_redundant_updates_trigger()"
                                .formatted(name, table));
            case 8 ->
                add(name, Set.of(table), "CREATE RULE %s AS ON DELETE TO %s DO ALSO NOTHING".formatted(name, table));
            default -> later(table);
        }
    }

    private void foreignKey(String table, String other, String name) {
        add(
                name,
                Set.of(table, key(other)),
                "ALTER TABLE %s ADD CONSTRAINT %s FOREIGN KEY (id) REFERENCES %s (id) ON DELETE CASCADE"
                        .formatted(table, name, other));
    }

    /** A column that comes after the others: where it stands depends on the order. */
    private void later(String table) {
        String type = one(types);
        Set<String> needs = new TreeSet<>(needs(type));
        needs.add(table);
        add(name(), needs, "ALTER TABLE %s ADD COLUMN %s".formatted(table, column(type)));
    }

    private void view(List<String> tables) {
        String name = qualified();
        String table = one(tables);
        add(
                name,
                Set.of(table),
                "CREATE %s %s AS SELECT id, name, at + interval '1 day 02:00' AS later, 0.1::float8 AS f, '\\x00'::bytea AS b FROM %s WHERE at > '2024-01-01 00:00+00'"
                        .formatted(random.nextBoolean() ? "VIEW" : "MATERIALIZED VIEW", name, table));
    }

    private void function() {
        String name = qualified();
        add(
                name,
                Set.of(),
                "CREATE FUNCTION %s(at timestamptz DEFAULT '2024-01-01 00:00+00', wait interval DEFAULT '1 day') RETURNS timestamptz LANGUAGE sql %s"
                        .formatted(
                                name,
                                random.nextBoolean()
                                        ? "AS 'SELECT at + wait'"
                                        : "RETURN at + wait + interval '2 mons 3 days'"));
    }

    private void sequence() {
        String name = qualified();
        add(name, Set.of(), "CREATE SEQUENCE %s INCREMENT %d".formatted(name, random.nextInt(5) + 1));
    }

    private void partitions() {
        String parent = qualified();
        add(parent, Set.of(), "CREATE TABLE %s (at timestamptz, v integer) PARTITION BY RANGE (at)".formatted(parent));
        for (int year = 2024; year < 2026; year++) {
            String child = qualified();
            add(
                    child,
                    Set.of(parent),
                    "CREATE TABLE %s PARTITION OF %s FOR VALUES FROM ('%d-01-01 00:00+00') TO ('%d-01-01 00:00+00')"
                            .formatted(child, parent, year, year + 1));
        }
        String index = name();
        add(index, Set.of(parent), "CREATE INDEX %s ON %s (v)".formatted(index, parent));
        String check = name();
        add(check, Set.of(parent), "ALTER TABLE %s ADD CONSTRAINT %s CHECK (v > 0)".formatted(parent, check));
        String trigger = name();
        add(
                trigger,
                Set.of(parent),
                "CREATE TRIGGER %s BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()"
                        .formatted(trigger, parent));
    }
}
