package dev.backstitch.engine.schema;

import dev.backstitch.engine.postgres.Identifiers;
import java.util.List;
import java.util.stream.IntStream;

/** Brings an enum to its expected values: Postgres can add one, but neither drop nor move one. */
final class EnumRepair {

    private final RepairScript script;
    private final SchemaParts expected;
    private final SchemaParts found;

    EnumRepair(RepairScript script, SchemaParts expected, SchemaParts found) {
        this.script = script;
        this.expected = expected;
        this.found = found;
    }

    void rebuild(EnumType wanted, EnumType there) {
        List<String> kept =
                wanted.values().stream().filter(there.values()::contains).toList();
        if (kept.equals(there.values())) {
            addValues(wanted, there);
        } else if (isRenamed(wanted.values(), there.values())) {
            renameValues(wanted, there);
        } else {
            replace(wanted);
        }
    }

    /** The same values in the same places, but for some that only one of both knows. */
    private static boolean isRenamed(List<String> wanted, List<String> there) {
        return wanted.size() == there.size()
                && IntStream.range(0, wanted.size())
                        .filter(i -> !wanted.get(i).equals(there.get(i)))
                        .noneMatch(i -> there.contains(wanted.get(i)) || wanted.contains(there.get(i)));
    }

    private void renameValues(EnumType wanted, EnumType there) {
        for (int i = 0; i < wanted.values().size(); i++) {
            String from = Identifiers.literal(there.values().get(i));
            String to = Identifiers.literal(wanted.values().get(i));
            if (!from.equals(to)) {
                add("ALTER TYPE %s RENAME VALUE %s TO %s".formatted(wanted.name(), from, to));
            }
        }
    }

    private void addValues(EnumType wanted, EnumType there) {
        String before = "";
        for (int i = wanted.values().size() - 1; i >= 0; i--) {
            String value = Identifiers.literal(wanted.values().get(i));
            if (!there.values().contains(wanted.values().get(i))) {
                add("ALTER TYPE %s ADD VALUE %s%s".formatted(wanted.name(), value, before));
            }
            before = " BEFORE " + value;
        }
    }

    private void replace(EnumType wanted) {
        ObjectName old = new ObjectName(wanted.name().schema(), wanted.name().name() + "_old");
        List<Column> users = found.objects().values().stream()
                .filter(it -> it instanceof Column column && isOfType(column, wanted))
                .map(Column.class::cast)
                .filter(it -> found.holder(it.id())
                        .filter(holder -> holder instanceof Table)
                        .isPresent())
                .toList();
        List<View> views =
                DependentViews.of(users.stream().map(Column::table).distinct().toList(), found);
        for (int i = views.size() - 1; i >= 0; i--) {
            script.add(-50, SqlTarget.drop(views.get(i)));
        }
        add("ALTER TYPE " + wanted.name() + " RENAME TO " + Identifiers.quote(old.name()));
        add(Ddl.create(wanted));
        users.forEach(this::convert);
        add("DROP TYPE " + old);
        script.create(Creation.decorationOf(wanted, expected));
        views.forEach(view -> script.create(SchemaDdl.of(view, found)));
    }

    private static boolean isOfType(Column column, EnumType type) {
        return column.type().equals(type.name().toString()) || column.type().equals(type.name() + "[]");
    }

    private void convert(Column column) {
        String name = Identifiers.quote(column.name());
        String alter = "ALTER TABLE %s ALTER COLUMN %s ".formatted(column.table(), name);
        boolean array = column.type().endsWith("[]");
        column.defaultExpression().ifPresent(text -> add(alter + "DROP DEFAULT"));
        add("%sTYPE %s USING %s::text%s::%s".formatted(alter, column.type(), name, array ? "[]" : "", column.type()));
        column.defaultExpression().ifPresent(text -> add(alter + "SET DEFAULT " + text));
    }

    private void add(String sql) {
        script.add(RepairScript.ALTER, sql);
    }
}
